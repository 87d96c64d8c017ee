import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { JOURNAL_KEY, USER_JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { displayPath } from '../../shared/windows/registry.ts';
import { FILES_VARIABLE } from './in-wine.ts';
import { exportTrees, OWN, runKillTest } from './kill-test.mjs';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { exportKey, importRegFile } from './registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { AS_STANDARD_USER } from './service-protocol.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const KILLS = 8;
const longName = (path: string): string =>
  path.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE').replace(/^HKCU/, 'HKEY_CURRENT_USER');

let runtime: WindowsRuntime;
let prefix: Prefix;

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  await prefix.setWindows('win10');
  await importRegFile(prefix, join(ROOT, OWN.sample));
  writeFileSync(prefix.filesJson, readFileSync(join(ROOT, OWN.sample, '..', 'files.json')));
  prefix.env[FILES_VARIABLE] = windowsPath(prefix.filesJson);
}, 60_000);

afterAll(async () => {
  await prefix.close();
});

interface Ran {
  readonly exit: number;
  readonly json: unknown;
}

/** Runs the command line as a standard user. */
async function asStandardUser(...args: readonly string[]): Promise<Ran> {
  const program = [runtime.nodeExe, join(runtime.appDir, 'wine-cli.cjs')].map((path) => `"${windowsPath(path)}"`);
  const script = join(prefix.dir, 'drive_c', 'run.cmd');
  writeFileSync(
    script,
    `@${program.join(' ')} ${args.join(' ')} --json > C:\\out.json 2> C:\\err.txt\r\n@exit /b %errorlevel%\r\n`,
  );
  const service = windowsPath(join(runtime.appDir, 'service.cjs'));
  const exit = await prefix.wine([runtime.nodeExe, service, AS_STANDARD_USER, 'cmd', '/c', 'C:\\run.cmd']);
  return { exit, json: JSON.parse(readFileSync(join(prefix.dir, 'drive_c', 'out.json'), 'utf8')) };
}

it('a standard user writes their own values without a helper, and undo restores what Wine’s regedit exported before', async () => {
  const before = await exportTrees(prefix, OWN.trees);
  const planned = await asStandardUser('plan', '--user');
  expect(planned).toMatchObject({ exit: 1, json: { plan: [{ name: 'EnableADAL' }, { name: 'Version' }] } });
  const applied = await asStandardUser('apply', '--user', '--yes');
  expect(applied).toMatchObject({
    exit: 0,
    json: { ranOn: { system: 'Wine' }, outcome: { state: 'committed', journal: 1, ofUser: true, verified: true } },
  });
  const identity = await exportKey(prefix, 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Common\\Identity');
  expect(identity.map(({ name, type, data }) => [name, type, data])).toEqual([
    [null, 0, ''],
    ['EnableADAL', 4, '01000000'],
    ['Version', 4, '01000000'],
  ]);
  expect(await exportKey(prefix, longName(displayPath(JOURNAL_KEY)))).toEqual([]);
  expect(await exportKey(prefix, longName(displayPath(USER_JOURNAL_KEY)))).not.toEqual([]);
  const past = await asStandardUser('history');
  expect(past.json).toMatchObject({ entries: [], ofUser: { entries: [{ id: 1, inForce: 'all' }] } });
  const undone = await asStandardUser('undo', '--user', '1', '--yes');
  expect(undone).toMatchObject({ exit: 0, json: { outcome: { state: 'undone', ofUser: true } } });
  expect(await exportTrees(prefix, OWN.trees)).toEqual(before);
}, 90_000);

it('a change of the user’s own values leaves a consistent state after recovery, wherever it was killed', async () => {
  const { kills, wrong } = await runKillTest(ROOT, KILLS, 2026, undefined, OWN);
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
}, 150_000);
