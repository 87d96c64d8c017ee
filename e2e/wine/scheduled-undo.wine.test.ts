// Undo by an administrator's process on a real registry: by number, and as a timed undo's task. No clock starts that
// here.
import { beforeAll, describe, expect, it } from 'vitest';
import { IS_PART } from '../../build/only-on.suite.ts';
import { holdElsewhere, kill } from '../race/lock.suite.ts';
import { runWriter, type Command } from '../race/run-writer.mjs';
import { exportTrees, OLD_PROTOCOLS } from './kill-test.mjs';
import { useLab } from './lab.ts';
import { AS_ADMINISTRATOR } from './service-protocol.ts';

const JOURNAL = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy\\Journal';
const CLIENT =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Client';
/** The moment of a task in its entry; it has passed. */
const AWAITED = '"UndoAt"="2026-11-27T10:00:00.000Z"';

interface Ran {
  readonly exit: number;
  readonly json: unknown;
}

interface Entry {
  readonly id: number;
  readonly digest: string;
  readonly state: string;
  readonly undoAt?: string;
}

const lab = useLab({ windows: 'win10', sample: OLD_PROTOCOLS.sample });
let before: unknown;

beforeAll(async () => {
  before = await exportTrees(lab.prefix);
});

/** Runs the command line as an administrator, who gets no prompt. */
const cli = (...args: readonly string[]): Promise<Ran> => lab.cli(args, AS_ADMINISTRATOR);

/** A writer without a slow proof. */
const raceTarget = (...args: readonly string[]): Command => ({
  program: 'wine',
  args: [lab.runtime.nodeExe, lab.bundled('race-target.cjs'), '-', ...args],
  env: lab.prefix.env,
});

/** Runs what the scheduled task runs for an entry. */
const task = ({ id, digest }: Pick<Entry, 'id' | 'digest'>): Promise<Ran> =>
  cli('undo', '--scheduled', String(id), '--digest', digest);

async function newest(): Promise<Entry> {
  const [entry] = ((await cli('history')).json as { readonly entries: readonly Entry[] }).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

/** Turns off old protocols, without a slow proof, and writes into the entry what a task and an interruption left. */
async function retired(...values: readonly string[]): Promise<Entry> {
  const { nodeExe } = lab.runtime;
  const target = [nodeExe, lab.bundled('kill-target.cjs'), 'apply', ...OLD_PROTOCOLS.whose];
  expect(await lab.prefix.wine(target)).toBe(0);
  const entry = await newest();
  await lab.put(`${JOURNAL}\\${String(entry.id).padStart(8, '0')}`, ...values);
  return entry;
}

it('undoes changes of the same value in the opposite order only', async () => {
  const trees: unknown[] = [before];
  const masks = ['0xA00', '0xAA0', '0xA00'].slice(0, IS_PART ? 2 : 3);
  for (const mask of masks) {
    expect(await runWriter(raceTarget('cli', 'apply', mask), null)).toMatchObject({ answer: { came: 'committed' } });
    trees.push(await exportTrees(lab.prefix));
  }
  const first = (await newest()).id - masks.length + 1;
  const refused = { exit: 6, json: { error: { code: 'undo-conflict' } } };
  for (const newer of [...masks.keys()].reverse()) {
    // each of those below it is refused, and nothing of it is written
    for (let lower = newer - 1; lower >= 0; lower--) {
      expect(await cli('undo', String(first + lower), '--yes')).toMatchObject(refused);
      expect(await exportTrees(lab.prefix)).toEqual(trees[newer + 1]);
    }
    expect(await cli('undo', String(first + newer), '--yes')).toMatchObject({
      json: { outcome: { state: 'undone' } },
    });
    expect([(await newest()).state, await exportTrees(lab.prefix)]).toEqual(['undone', trees[newer]]);
  }
}, 240_000);

describe('the task of a timed undo in Wine', () => {
  it('restores every byte of a change that is half undone', async () => {
    const entry = await retired('"State"="pending undo"', AWAITED);
    await lab.put(CLIENT, '"Enabled"=-');
    expect(await task(entry)).toEqual({
      exit: 0,
      json: { schema: 1, shape: 'undo-scheduled', scheduled: entry.id, ended: 'undone' },
    });
    expect(await exportTrees(lab.prefix)).toEqual(before);
    const after = await newest();
    expect([after.id, after.state, after.undoAt]).toEqual([entry.id, 'undone', undefined]);
    expect(await task(entry)).toMatchObject({ exit: 0, json: { ended: 'over' } });
  }, 120_000);

  it('waits longer than others for the process that holds the lock, and then undoes', async () => {
    const entry = await retired(AWAITED);
    const holder = await holdElsewhere(raceTarget('hold'));
    const ran = task(entry);
    expect(await cli('undo', String(entry.id), '--yes')).toMatchObject({ exit: 6 });
    await kill(holder);
    expect(await ran).toMatchObject({ exit: 0, json: { ended: 'undone' } });
    expect(await exportTrees(lab.prefix)).toEqual(before);
  }, 120_000);
});
