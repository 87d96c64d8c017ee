// Runs the installer. The published one is 32-bit, from the same script; Wine runs 64-bit ones, so the test builds one.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_PART } from '../../build/only-on.suite.ts';
import { filesIn } from '../../build/command.mjs';
import { PRODUCT, PROJECT, artefactName, type Target } from '../../build/package/builds.mjs';
import { makeInstaller } from '../../build/package/installer.mjs';
import { PACKAGE_LANGUAGES } from '../../build/package/languages.ts';
import { makePackages } from '../../build/package/package.mjs';
import { undoTaskXml } from '../../shared/windows/undo-task.ts';
import { useLab } from './lab.ts';
import { windowsPath } from './prefix.mjs';
import { exportKey } from './registry.mjs';
import { UNINSTALLER } from '../../electron/app/stick.ts';

const TARGET: Target = { build: 'current', architecture: 'x64', flavour: 'release', isStandIn: true };
const LEGACY: Target = { ...TARGET, build: 'legacy' };
const ARM: Target = { ...TARGET, architecture: 'arm64' };
const UNINSTALL_KEY = 'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\TLS Remedy';
const JOURNAL = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy';
const OLD_FILE = 'resources/only-in-the-old.txt';

/** Keeps a file open, like Windows for a running program, and signals this by creating another. */
const HOLDER = `
#include <windows.h>
int wmain(int count, wchar_t **arguments) {
  HANDLE held = CreateFileW(arguments[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  if (count < 4 || held == INVALID_HANDLE_VALUE) return 1;
  CloseHandle(CreateFileW(arguments[2], GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
  Sleep(_wtoi(arguments[3]));
  CloseHandle(held);
  return 0;
}`;

const lab = useLab();
let work = '';
let packed = '';
let installed = '';
/** What the newer version installs; in a run of all stages not the whole program, which takes seconds to pack. */
let newer = '';

function build(name: string, folder: string, target: Target = TARGET, version = PROJECT.version): string {
  const output = join(work, `${name}.exe`);
  makeInstaller(target, { folder, output, languages: PACKAGE_LANGUAGES, stub: 'amd64-unicode', version });
  return output;
}

function run(program: string, ...args: readonly string[]): Promise<number> {
  return lab.prefix.wine([program, '/S', ...args]);
}

/** The uninstaller continues in a copy of itself, and removes the program from Windows' list last. */
async function uninstall(...args: readonly string[]): Promise<void> {
  await run(join(installed, UNINSTALLER), ...args);
  await expect.poll(() => exportKey(lab.prefix, UNINSTALL_KEY), { timeout: 60_000 }).toEqual([]);
}

/** Has a program keep a file of the installed one open; `end` is its exit code. */
async function hold(name: string, ms: number): Promise<{ readonly end: Promise<number> }> {
  const ready = join(work, 'held');
  rmSync(ready, { force: true });
  const held = `C:\\Program Files\\${PRODUCT.name}\\${name}`;
  const end = lab.prefix.wine([join(work, 'hold.exe'), held, windowsPath(ready), String(ms)]);
  await expect.poll(() => existsSync(ready), { timeout: 30_000 }).toBe(true);
  return { end };
}

function shortcuts(): readonly string[] {
  const menu = join(lab.prefix.dir, 'drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs');
  return existsSync(menu) ? readdirSync(menu).filter((name) => name.includes(PRODUCT.name)) : [];
}

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
}

async function listed(): Promise<Readonly<Record<string, string | number>>> {
  const entries = await exportKey(lab.prefix, UNINSTALL_KEY);
  return Object.fromEntries(
    entries.flatMap(({ name, type, data }) => {
      if (name === null) return [];
      const bytes = Buffer.from(data, 'hex');
      return [[name, type === 4 ? bytes.readUInt32LE() : bytes.toString('utf16le').replace(/\0$/, '')]];
    }),
  );
}

