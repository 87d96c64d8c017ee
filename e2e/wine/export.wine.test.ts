import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '../../shared/remediation/selection.ts';
import { PROFILE_IDS, type ProfileId } from '../../shared/tls/profiles.ts';
import { DEFAULT_SCOPES } from '../../shared/remediation/scopes/index.ts';
import { bytesOf } from '../../electron/services/report/save-files.ts';
import {
  afterApply,
  exportedFiles,
  readSamplePc,
  readText,
  SAMPLE_IDS,
  SAMPLES_FOLDER,
  stateOfText,
  writable,
  type RegistryState,
  type SamplePc,
} from '../artefacts/registry-state.ts';
import { reader as regReader } from '../artefacts/readers/reg.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { encodeRegText, formatDeletion, formatRegText, parseRegText, type RegEntry } from './reg-text.mjs';
import { importRegText } from './registry.mjs';

/** All with TLS_REMEDY_ALL_EXPORTS=1, which is slow; otherwise one of each kind. Elsewhere, doubles cover all. */
const IS_ALL = process.env['TLS_REMEDY_ALL_EXPORTS'] === '1';
const SOME = {
  'this PC': ['recommended on windows-7-wrong-type', 'tls11-12 on windows-7-x86'],
  'any PC': ['recommended on windows-7-x86'],
} as const;

/** The keys that exports change in the default scopes. */
const ROOTS = [
  'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols',
].map((path) => `HKEY_LOCAL_MACHINE\\${path}`);
const VERSION = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

interface Case {
  readonly name: string;
  readonly id: string;
  readonly selection: Selection;
}

const casesOf = (some: readonly string[]): readonly Case[] =>
  SAMPLE_IDS.flatMap((id) =>
    PROFILE_IDS.filter((profile) => IS_ALL || some.includes(`${profile} on ${id}`)).map((profile: ProfileId) => ({
      name: `${profile} on ${id}`,
      id,
      selection: { choice: { kind: 'profile', profile }, scopes: DEFAULT_SCOPES },
    })),
  );

let prefix: Prefix;
const pcs = new Map<string, SamplePc>();

beforeAll(async () => {
  prefix = await openPrefix(CHECKOUT);
  for (const id of SAMPLE_IDS) pcs.set(id, await readSamplePc(id));
  // represents an administrator: on Windows, all others are denied access to this key
  await importRegText(prefix, formatDeletion([]) + '\r\n[HKEY_USERS\\S-1-5-19]\r\n');
}, 180_000);

afterAll(async () => {
  await prefix.close();
});

/** Returns the sample's part of those keys, and the build that the scripts check. */
function resetText(id: string): string {
  const entries = parseRegText(readText(readFileSync(join(SAMPLES_FOLDER, id, 'registry.reg'))));
  const within = ({ key, name }: RegEntry): boolean =>
    ROOTS.some((root) => `${key}\\`.toUpperCase().startsWith(`${root}\\`.toUpperCase())) ||
    (key.toUpperCase() === VERSION.toUpperCase() && name?.toUpperCase() === 'CURRENTBUILDNUMBER');
  const [, ...lines] = formatRegText(entries.filter(within)).split('\r\n');
  return [formatDeletion(ROOTS), ...lines].join('\r\n');
}

/** Runs script lines in Wine's own command shell, with the sample's architecture. */
async function runLines(folder: string, isX86: boolean, lines: readonly string[]): Promise<void> {
  const script = join(folder, 'run.cmd');
  const all = ['@echo off', `set "PROCESSOR_ARCHITECTURE=${isX86 ? 'x86' : 'AMD64'}"`, ...lines];
  writeFileSync(script, all.map((line) => `${line}\r\n`).join(''));
  await prefix.wine(['cmd', '/c', windowsPath(script)]);
}

interface Moment {
  readonly entries: readonly RegEntry[];
  readonly values: ReturnType<typeof writable>;
}

function readMoment(folder: string, moment: string, isX86: boolean): Moment {
  const texts = ROOTS.map((_, index) => {
    try {
      return readText(readFileSync(join(folder, `${moment}-${index}.reg`)));
    } catch {
      return ''; // no such key, so nothing was exported
    }
  });
  return {
    entries: texts.flatMap((text) => parseRegText(text)),
    values: writable(stateOfText(texts.join('\r\n')), isX86),
  };
}

const exportLines = (folder: string, moment: string): readonly string[] =>
  ROOTS.map((root, index) => `regedit /E "${windowsPath(join(folder, `${moment}-${index}.reg`))}" "${root}"`);

function write(folder: string, name: string, bytes: Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return windowsPath(path);
}

/** The file comes first: a digit just before `>>` would be parsed as a handle. */
const codeLine = (folder: string): string => `>> "${windowsPath(join(folder, 'codes.txt'))}" echo %errorlevel%`;

/** Returns the exit codes of the scripts, in the order in which they ran. */
const codes = (folder: string): readonly number[] =>
  readFileSync(join(folder, 'codes.txt'), 'latin1').trim().split(/\s+/).map(Number);

const keysOf = (entries: readonly RegEntry[]): readonly string[] =>
  entries.map(({ key, name, type, data }) => `${key}\\${name ?? ''} ${type} ${data}`.toUpperCase()).sort();

/** Returns the result of an export of `.reg` files for any PC, whatever existed before. */
async function afterRegFiles(id: string, files: Awaited<ReturnType<typeof exportedFiles>>): Promise<RegistryState> {
  const pc = pcs.get(id)!;
  return regReader.after({ files, purpose: 'apply', pc, targets: [] }, pc.state);
}

