import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { stringValue, type ValueRef } from '../../../shared/windows/registry.ts';
import { schannelSettingId, setting, refOf } from '../../../shared/windows/settings.ts';
import { machineReg, openCliLab, type CliLab, type Ran } from '../../cli/cli-lab.suite.ts';
import { readJournal, refOfState } from '../../journal/journal.ts';
import { createEntry, putState } from '../../journal/keep-entry.ts';
import type { UndoTasks } from '../../ports.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';
import { moveTo } from './mover.ts';

const NOW = new Date('2026-11-27T10:00:00.000Z');
const RETIRE = ['retire', '--side', 'client', '--protocols', 'tls10,tls11', '--undo-after', '60m', '--yes'];
export const [FIRST, SECOND] = (['enabled', 'disabled-by-default'] as const).map((value) =>
  refOf(setting(schannelSettingId('TLS 1.0', value)), 'native'),
) as [ValueRef, ValueRef];

/** A test double of the scheduled tasks, by number, with their digests: keeps them, or refuses each one. */
class Tasks implements UndoTasks {
  readonly made = new Map<number, string>();
  /** When each was to run, and the settings as they were when it was made. */
  readonly asked: (readonly [at: string, settings: string])[] = [];
  refuses = false;
  stays = false;

  make(id: number, at: Date, digest: string): ReturnType<UndoTasks['make']> {
    if (this.refuses) return Promise.resolve({ ok: false, code: 'failed', detail: 'a double' });
    this.made.set(id, digest);
    this.asked.push([at.toISOString(), settingsIn()]);
    return Promise.resolve(succeed(null));
  }

  remove(id: number): Promise<void> {
    if (!this.stays) this.made.delete(id);
    return Promise.resolve();
  }
}

export let lab: CliLab;
export let tasks: Tasks;
export let file: string;
export let pc: Pc;
export let before: string;
export let digest: string;
export let patience: (number | undefined)[];

/** Opens the PC of the test like a command line: with scheduled tasks, and any proof fails the test. */
export async function open(): Promise<Pc> {
  const opened = await filePc(file);
  const { lock } = opened;
  return {
    ...opened,
    undoTasks: tasks,
    clock: { now: () => NOW },
    lock: {
      ...lock,
      take: (ms) => {
        patience.push(ms);
        return lock.take(ms);
      },
    },
  };
}

/** Reads the registry file without the journal. */
export const settingsIn = (): string =>
  readFileSync(file, 'utf8').replace(/\[HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy[^\]]*\]\r\n(?:"[^\r]*\r\n)*\r\n/g, '');

/** Runs what the scheduled task runs. */
export const runTask = (id = 1, of = digest): Promise<Ran> =>
  lab.run('undo', '--scheduled', String(id), '--digest', of, '--json');

export const ended = ({ out }: Ran): unknown => (JSON.parse(out) as { readonly ended?: unknown }).ended;

export const stateOf = async (id: number): Promise<string | undefined> => {
  const past = JSON.parse((await lab.run('history', '--json')).out) as {
    readonly entries: readonly { readonly id: number; readonly state: string }[];
  };
  return past.entries.find((entry) => entry.id === id)?.state;
};

export const putWord = (id: number, word: string): Promise<unknown> =>
  pc.driver.write(refOfState(pc.driver, id), stringValue(word));

/** Makes a later change that writes over everything the first one wrote. */
export async function writeOverAll(): Promise<void> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) throw new Error(journal.code);
  const [first] = journal.value.entries;
  const writes = first!.writes.map(({ before: after, after: was, ...write }) => ({ ...write, before: was, after }));
  const entry = await createEntry(pc.driver, journal.value, { ...first!, writes });
  if (!entry.ok) throw new Error(entry.code);
  await moveTo(pc.driver, writes, 'after');
  await putState(pc.driver, { ...entry.value, state: 'committed', doing: null });
}

/** Prepares for each test of the calling file a change that a task is to undo. */
export function scheduledChange(): void {
  beforeEach(async () => {
    tasks = new Tasks();
    patience = [];
    lab = openCliLab(null, '', async () => succeed(await open()));
    file = lab.put('server.reg', machineReg(17763, '', 'Server'));
    before = settingsIn();
    expect((await lab.run(...RETIRE)).exit).toBe(0);
    digest = tasks.made.get(1) ?? '';
    pc = await open();
  });
  afterEach(async () => {
    await pc.driver.close();
    lab.close();
  });
}
