import asar from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefactName, PRODUCT, PROJECT, packageTargets, type Target } from '../package/builds.mjs';
import { REGEDIT_PACKAGES } from '../package/config.mjs';
import { makePackages } from '../package/package.mjs';
import { installForWindows } from '../package/stage-app.mjs';
import { ROOT } from '../setup.mjs';
import { CHECKS } from './checks.mjs';
import { verifyFolder } from './verify-package.mjs';

// Round the stand-in for Electron: what is checked here is our packing and our checks.
const TARGETS = packageTargets({ flavour: 'release', isStandIn: true });
const PACKED = ['current-x64', 'legacy-ia32'] as const;
const UNPACKED = 'resources/app.asar.unpacked';
const KOFFI_IA32 = `${UNPACKED}/node_modules/@koromix/koffi-win32-ia32/win32_ia32/koffi.node`;

let work = '';

function targetOf(name: (typeof PACKED)[number]): Target {
  const target = TARGETS.find(({ build, architecture }) => `${build}-${architecture}` === name);
  if (target === undefined) throw new Error(name);
  return target;
}

async function pack(output: string): Promise<void> {
  const targets = PACKED.map(targetOf);
  await makePackages({ targets, electron: null, isRelease: false, sign: null, output, zip: true });
}

/** What fails on a copy of a packed folder after something was done to it. */
async function failuresAfter(
  name: (typeof PACKED)[number],
  plant: (folder: string) => void | Promise<void>,
  isRelease = false,
): Promise<readonly string[]> {
  const target = targetOf(name);
  const folder = mkdtempSync(join(work, 'copy-'));
  cpSync(join(work, 'first', artefactName(target, PROJECT.version)), folder, { recursive: true });
  await plant(folder);
  const findings = await verifyFolder(folder, target, { isRelease });
  rmSync(folder, { recursive: true });
  return findings.filter(({ problems }) => problems.length > 0).map((finding) => finding.name);
}

/** Changes bytes of a file without changing its length. */
function replaceBytes(file: string, from: string, to: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(from, 0, 'latin1');
  if (at < 0 || from.length !== to.length) throw new Error(`${from} can't become ${to} in ${file}`);
  bytes.write(to, at, 'latin1');
  writeFileSync(file, bytes);
}

/** Packs the archive again with one more file in it. */
async function addToArchive(folder: string, name: string, text: string): Promise<void> {
  const archive = join(folder, 'resources/app.asar');
  const extracted = join(folder, 'extracted');
  asar.uncache(archive);
  asar.extractAll(archive, extracted);
  mkdirSync(join(extracted, name, '..'), { recursive: true });
  writeFileSync(join(extracted, name), text);
  rmSync(join(folder, UNPACKED), { recursive: true });
  await asar.createPackageWithOptions(extracted, archive, {
    unpack: '{*.node,script-host-worker.cjs,winhttp-request.js}',
    unpackDir: `node_modules/{${REGEDIT_PACKAGES.join(',')}}`,
  });
  rmSync(extracted, { recursive: true });
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-packages-'));
  await pack(join(work, 'first'));
}, 300_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const TAMPERED = 'every file of the archive is as the archive says';
const SEALED = 'the program knows this very archive';
const ADDONS = 'the native addons are there, outside the archive, for this architecture, and hardened';
const BESIDE = 'nothing lies beside the archive that it doesn’t know';
const NOT_NEEDED = 'no sources, maps, tests or documents';

describe('a packed folder', () => {
  it.each(PACKED)('%s passes every check', async (name) => {
    expect(await failuresAfter(name, () => undefined)).toEqual([]);
    expect(CHECKS.length).toBeGreaterThan(15);
  });

  it('is the same, byte for byte, when it is packed again', async () => {
    await pack(join(work, 'second'));
    for (const name of [
      'SHA256SUMS',
      ...PACKED.map((one) => `${artefactName(targetOf(one), PROJECT.version)}.cdx.json`),
    ]) {
      expect(readFileSync(join(work, 'second', name), 'utf8')).toBe(readFileSync(join(work, 'first', name), 'utf8'));
    }
  }, 300_000);
});

type Fault = readonly [string, (typeof PACKED)[number], (folder: string) => void | Promise<void>, readonly string[]];