async function journalNames(): Promise<readonly (string | null)[]> {
  return (await exportKey(lab.prefix, JOURNAL)).map(({ name }) => name);
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-installer-'));
  await makePackages({ targets: [TARGET], isRelease: false, sign: null, output: work, zip: false });
  packed = join(work, artefactName(TARGET, PROJECT.version));
  const small = join(work, 'small');
  mkdirSync(small);
  for (const name of [PRODUCT.executable, PRODUCT.launcher]) cpSync(join(packed, name), join(small, name));
  build('small', small);
  newer = IS_PART ? small : packed;
  build('new-setup', newer);
  const source = join(work, 'hold.c');
  writeFileSync(source, HOLDER);
  execFileSync('x86_64-w64-mingw32-gcc', ['-municode', '-o', join(work, 'hold.exe'), source]);
  installed = join(lab.prefix.dir, 'drive_c/Program Files', PRODUCT.name);
}, 300_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the installer', () => {
  it('has the same bytes again, whatever the times of its files', () => {
    const copy = join(work, 'copy');
    cpSync(join(work, 'small'), copy, { recursive: true });
    const [first, again] = [join(work, 'small.exe'), build('again', copy)].map((file) => readFileSync(file));
    expect(first?.equals(again ?? Buffer.of())).toBe(true);
  });

  it('refuses an unsupported Windows version and processor', async () => {
    const small = join(packed, 'locales');
    expect(await run(build('legacy', small, LEGACY))).toBe(3);
    expect(await run(build('arm', small, ARM))).toBe(4);
    expect(existsSync(installed)).toBe(false);
    expect(await listed()).toEqual({});
  });

  it('installs for all users, in its one place whatever the arguments', async () => {
    const old = join(work, 'old');
    cpSync(join(work, 'small'), old, { recursive: true });
    mkdirSync(dirname(join(old, OLD_FILE)));
    writeFileSync(join(old, OLD_FILE), 'stale');
    writeFileSync(join(old, 'README.txt'), 'old');
    expect(await run(build('old-setup', old, TARGET, '0.0.9'), '/D=C:\\Elsewhere')).toBe(0);
    expect(existsSync(join(lab.prefix.dir, 'drive_c/Elsewhere'))).toBe(false);
    const { [UNINSTALLER]: uninstaller, ...rest } = contents(installed);
    expect(uninstaller).toBeDefined();
    expect(rest).toEqual(contents(old));
    expect(shortcuts()).toEqual([`${PRODUCT.name}.lnk`]);
    const place = `C:\\Program Files\\${PRODUCT.name}`;
    const size = filesIn(old).reduce((sum, path) => sum + readFileSync(join(old, path)).length, 0);
    expect(await listed()).toEqual({
      DisplayName: PRODUCT.name,
      DisplayVersion: '0.0.9',
      Publisher: PRODUCT.publisher,
      DisplayIcon: `${place}\\${PRODUCT.executable},0`,
      InstallLocation: place,
      UninstallString: `"${place}\\${UNINSTALLER}"`,
      QuietUninstallString: `"${place}\\${UNINSTALLER}" /S`,
      EstimatedSize: Math.ceil(size / 1024),
      NoModify: 1,
      NoRepair: 1,
    });
  });

  it('replaces the old version with a newer one, and leaves nothing of the old one', async () => {
    expect(await run(join(work, 'new-setup.exe'))).toBe(0);
    const { [UNINSTALLER]: uninstaller, ...rest } = contents(installed);
    expect(uninstaller).toBeDefined();
    expect(rest).toEqual(contents(newer));
    expect((await listed())['DisplayVersion']).toBe(PROJECT.version);
    expect(existsSync(`${installed}.previous`)).toBe(false);
  });

  it('leaves nothing but the journal', async () => {
    await lab.put(`${JOURNAL}\\Journal`, '"1"="entry"');
    await uninstall();
    expect(existsSync(installed)).toBe(false);
    expect(shortcuts()).toEqual([]);
    expect(await journalNames()).toContain('1');
  });

  // guards: upgrade-in-use
  it('waits for a program that is about to end, but not for one that stays', async () => {
    expect(await run(join(work, 'small.exe'))).toBe(0);
    const installing = async (ms: number): Promise<readonly number[]> => {
      const { end } = await hold(PRODUCT.executable, ms);
      return [await run(join(work, 'small.exe')), await end];
    };
    expect(await installing(3_000)).toEqual([0, 0]);
    expect(await installing(25_000)).toEqual([5, 0]);
    await uninstall();
  }, 120_000);

  it.each([
    ['stopped halfway', '"State"="pending apply"'],
    ['is to be undone by a task', '"State"="committed"\r\n"UndoAt"="2030-01-01T10:00:00.000Z"'],
  ])('isn’t removed silently while a change %s', async (_what, values) => {
    expect(await run(join(work, 'small.exe'))).toBe(0);
    await lab.put(`-${JOURNAL}`);
    await lab.put(`${JOURNAL}\\Journal\\00000012`, values);
    // without a copy of itself, for its exit code; the folder doesn't matter
    expect(await run(join(installed, UNINSTALLER), '_?=C:\\windows')).toBe(6);
    expect(existsSync(join(installed, PRODUCT.executable))).toBe(true);
    expect(await listed()).not.toEqual({});
  });

  it('removes the task of a change with the journal: the task would no longer find the program', async () => {
    const xml = undoTaskXml({
      at: new Date('2030-01-01T10:00:00Z'),
      program: 'C:\\x.exe',
      args: [],
      folder: 'C:\\windows',
    });
    const file = join(work, 'task.xml');
    writeFileSync(file, Buffer.from(`\ufeff${xml}`, 'utf16le'));
    await lab.put(`${JOURNAL}\\Journal\\00000034`, '"State"="pending apply"');
    const schtasks = (...args: readonly string[]): Promise<number> => lab.prefix.wine(['schtasks', ...args]);
    for (const name of ['TLS Remedy undo 12', 'TLS Remedy undo 34', 'TLS Remedy undo 120']) {
      expect(await schtasks('/create', '/tn', name, '/xml', windowsPath(file), '/f')).toBe(0);
    }
    await uninstall('/FORGET');
    expect(await journalNames()).toEqual([]);
    expect(await schtasks('/delete', '/tn', 'TLS Remedy undo 12', '/f')).not.toBe(0);
    expect(await schtasks('/delete', '/tn', 'TLS Remedy undo 34', '/f')).not.toBe(0); // made just before it was cut off
    expect(await schtasks('/delete', '/tn', 'TLS Remedy undo 120', '/f')).toBe(0); // another program's
  });

  it('deletes the journal if requested, and its own file once Windows lets it', async () => {
    expect(await run(join(work, 'small.exe'))).toBe(0);
    const { end } = await hold(UNINSTALLER, 2_000);
    await uninstall('/FORGET');
    expect(await end).toBe(0);
    expect(existsSync(installed)).toBe(false);
    expect(await journalNames()).toEqual([]);
  });
});