describe.each([
  ['this PC', true],
  ['any PC', false],
] as const)('export for %s, in Wine’s shell and regedit', (what, thisPc) => {
  it.each(casesOf(SOME[what]))(
    '$name has the same result as apply, and can be reverted',
    async ({ name, id, selection }) => {
      const pc = pcs.get(id)!;
      const folder = join(prefix.dir, 'exports', `${name.replaceAll(/\W+/g, '-')}-${String(thisPc)}`);
      const releases = thisPc ? null : [pc.release];
      const request = { selection, releases, language: 'nl', thisPc } as const;
      const scripts = await exportedFiles(id, { ...request, format: 'cmd' });
      const files = await exportedFiles(id, { ...request, format: 'reg' });
      const expected = writable(await afterApply(id, selection), pc.isX86);
      const path = new Map(
        [...scripts.values(), ...files.values()].map((file) => [file.name, write(folder, file.name, bytesOf(file))]),
      );
      const reset = `regedit /S "${write(folder, 'reset.reg', encodeRegText(resetText(id)))}"`;
      const code = codeLine(folder);
      const [apply, undo] = thisPc ? ['apply-this-pc.cmd', 'undo-this-pc.cmd'] : ['apply.cmd', 'undo.cmd'];
      const run = (script: string): readonly string[] => [`call "${path.get(script)!}"`, code];
      const bits = pc.isX86 ? 'x86' : 'x64';
      const regFile = (purpose: string): string | undefined =>
        [...path].find(([file]) => file.startsWith(purpose) && file.endsWith(`-${bits}.reg`))?.[1];
      const put = (file: string | undefined): readonly string[] => (file === undefined ? [] : [`regedit /S "${file}"`]);
      await runLines(folder, pc.isX86, [
        reset,
        ...exportLines(folder, 'before'),
        ...run(apply),
        ...exportLines(folder, 'script'),
        ...run(undo),
        ...exportLines(folder, 'script-undone'),
        ...put(regFile('apply')),
        ...exportLines(folder, 'file'),
        ...put(regFile('undo')),
        // what the README tells users to save first
        ...(thisPc ? [] : ROOTS.map((_, index) => `regedit /S "${windowsPath(join(folder, `before-${index}.reg`))}"`)),
        ...exportLines(folder, 'file-undone'),
      ]);
      const [before, script, scriptUndone, file, fileUndone] = [
        'before',
        'script',
        'script-undone',
        'file',
        'file-undone',
      ].map((moment) => readMoment(folder, moment, pc.isX86));
      expect(codes(folder)).toEqual([0, 0]);
      expect(before!.values).toEqual(writable(pc.state, pc.isX86));
      expect(script!.values).toEqual(expected);
      expect(keysOf(scriptUndone!.entries)).toEqual(keysOf(before!.entries)); // the keys that it created are gone too
      expect(file!.values).toEqual(thisPc ? expected : writable(await afterRegFiles(id, files), pc.isX86));
      expect(fileUndone!.values).toEqual(before!.values);
    },
    180_000,
  );
});

describe('a script that can’t, or shouldn’t, write', () => {
  const selection: Selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: DEFAULT_SCOPES };
  const id = 'windows-7-half-fixed';

  it('exits with its code and changes nothing; undo leaves other programs’ writes alone', async () => {
    const folder = join(prefix.dir, 'exports', 'refusals');
    const scripts = await exportedFiles(id, { format: 'cmd', selection, releases: null, language: 'en', thisPc: true });
    const path = new Map([...scripts.values()].map((file) => [file.name, write(folder, file.name, bytesOf(file))]));
    const code = codeLine(folder);
    const run = (script: string): readonly string[] => [`call "${path.get(script)!}"`, code];
    const value = (number: string): string =>
      `reg add "${ROOTS[1]!.replace('HKEY_LOCAL_MACHINE', 'HKLM')}" /v DefaultSecureProtocols /t REG_DWORD /d ${number} /f`;
    const build = (number: string): string =>
      `reg add "${VERSION.replace('HKEY_LOCAL_MACHINE', 'HKLM')}" /v CurrentBuildNumber /t REG_SZ /d ${number} /f`;
    await runLines(folder, false, [
      `regedit /S "${write(folder, 'reset.reg', encodeRegText(resetText(id)))}"`,
      'reg delete HKU\\S-1-5-19 /f',
      ...run('apply-this-pc.cmd'),
      'reg add HKU\\S-1-5-19 /f',
      build('22631'),
      ...run('apply-this-pc.cmd'),
      build('7601'),
      'set "PROCESSOR_ARCHITECTURE=x86"',
      ...run('apply-this-pc.cmd'),
      'set "PROCESSOR_ARCHITECTURE=AMD64"',
      value('160'),
      ...run('apply-this-pc.cmd'),
      ...exportLines(folder, 'refused'),
      `regedit /S "${windowsPath(join(folder, 'reset.reg'))}"`,
      ...run('apply-this-pc.cmd'),
      ...run('apply-this-pc.cmd'),
      value('2688'),
      ...run('undo-this-pc.cmd'),
      ...exportLines(folder, 'left'),
    ]);
    expect(codes(folder)).toEqual([3, 5, 5, 6, 0, 0, 6]);
    const value32 = (moment: string): string | undefined =>
      Object.entries(readMoment(folder, moment, false).values).find(([key]) =>
        /WOW6432NODE.*WINHTTP\\DEFAULT/.test(key),
      )?.[1];
    expect(value32('refused')).toBe('4:a0000000');
    expect(value32('left')).toBe('4:800a0000');
  }, 180_000);
});
