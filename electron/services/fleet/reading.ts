import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import type { Broken, FleetInput, FleetPc } from '../../../shared/fleet/input.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Result } from '../../../shared/result.ts';
import { FILES_MS, openThread, OUTSIDE, type ReadingThread, type ThreadPlace } from '../../reading-thread.ts';
import { answerFleetTask, pcOfReport, refused, type FleetAnswer, type FleetTask, type FoundPc } from './tasks.ts';

export type OnInput = (input: FleetInput) => void;
type Place = Omit<FleetInput, 'found'>;

/** An unread input: its place, its bytes, and its file's time if that tells when a PC was seen. */
export interface Unread {
  readonly place: Place;
  /** Null if it is too long. */
  readonly bytes: Uint8Array | null;
  readonly at?: string;
  /** A file is an input even if it is empty; a blank line isn't one. */
  readonly isDocument?: boolean;
}

/** The maximum sent to the thread at once, in bytes or inputs: small enough that a waiting user sees progress. */
const MOST_BYTES = 1024 * 1024;
const MOST_INPUTS = 64;

const withTime = (found: Result<FleetPc, Broken>, at: string | undefined): Result<FleetPc, Broken> =>
  found.ok && at !== undefined ? { ...found, value: { ...found.value, checkedAt: at } } : found;

const openFleetThread = (where: ThreadPlace): ReadingThread<FleetTask, FleetAnswer> =>
  openThread({ ...OUTSIDE, ...where, here: () => Promise.resolve(answerFleetTask) });

export type FleetReading = ReturnType<typeof openFleetReading>;

/** Has inputs read in a thread, and passes each on in the given order. */
export function openFleetReading(onInput: OnInput, where: ThreadPlace = {}) {
  const thread = openFleetThread(where);
  let taken: Unread[] = [];
  let size = 0;
  let underWay: Promise<unknown> = Promise.resolve();

  const hand = ({ place, at, isDocument = false }: Unread, found: FoundPc): void => {
    const known = found ?? (isDocument ? refused('not-json') : null);
    if (known !== null) onInput({ ...place, found: withTime(known, at) });
  };

  /** Identifies some inputs; null if no longer needed. If one takes too long, each is requested separately. */
  async function find(inputs: readonly Unread[]): Promise<readonly FoundPc[] | null> {
    const texts = inputs.flatMap(({ bytes }) => bytes ?? []);
    const asked = texts.length === 0 ? null : await thread.ask({ kind: 'texts', texts });
    if (asked?.ok === true && asked.value.kind === 'pcs') {
      const found = [...asked.value.found].reverse();
      return inputs.map(({ bytes }) => (bytes === null ? refused('too-long') : (found.pop() ?? null)));
    }
    if (asked === null) return inputs.map(() => refused('too-long'));
    if (!asked.ok && asked.why === 'closed') return null;
    if (inputs.length === 1) return [refused('takes-too-long')];
    const each: FoundPc[] = [];
    for (const one of inputs) {
      const found = await find([one]);
      if (found === null) return null;
      each.push(...found);
    }
    return each;
  }

  async function read(inputs: readonly Unread[]): Promise<void> {
    const found = await find(inputs);
    found?.forEach((one, index) => {
      const input = inputs[index];
      if (input !== undefined) hand(input, one);
    });
  }

  async function flush(when: 'now' | 'soon'): Promise<void> {
    await underWay;
    if (taken.length === 0) return;
    const reading = read(taken);
    [taken, size] = [[], 0];
    reading.catch(() => undefined); // the next caller waits for it
    underWay = reading;
    if (when === 'now') await reading;
  }

  return {
    add(input: Unread): void {
      taken.push(input);
      size += input.bytes?.length ?? 0;
    },
    /** Has the added inputs read and waits for them; `soon`: while more are added, `full`: so if there are many. */
    async flush(when?: 'soon' | 'full'): Promise<void> {
      const isFull = taken.length >= MOST_INPUTS || size >= MOST_BYTES;
      if (when !== 'full' || isFull) await flush(when === undefined ? 'now' : 'soon');
    },
    /** Reads one at once, after those that were added; passes it on unless `isOther` returns true. */
    async alone(input: Unread, isOther: (found: FoundPc) => boolean): Promise<boolean> {
      await flush('now');
      const found = await find([input]);
      if (found === null) return true;
      const [one = null] = found;
      if (isOther(one)) return false;
      hand(input, one);
      return true;
    },
    async registry(place: Place, path: string, named: Snapshot['named']): Promise<void> {
      await flush('now');
      const asked = await thread.ask({ kind: 'registry', path, named }, FILES_MS);
      if (asked.ok && asked.value.kind === 'report') onInput({ ...place, found: pcOfReport(asked.value.found) });
      else if (!asked.ok && asked.why === 'gave-up') onInput({ ...place, found: refused('takes-too-long') });
    },
    async broken(place: Place, found: Broken): Promise<void> {
      await flush('now');
      onInput({ ...place, found });
    },
    close: () => thread.close(),
  };
}

export async function askForReport(task: FleetTask, where: ThreadPlace = {}): Promise<Result<Report, Broken>> {
  const thread = openFleetThread(where);
  try {
    const asked = await thread.ask(task, FILES_MS);
    return asked.ok && asked.value.kind === 'report' ? asked.value.found : refused('takes-too-long');
  } finally {
    await thread.close();
  }
}
