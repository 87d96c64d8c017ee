import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
import { CHECKOUT } from '../shells/chromium-bridge.ts';
import { openPrefix, windowsPath, type Prefix, type WindowsVersion } from './prefix.mjs';
import { formatDeletion } from './reg-text.mjs';
import { importRegText } from './registry.mjs';

/** Removed before the next sample; the rest of what is collected is Wine's own, and every sample sets it. */
const OF_A_SAMPLE =
  /\\(?:Internet Settings|SCHANNEL|\.NETFramework|NET Framework Setup|Office|Policies|Cryptography|OneDrive)(?:\\|$)/i;

const PCS: Readonly<Record<string, { readonly windows: WindowsVersion; readonly change: string }>> = {
  'windows-7-half-fixed': { windows: 'win7', change: 'repaired' },
  'windows-11-tls13-lost': { windows: 'win11', change: 'unchanged' },
};

/** Only on Windows 10 and later; Wine keeps it for older versions. */
const VERSION = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

let prefix: Prefix;

beforeAll(async () => {
  prefix = await openPrefix(CHECKOUT);
}, 180_000);

afterAll(async () => {
  await prefix.close();
});

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
  await prefix.wine(['cmd', '/c', script]);
}

/** Returns a file of the export, as saved. */
function fileOf(wanted: string): Buffer {
  const file = readyMadeFiles('collector', exportWords('nl')).find(({ name }) => name === wanted);
  if (file === undefined) throw new Error(wanted);
  return bytesOf(file);
}

/** A test double of the script that reads a file's version: Wine's own files match no Windows version. */
function versionDouble(sample: string): string {
  const path = join(sample, 'files.json');
  const versions = existsSync(path)
    ? Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
    : [];
  expect(new Set(versions).size).toBeLessThan(2);
  return `WScript.Echo "${versions[0] ?? ''}"\r\n`;
}

it('collects PCs without the program, finds what is broken, and confirms an export’s fix', async () => {
  const work = join(prefix.dir, 'fleet');
  const [before, after] = [join(work, 'before'), join(work, 'after')];
  [before, after].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const collect = put(work, 'collect.cmd', fileOf('collect.cmd'));
  const request = { selection: RECOMMENDED, releases: null, language: 'en', format: 'cmd' } as const;
  const exported = await exportFiles(request, null);
  if (!exported.ok) throw new Error(exported.code);
  const [apply = ''] = exported.value.map((file) => put(work, file.name, bytesOf(file)));
  for (const folder of ['system32', 'syswow64'])
    ['winhttp.dll', 'webio.dll'].forEach((name) => {
      appendFileSync(join(prefix.dir, 'drive_c/windows', folder, name), '');
    });
  for (const [id, { windows }] of Object.entries(PCS)) {
    await prefix.setWindows(windows);
    const root = join(SAMPLES_FOLDER, id);
    const keys = [...COLLECTED_TREES, ...COLLECTED_KEYS, ...GUARDED_KEYS.map(({ guard }) => guard)]
      .filter((key) => OF_A_SAMPLE.test(key))
      .map((key) => key.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE'));
    await importRegText(prefix, `${formatDeletion(keys)}\r\n[HKEY_USERS\\S-1-5-19]\r\n`);
    const folder = join(work, id);
    put(work, 'version.vbs', versionDouble(root));
    await runLines(folder, [
      `set "COMPUTERNAME=${id}"`,
      'set "PROCESSOR_ARCHITECTURE=AMD64"',
      'set "COMSPEC=C:\\windows\\system32\\cmd.exe"', // Wine doesn't expand a sample's own
      ...(windows === 'win10' || windows === 'win11'
        ? []
        : [`reg delete "${VERSION}" /v CurrentMajorVersionNumber /f`]),
      `regedit /S "${windowsPath(join(root, 'registry.reg'))}"`,
      `call "${collect}" "${windowsPath(before)}"`,
      `call "${apply}" >"${put(folder, 'apply.txt', '')}" 2>&1`,
      `call "${collect}" "${windowsPath(after)}"`,
    ]);
  }
  const [first, second] = [await collectionIn(before), await collectionIn(after)];
  const samples = await collectionIn(SAMPLES_FOLDER);
  const verdictsOf = ({ pcs }: Collection): unknown => Object.keys(PCS).map((id) => pcs.get(id)?.verdict);
  expect(verdictsOf(first)).toEqual(verdictsOf(samples));
  const { pcs } = compareCollections(first, second);
  expect(Object.fromEntries(pcs.map(({ pc, change }) => [pc, change]))).toEqual(
    Object.fromEntries(Object.entries(PCS).map(([id, { change }]) => [id, change])),
  );
}, 300_000);

it('reads the version of a file with the script host', async () => {
  const folder = join(prefix.dir, 'version');
  const script = put(folder, 'version.vbs', fileOf('version.vbs'));
  const out = join(folder, 'version.txt');
  await runLines(folder, [`cscript //nologo "${script}" C:\\windows\\system32\\winhttp.dll >"${windowsPath(out)}"`]);
  expect(parseFileVersion(readFileSync(out, 'latin1'))).not.toBeNull();
}, 60_000);