const FAULTS: readonly Fault[] = [
  [
    'a part without a hash in the bill of materials',
    'current-x64',
    (folder) => {
      const file = join(folder, 'sbom.cdx.json');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"hashes"', '"other"'));
    },
    ['licences, a readme and the bill of materials are there'],
  ],
  [
    'a Linux addon',
    'legacy-ia32',
    (folder) => {
      const addon = 'node_modules/@koromix/koffi-linux-x64/linux_x64/koffi.node';
      const bytes = process.platform === 'linux' ? readFileSync(join(ROOT, addon)) : Buffer.from('\x7fELF', 'latin1');
      writeFileSync(join(folder, KOFFI_IA32), bytes);
    },
    [TAMPERED, 'no file is of another system', ADDONS],
  ],
  [
    'an addon of another architecture',
    'legacy-ia32',
    (folder) => {
      const inside = 'node_modules/native-reg/prebuilds';
      copyFileSync(
        join(ROOT, inside, 'win32-x64/node.napi.node'),
        join(folder, UNPACKED, inside, 'win32-ia32/node.napi.node'),
      );
    },
    [TAMPERED, ADDONS],
  ],
  [
    'an addon that doesn’t load on Windows 7',
    'legacy-ia32',
    async (folder) => {
      const asPublished = join(await installForWindows('ia32'), '@koromix/koffi-win32-ia32/win32_ia32/koffi.node');
      copyFileSync(asPublished, join(folder, KOFFI_IA32));
    },
    [TAMPERED, 'the native addons load on the oldest Windows of this build'],
  ],
  [
    'a missing addon',
    'legacy-ia32',
    (folder) => {
      rmSync(join(folder, KOFFI_IA32));
    },
    [TAMPERED, ADDONS],
  ],
  [
    'a missing script',
    'current-x64',
    (folder) => {
      rmSync(join(folder, UNPACKED, 'node_modules/regedit/vbs/regList.wsf'));
    },
    [TAMPERED, 'the scripts for Windows Script Host are files'],
  ],
  [
    'a missing probe',
    'legacy-ia32',
    (folder) => {
      rmSync(join(folder, UNPACKED, 'winhttp-request.js'));
    },
    [TAMPERED, 'the scripts for Windows Script Host are files'],
  ],
  [
    'a source map beside the archive',
    'current-x64',
    (folder) => {
      writeFileSync(join(folder, UNPACKED, 'script-host-worker.cjs.map'), '{}');
    },
    [BESIDE, NOT_NEEDED],
  ],
  [
    'a source map inside the archive',
    'current-x64',
    (folder) => addToArchive(folder, 'renderer/assets/index.js.map', '{}'),
    [SEALED, NOT_NEEDED],
  ],
  [
    'a development package inside the archive',
    'current-x64',
    (folder) => addToArchive(folder, 'node_modules/vitest/index.js', ''),
    [SEALED, 'the archive has nothing else', 'licences, a readme and the bill of materials are there'],
  ],
  [
    'a fuse that lets the program run scripts',
    'current-x64',
    async (folder) => {
      await flipFuses(join(folder, 'TLS Remedy.exe'), { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
    },
    ['its fuses are as they must be'],
  ],
  [
    'a fuse that lets a changed archive start',
    'current-x64',
    async (folder) => {
      const wanted = { [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false };
      await flipFuses(join(folder, 'TLS Remedy.exe'), { version: FuseVersion.V1, ...wanted });
    },
    ['its fuses are as they must be'],
  ],
  [
    'a changed file inside the archive',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'resources/app.asar'), 'contextIsolation: true', 'contextIsolation:false');
    },
    [TAMPERED, 'our bundles have no pattern that is unsafe in Electron'],
  ],
  [
    'a changed header of the archive',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'resources/app.asar'), '"entry.cjs":', '"entri.cjs":');
    },
    [SEALED, 'the archive has all of our program, and says what it is', 'the archive has nothing else'],
  ],
  [
    'a missing part of a bundle',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'resources/app.asar'), '"entry.part-cli-render.cjs":', '"entry.past-cli-render.cjs":');
    },
    [SEALED, 'the archive has all of our program, and says what it is', 'the archive has nothing else'],
  ],
  [
    'a page that breaks its policy',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'resources/app.asar'), '<html lang="en">', '<html  style="">');
    },
    [TAMPERED, 'the page obeys its own policy'],
  ],
  [
    'a program for another architecture',
    'current-x64',
    (folder) => {
      copyFileSync(
        join(work, 'first', artefactName(targetOf('legacy-ia32'), PROJECT.version), 'TLS Remedy.exe'),
        join(folder, 'TLS Remedy.exe'),
      );
    },
    ['the program is for this architecture, has a window and is hardened', 'its fuses are as they must be', SEALED],
  ],
  [
    'a program that asks for rights at start',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'TLS Remedy.exe'), 'level="asInvoker"', 'level="asAdminis"');
    },
    ['it asks for no rights at start'],
  ],
  [
    'another program in its place',
    'current-x64',
    (folder) => {
      writeFileSync(join(folder, 'TLS Remedy.exe'), 'MZ');
    },
    ['the program and its archive can be read'],
  ],
  [
    'a program of its own beside the archive',
    'current-x64',
    (folder) => {
      mkdirSync(join(folder, 'resources/app'));
      writeFileSync(join(folder, 'resources/app/index.js'), '');
    },
    [BESIDE],
  ],
  [
    'a Linux library in the folder',
    'current-x64',
    (folder) => {
      writeFileSync(join(folder, 'libffmpeg.so'), Buffer.from('7f454c4602010100', 'hex'));
    },
    ['no file is of another system'],
  ],
  [
    'a launcher that starts something else',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, PRODUCT.launcher), 'TLS Remedy.exe', 'TLS_Remedy.exe');
    },
    ['the launcher of the command line is there, as it was written'],
  ],
  [
    'no licences',
    'current-x64',
    (folder) => {
      rmSync(join(folder, 'THIRD-PARTY-LICENSES.txt'));
    },
    ['licences, a readme and the bill of materials are there'],
  ],
  [
    'a stand-in that doesn’t say so',
    'current-x64',
    (folder) => {
      rmSync(join(folder, 'STAND-IN-FOR-ELECTRON.txt'));
    },
    ['it says whether its Electron is a stand-in'],
  ],
  [
    'another version of Electron',
    'current-x64',
    (folder) => {
      appendFileSync(join(folder, 'version'), '-beta.1');
    },
    ['it says whether its Electron is a stand-in'],
  ],
];

describe('verifyFolder', () => {
  it.each(FAULTS)('finds %s', async (_what, name, plant, expected) => {
    expect((await failuresAfter(name, plant)).toSorted()).toEqual([...expected].toSorted());
  });

  it('refuses to release a package that is unsigned or holds a stand-in', async () => {
    expect(await failuresAfter('current-x64', () => undefined, true)).toEqual([
      'all that Windows loads is signed',
      'it is signed by us',
      'it may be released',
    ]);
  });
});
