import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readyMadeFiles } from '../../shared/artefacts/index.ts';
import { exportWords } from '../../shared/text/texts.suite.ts';
import { bytesOf } from '../../electron/services/report/save-files.ts';
import { useLab } from './lab.ts';
import { windowsPath } from './prefix.mjs';

/** Represents an administrator: on Windows, all others are denied access to this key. */
const RIGHTS = 'HKEY_USERS\\S-1-5-19';
const NAMES = ['crypt-protocol', 'crypt-cipher', 'crypt-hash', 'crypt-keyexchange'];

const lab = useLab();
let iis: string;
let scripts: string;

beforeAll(async () => {
  iis = join(lab.prefix.dir, 'drive_c/windows/system32/inetsrv');
  scripts = join(lab.prefix.dir, 'iis logging');
  mkdirSync(iis, { recursive: true });
  const source = join(import.meta.dirname, 'appcmd-double/appcmd-double.c');
  const flags = ['-O1', '-Wall', '-Wextra', '-Werror', '-municode', '-o', join(iis, 'appcmd.exe'), source];
  execFileSync('x86_64-w64-mingw32-gcc', flags);
  await lab.put(RIGHTS);
});

beforeEach(() => {
  rmSync(scripts, { recursive: true, force: true });
  for (const name of ['fields.txt', 'arguments.txt', 'refuses.txt']) rmSync(join(iis, name), { force: true });
  for (const file of readyMadeFiles('iis-logging', exportWords('en'))) {
    const path = join(scripts, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytesOf(file));
  }
});

const linesOf = (path: string): readonly string[] =>
  existsSync(path)
    ? readFileSync(path, 'latin1')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];
const fields = (): readonly string[] => linesOf(join(iis, 'fields.txt'));
const record = (): readonly string[] => linesOf(join(scripts, 'cmd/added.txt'));

/** Runs a script in Wine's shell and returns its exit code. */
function run(script: 'apply' | 'undo', more = ''): Promise<number> {
  const runner = join(scripts, 'run.cmd');
  const call = `@call "${windowsPath(join(scripts, `cmd/${script}.cmd`))}" ${more}`;
  writeFileSync(runner, [call, '@exit /b %errorlevel%', ''].join('\r\n'));
  return lab.prefix.wine(['cmd', '/c', windowsPath(runner)]);
}

it('adds four fields for all sites, once, and removes them again', async () => {
  expect(await run('apply')).toBe(0);
  const added = fields();
  expect(added.map((field) => /logFieldName='([^']*)'/.exec(field)?.[1])).toEqual(NAMES);
  expect(added[0]).toBe(
    "siteDefaults.logFile.customFields.[logFieldName='crypt-protocol',sourceName='CRYPT_PROTOCOL',sourceType='ServerVariable']",
  );
  expect(record()).toEqual(NAMES.map((name) => `${name} siteDefaults`));
  expect(await run('apply')).toBe(0);
  expect(fields()).toEqual(added);
  expect(record().length).toBe(4);
  expect(await run('undo')).toBe(0);
  expect([fields(), record()]).toEqual([[], []]);
});

it('keeps a field that already existed', async () => {
  const before =
    "siteDefaults.logFile.customFields.[logFieldName='crypt-hash',sourceName='X',sourceType='RequestHeader']";
  writeFileSync(join(iis, 'fields.txt'), `${before}\r\n`);
  expect(await run('apply')).toBe(0);
  expect(fields().length).toBe(4);
  expect(await run('undo')).toBe(0);
  expect(fields()).toEqual([before]);
});

it('does so for one site, with blanks in its name', async () => {
  expect(await run('apply', '"Default Web Site"')).toBe(0);
  expect(fields().filter((field) => field.startsWith("[name='Default Web Site'].logFile.")).length).toBe(4);
  expect(await run('undo')).toBe(0);
  expect(fields()).toEqual([]);
});

it('changes nothing after /?, nor after an argument that it doesn’t know', async () => {
  await run('apply');
  const added = fields();
  rmSync(join(iis, 'arguments.txt'));
  const asked = [
    ['apply', '/?'],
    ['undo', '/?'],
    ['apply', '/check'],
    ['apply', 'Default Web Site'],
    ['undo', '"Default Web Site"'],
  ] as const;
  const codes: number[] = [];
  for (const [script, more] of asked) codes.push(await run(script, more));
  expect(codes).toEqual([0, 0, 2, 2, 2]);
  expect([fields(), record().length, linesOf(join(iis, 'arguments.txt'))]).toEqual([added, 4, []]);
});

it('reports that IIS refuses, and keeps no record of what wasn’t added', async () => {
  writeFileSync(join(iis, 'refuses.txt'), '');
  expect(await run('apply')).toBe(5);
  expect([fields(), record()]).toEqual([[], []]);
});

it('undoes nothing without its record', async () => {
  await run('apply');
  rmSync(join(scripts, 'cmd/added.txt'));
  expect(await run('undo')).toBe(5);
  expect(fields().length).toBe(4);
});

it('changes nothing without an administrator’s rights', async () => {
  await lab.put(`-${RIGHTS}`);
  expect(await run('apply')).toBe(3);
  expect([fields(), linesOf(join(iis, 'arguments.txt'))]).toEqual([[], []]);
  await lab.put(RIGHTS);
});
