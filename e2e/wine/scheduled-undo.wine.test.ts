// Undo by an administrator's process on a real registry: by number, and as a timed undo's task. No clock starts that here.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdElsewhere, kill } from '../race/lock.suite.ts';
import { exportTrees, OLD_PROTOCOLS } from './kill-test.mjs';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { importRegFile, importRegText } from './registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { AS_ADMINISTRATOR } from './service-protocol.ts';

const ROOT = join(import.meta.dirname, '..', '..');
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

let runtime: WindowsRuntime;
let prefix: Prefix;
let before: unknown;

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  await prefix.setWindows('win10');
  await importRegFile(prefix, join(ROOT, OLD_PROTOCOLS.sample));
  before = await exportTrees(prefix);
}, 120_000);

afterAll(async () => {
  await prefix.close();
});

const bundled = (name: string): string => windowsPath(join(runtime.appDir, name));

/** Runs the command line as an administrator, who gets no prompt. */
async function cli(...args: readonly string[]): Promise<Ran> {
  const name = randomUUID();
  const inPrefix = (ending: string): string => join(prefix.dir, 'drive_c', `${name}.${ending}`);
  const program = `"${runtime.nodeExe}" "${bundled('wine-cli.cjs')}" ${args.join(' ')} --json`;
  writeFileSync(inPrefix('cmd'), `@${program} > C:\\${name}.json 2> C:\\${name}.txt\r\n@exit /b %errorlevel%\r\n`);
  const exit = await prefix.wine([
    runtime.nodeExe,
    bundled('service.cjs'),
    AS_ADMINISTRATOR,
    'C:\\windows\\system32\\cmd.exe',
    '/c',
    `C:\\${name}.cmd`,
  ]);
  return { exit, json: JSON.parse(readFileSync(inPrefix('json'), 'utf8')) };
}

/** Runs what the scheduled task runs for an entry. */
const task = ({ id, digest }: Pick<Entry, 'id' | 'digest'>): Promise<Ran> =>
  cli('undo', '--scheduled', String(id), '--digest', digest);

async function newest(): Promise<Entry> {
  const [entry] = ((await cli('history')).json as { readonly entries: readonly Entry[] }).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

async function put(key: string, ...values: readonly string[]): Promise<void> {
  await importRegText(prefix, ['Windows Registry Editor Version 5.00', '', `[${key}]`, ...values, ''].join('\r\n'));
}

/** Turns off old protocols, without a slow proof, and writes into the entry what a task and an interruption left. */
async function retired(...values: readonly string[]): Promise<Entry> {
  expect(await prefix.wine([runtime.nodeExe, bundled('kill-target.cjs'), 'apply', ...OLD_PROTOCOLS.whose])).toBe(0);
  const entry = await newest();
  await put(`${JOURNAL}\\${String(entry.id).padStart(8, '0')}`, ...values);
  return entry;
}

it('undoes three changes of the same value in the opposite order only', async () => {
  const trees: unknown[] = [before];
  for (const mask of ['0xA00', '0xAA0', '0xA00']) {
    await cli('apply', '--mask', mask, '--scope', 'winhttp', '--yes');
    trees.push(await exportTrees(prefix));
  }
  const { id } = await newest();
  const refused = { exit: 6, json: { error: { code: 'undo-conflict' } } };
  for (const newer of [2, 1, 0]) {
    // each of those below it is refused, and nothing of it is written
    for (const lower of [1, 0].filter((place) => place < newer)) {
      expect(await cli('undo', String(id - 2 + lower), '--yes')).toMatchObject(refused);
      expect(await exportTrees(prefix)).toEqual(trees[newer + 1]);
    }
    expect(await cli('undo', String(id - 2 + newer), '--yes')).toMatchObject({
      json: { outcome: { state: 'undone' } },
    });
    expect([(await newest()).state, await exportTrees(prefix)]).toEqual(['undone', trees[newer]]);
  }
}, 240_000);

describe('the task of a timed undo in Wine', () => {
  it.each([
    ['in force', [AWAITED], []],
    ['cut off between two writes', ['"State"="pending apply"', AWAITED], ['"Enabled"=-']],
    ['half undone', ['"State"="pending undo"', AWAITED], ['"Enabled"=-']],
  ])(
    'restores every byte of a change that is %s',
    async (_what, values, client) => {
      const entry = await retired(...values);
      if (client.length > 0) await put(CLIENT, ...client);
      expect(await task(entry)).toEqual({
        exit: 0,
        json: { schema: 1, shape: 'undo-scheduled', scheduled: entry.id, ended: 'undone' },
      });
      expect(await exportTrees(prefix)).toEqual(before);
      const after = await newest();
      expect([after.id, after.state, after.undoAt]).toEqual([entry.id, 'undone', undefined]);
      expect(await task(entry)).toMatchObject({ exit: 0, json: { ended: 'over' } });
    },
    120_000,
  );

  it('leaves other programs’ changes alone, and is finished', async () => {
    const entry = await retired(AWAITED);
    await put(CLIENT, '"Enabled"=dword:00000005');
    expect(await task(entry)).toMatchObject({ exit: 0, json: { ended: 'undone-in-part' } });
    expect((await newest()).state).toBe('undone-in-part');
    expect((await exportTrees(prefix)).flat().find(({ key, name }) => key === CLIENT && name === 'Enabled')?.data).toBe(
      '05000000',
    );
    await put(CLIENT, '"Enabled"=dword:00000000');
    expect(await cli('undo', String(entry.id), '--yes')).toMatchObject({ exit: 0 });
    expect(await exportTrees(prefix)).toEqual(before);
  }, 120_000);

  it('waits longer than others for the process that holds the lock, and then undoes', async () => {
    const entry = await retired(AWAITED);
    const holder = await holdElsewhere({
      program: 'wine',
      args: [runtime.nodeExe, bundled('race-target.cjs'), '-', 'hold'],
      env: prefix.env,
    });
    const ran = task(entry);
    expect(await cli('undo', String(entry.id), '--yes')).toMatchObject({ exit: 6 });
    await kill(holder);
    expect(await ran).toMatchObject({ exit: 0, json: { ended: 'undone' } });
    expect(await exportTrees(prefix)).toEqual(before);
  }, 120_000);

  it('writes nothing for a kept change, for another one with its number, and without one', async () => {
    const entry = await retired(AWAITED);
    const after = await exportTrees(prefix);
    const other = { id: entry.id, digest: 'd'.repeat(64) };
    expect(await task(other)).toMatchObject({ exit: 0, json: { ended: 'not-that-entry' } });
    expect(await task({ ...entry, id: 99 })).toMatchObject({ exit: 0, json: { ended: 'not-that-entry' } });
    expect((await newest()).undoAt).toBe('2026-11-27T10:00:00.000Z');
    expect(await cli('retire', '--keep')).toMatchObject({ exit: 0, json: { kept: entry.id } });
    expect(await task(entry)).toMatchObject({ exit: 0, json: { ended: 'kept' } });
    expect(await exportTrees(prefix)).toEqual(after);
    expect((await newest()).state).toBe('committed');
  }, 120_000);
});
