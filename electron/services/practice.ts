import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Handlers, PracticeSample } from '../../shared/ipc/contract.ts';
import { fail } from '../../shared/failures.ts';
import type { Verdict } from '../../shared/diagnosis/verdict.ts';
import type { Report } from '../../shared/report/report.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { listSamples, type Sample } from '../registry/reg-file/samples.ts';
import { check } from './read/check.ts';
import type { Drops } from '../drops.ts';
import type { FleetHandlers } from './fleet/handlers.ts';
import type { PcHandlers } from './handlers.ts';
import { openWindowPc, type WindowPc } from './pc/window-pc.ts';

export interface PracticeOptions {
  /** What the window was opened on; practice returns to it. It stays open, and belongs to the caller. */
  readonly start: WindowPc;
  readonly samples: string;
  readonly handlersFor: (opened: WindowPc) => PcHandlers;
}

interface Shown {
  readonly opened: WindowPc;
  readonly handlers: PcHandlers;
  /** Answers that are under way on this PC; its driver is closed after them. */
  readonly running: Set<Promise<unknown>>;
}

/** File by file, as a sample may be inside an archive. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    else await writeFile(target, await readFile(source));
  }
}

/** The verdict of a server's worse half, which is a fix if this program can write one; of another PC, its verdict. */
const worseVerdict = ({ verdict, cause, incoming }: Report): Verdict =>
  cause?.side !== 'in' || incoming === undefined ? verdict : cause.kind === 'fix' ? 'fix-available' : incoming.verdict;

/** Makes the window's channels. A sample is named by an id of the list, never by a path. */
export function createPractice({ start, samples, handlersFor }: PracticeOptions) {
  /** Copies of samples by id, in one temporary folder until the window closes. */
  const copies = new Map<string, string>();
  let parent: string | null = null;
  const show = (opened: WindowPc): Shown => ({ opened, handlers: handlersFor(opened), running: new Set() });
  const first = show(start);
  let shown = first;
  let onChange: (() => void) | null = null;
  let stopWatching: (() => void) | null = null;

  const follow = async (): Promise<void> => {
    stopWatching?.();
    stopWatching = onChange === null ? null : await shown.opened.pc.watch(onChange);
  };

  /** Shows another PC. The one before is let go when everything that was asked of it is answered. */
  const exchange = async (next: Shown): Promise<void> => {
    const before = shown;
    shown = next;
    await follow();
    // what belongs to a PC that isn't shown any more
    await before.handlers['cancel-connections']({});
    await before.handlers['stop-listening']({});
    await Promise.allSettled([...before.running]);
    if (before !== first) await before.opened.pc.driver.close();
  };

  const describe = async (sample: Sample): Promise<PracticeSample> => {
    const { id, path } = sample;
    const copy = copies.get(id);
    const isTouched = copy !== undefined;
    const opened = await openWindowPc({ registry: copy ?? path }, null);
    if (!opened.ok) return { id, verdict: null, isTouched };
    const { report } = await check(opened.value.pc);
    await opened.value.pc.driver.close();
    return { id, verdict: worseVerdict(report), isTouched };
  };

  const openSample = async ({ id, path }: Sample, fresh: boolean): Promise<Result<WindowPc>> => {
    const known = copies.get(id);
    if (known !== undefined && !fresh) return openWindowPc({ registry: known }, null);
    if (fresh) {
      if (shown !== first) await exchange(first); // an open copy is let go before it is replaced
      copies.delete(id);
    }
    parent ??= await mkdtemp(join(tmpdir(), 'tls-remedy-practice-'));
    const folder = join(parent, id);
    await rm(folder, { recursive: true, force: true });
    await copyFolder(path, folder);
    copies.set(id, folder);
    return openWindowPc({ registry: folder }, null);
  };

  const onShown = Object.fromEntries(
    (Object.keys(first.handlers) as (keyof PcHandlers)[]).map((channel) => [
      channel,
      (request: never) => {
        const { handlers, running } = shown;
        const answer = handlers[channel](request);
        running.add(answer);
        return answer.finally(() => running.delete(answer));
      },
    ]),
  ) as unknown as PcHandlers;

  return {
    handlers: {
      ...onShown,
      async context(request) {
        const answer = await onShown.context(request);
        if (!answer.ok || shown === first) return answer;
        return succeed({ ...answer.value, returnsTo: start.context.sample === null ? 'pc' : 'sample' });
      },
      async samples() {
        const list: PracticeSample[] = [];
        for (const sample of await listSamples(samples)) list.push(await describe(sample));
        return succeed({ samples: list });
      },
      async practise({ id, fresh }) {
        if (id === null) {
          await exchange(first);
          return succeed({});
        }
        const sample = (await listSamples(samples)).find((one) => one.id === id);
        if (sample === undefined) return fail('refused', { why: 'no such sample' });
        const opened = await openSample(sample, fresh);
        if (!opened.ok) return opened;
        await exchange(show(opened.value));
        return succeed({});
      },
    } satisfies Omit<Handlers, keyof FleetHandlers | keyof Drops['handlers']>,
    async watch(listener: () => void): Promise<() => void> {
      onChange = listener;
      await follow();
      return () => {
        onChange = null;
        stopWatching?.();
        stopWatching = null;
      };
    },
    async close(): Promise<void> {
      if (shown !== first) await exchange(first);
      if (parent !== null) await rm(parent, { recursive: true, force: true });
    },
  };
}
