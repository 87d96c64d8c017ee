import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCollection, compareCollections, standingOf, type Collection } from '../../shared/fleet/compare.ts';
import { COLLECTED_KEYS, COLLECTED_TREES, GUARDED_KEYS } from '../../shared/fleet/collected/places.ts';
import { readyMadeFiles } from '../../shared/artefacts/index.ts';
import { exportWords } from '../../shared/text/texts.suite.ts';
import { parseFileVersion } from '../../shared/windows/file-versions.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { exportFiles } from '../../electron/services/report/export.ts';
import { readFleet } from '../../electron/services/fleet/inputs.ts';
import { NOTHING_NAMED } from '../../electron/services/pc/pc.ts';
import { bytesOf } from '../../electron/services/report/save-files.ts';
import { SAMPLES_FOLDER } from '../artefacts/registry-state.ts';
import { useLab } from './lab.ts';
import { windowsPath } from './prefix.mjs';
import { formatDeletion } from './reg-text.mjs';
import { importRegText } from './registry.mjs';

const PC = 'windows-7-half-fixed';

/** What Wine has of its own and a sample hasn't; the rest of what is collected every sample sets. */
const OF_A_SAMPLE =
  /\\(?:Internet Settings|SCHANNEL|\.NETFramework|NET Framework Setup|Office|Policies|Cryptography|OneDrive)(?:\\|$)/i;

/** Only on Windows 10 and later; Wine keeps it for older versions. */
const VERSION = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

const lab = useLab({ windows: 'win7' });

async function collectionIn(folder: string): Promise<Collection> {
  const collection = createCollection();
  const source = { kind: 'folder', path: folder } as const;
  expect((await readFleet(source, NOTHING_NAMED, (input) => collection.add(standingOf(input)))).ok).toBe(true);
  return collection;
}

const put = (folder: string, name: string, content: string | Buffer): string => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return windowsPath(path);
};

/** Runs lines in Wine's own command shell. */
async function runLines(folder: string, lines: readonly string[]): Promise<void> {
  const script = put(folder, 'run.cmd', ['@echo off', ...lines].map((line) => `${line}\r\n`).join(''));
  await lab.prefix.wine(['cmd', '/c', script]);
}

/** Returns a file of the export, as saved. */
function fileOf(wanted: string): Buffer {
  const file = readyMadeFiles('collector', exportWords('nl')).find(({ name }) => name === wanted);
  if (file === undefined) throw new Error(wanted);
  return bytesOf(file);
}

it('collects a PC without the program, finds what is broken, and confirms an export’s fix', async () => {
  const work = join(lab.prefix.dir, 'fleet');
  const [before, after] = [join(work, 'before'), join(work, 'after')];
  [before, after].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const collect = put(work, 'collect.cmd', fileOf('collect.cmd'));
  const request = { selection: RECOMMENDED, releases: null, language: 'en', format: 'cmd' } as const;
  const exported = await exportFiles(request, null);
  if (!exported.ok) throw new Error(exported.code);
  const [apply = ''] = exported.value.map((file) => put(work, file.name, bytesOf(file)));
  for (const folder of ['system32', 'syswow64'])
    ['winhttp.dll', 'webio.dll'].forEach((name) => {
      writeFileSync(join(lab.prefix.dir, 'drive_c/windows', folder, name), '', { flag: 'a' });
    });
  const keys = [...COLLECTED_TREES, ...COLLECTED_KEYS, ...GUARDED_KEYS.map(({ guard }) => guard)]
    .filter((key) => OF_A_SAMPLE.test(key))
    .map((key) => key.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE'));
  await importRegText(lab.prefix, `${formatDeletion(keys)}\r\n[HKEY_USERS\\S-1-5-19]\r\n`);
  // a test double of the script that reads a file's version: Wine's own files match no Windows version
  const versions = JSON.parse(readFileSync(join(SAMPLES_FOLDER, PC, 'files.json'), 'utf8')) as Record<string, string>;
  put(work, 'version.vbs', `WScript.Echo "${Object.values(versions)[0] ?? ''}"\r\n`);
  await runLines(work, [
    `set "COMPUTERNAME=${PC}"`,
    'set "PROCESSOR_ARCHITECTURE=AMD64"',
    'set "COMSPEC=C:\\windows\\system32\\cmd.exe"', // Wine doesn't expand a sample's own
    `reg delete "${VERSION}" /v CurrentMajorVersionNumber /f`,
    `regedit /S "${windowsPath(join(SAMPLES_FOLDER, PC, 'registry.reg'))}"`,
    `call "${collect}" "${windowsPath(before)}"`,
    `call "${apply}" >"${put(work, 'apply.txt', '')}" 2>&1`,
    `call "${collect}" "${windowsPath(after)}"`,
  ]);
  const [first, second] = [await collectionIn(before), await collectionIn(after)];
  const samples = await collectionIn(SAMPLES_FOLDER);
  expect(first.pcs.get(PC)?.verdict).toBe(samples.pcs.get(PC)?.verdict);
  expect(compareCollections(first, second).pcs).toMatchObject([{ pc: PC, change: 'repaired' }]);
}, 300_000);

it('reads the version of a file with the script host', async () => {
  const folder = join(lab.prefix.dir, 'version');
  const script = put(folder, 'version.vbs', fileOf('version.vbs'));
  const out = join(folder, 'version.txt');
  await runLines(folder, [`cscript //nologo "${script}" C:\\windows\\system32\\winhttp.dll >"${windowsPath(out)}"`]);
  expect(parseFileVersion(readFileSync(out, 'latin1'))).not.toBeNull();
}, 60_000);
