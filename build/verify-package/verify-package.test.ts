import asar from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPackageArguments } from '../package/arguments.mjs';
import { artefactName, electronArchive, PRODUCT, PROJECT, packageTargets, type Target } from '../package/builds.mjs';
import { REGEDIT_PACKAGES } from '../package/config.mjs';
import { serveMirror, standInArchives } from '../package/electron-mirror.double.ts';
import { makePackages } from '../package/package.mjs';
import { installForWindows } from '../package/stage-app.mjs';
import { ROOT } from '../setup.mjs';
import { onlyOn } from '../only-on.suite.ts';
import { CHECKS } from './checks.mjs';
import { verifyFolder } from './verify-package.mjs';

// Round the stand-in for Electron, from a folder and as electron-builder fetches Electron from a mirror: what is checked here is our packing
// and our checks.
const WAYS = ['stand-in', 'fetched'] as const;
type Way = (typeof WAYS)[number];
const PACKED = ['current-x64', 'legacy-ia32'] as const;
const UNPACKED = 'resources/app.asar.unpacked';
const KOFFI_IA32 = `${UNPACKED}/node_modules/@koromix/koffi-win32-ia32/win32_ia32/koffi.node`;

const WITH_NSIS = onlyOn(['linux', 'windows'], 'NSIS, which makes the installers, is not among the programs in Wine');

let work = '';
let sums = '';
let asked: readonly string[] = [];

function targetOf(name: (typeof PACKED)[number], way: Way = 'stand-in'): Target {
  const targets = packageTargets({ flavour: 'release', isStandIn: way === 'stand-in' });
  const target = targets.find(({ build, architecture }) => `${build}-${architecture}` === name);
  if (target === undefined) throw new Error(name);
  return target;
}

async function pack(output: string, names: readonly (typeof PACKED)[number][] = PACKED): Promise<void> {
  const targets = names.map((name) => targetOf(name));
  await makePackages({ targets, isRelease: false, sign: null, output, zip: true });
}

/** As the command does with `--electron fetch`, from a mirror on loopback. */
async function packFetched(output: string): Promise<readonly string[]> {
  const { archives, checksums } = await standInArchives(
    PACKED.map((name) => targetOf(name, 'fetched')),
    join(work, 'published'),
  );
  const mirror = await serveMirror(archives, join(work, 'cache'));
  try {
    const argv = ['--electron', 'fetch', '--no-zip', '--out', output, ...PACKED.flatMap((name) => ['--only', name])];
    await makePackages(readPackageArguments(argv, { platform: process.platform, sign: undefined }), checksums);
    return mirror.asked;
  } finally {
    mirror.close();
  }
}

/** Returns what fails on a copy of a packed folder after something was done to it. */
async function failuresAfter(
  name: (typeof PACKED)[number],
  way: Way,
  plant: (folder: string) => void | Promise<void>,
  isRelease = false,
): Promise<readonly string[]> {
  const target = targetOf(name, way);
  const folder = mkdtempSync(join(work, 'copy-'));
  cpSync(join(work, 'packed', artefactName(target, PROJECT.version)), folder, { recursive: true });
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
    unpack: '{*.node,script-host-worker.cjs,winhttp-request.js,winhttp-host.js}',
    unpackDir: `node_modules/{${REGEDIT_PACKAGES.join(',')}}`,
  });
  rmSync(extracted, { recursive: true });
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-packages-'));
  await pack(join(work, 'packed'));
  sums = readFileSync(join(work, 'packed/SHA256SUMS'), 'utf8');
  asked = await packFetched(join(work, 'packed'));
}, 300_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const TAMPERED = 'every file of the archive is as the archive says';
const SEALED = 'the program knows this very archive';
const ADDONS = 'the native addons are there, outside the archive, for this architecture, and hardened';
const BESIDE = 'nothing lies beside the archive that it doesn’t know';
const WHICH_ELECTRON = 'it says whether its Electron is a stand-in';
const DATA = 'the user’s data goes where the readme says';
const NOT_NEEDED = 'no sources, maps, tests or documents';

describe('a packed folder', WITH_NSIS, () => {
  // guards: fuses, package-checks, no-rights-at-start, preferences-folder
  it.each(PACKED.flatMap((name) => WAYS.map((way) => [name, way] as const)))(
    '%s passes every check',
    async (name, way) => {
      expect(await failuresAfter(name, way, () => undefined)).toEqual([]);
      expect(CHECKS.length).toBeGreaterThan(15);
    },
  );

  // guards: fetched-electron
  it('is packed round the archive of Electron that the mirror has, and passes the command that verifies', () => {
    const wanted = PACKED.map((name) => electronArchive(targetOf(name)).name);
    expect(asked.map((path) => basename(path))).toEqual(wanted);
    const only = PACKED.flatMap((name) => ['--only', name]);
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'build/verify-package/verify-package.mjs'), '--out', join(work, 'packed'), ...only],
      { encoding: 'utf8' },
    );
    expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(stdout).not.toContain('STAND-IN');
    expect(status).toBe(0);
  }, 60_000);

  // guards: default-app
  it.each(PACKED)('%s has nothing but the archive of our program, though Electron’s own was fetched', (name) => {
    const folder = join(work, 'packed', artefactName(targetOf(name, 'fetched'), PROJECT.version));
    expect(readdirSync(join(folder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
    expect(readFileSync(join(folder, 'TLS Remedy.exe')).includes('default_app')).toBe(false);
  });

  // guards: exchanged-electron
  it('accepts only our checksums for a release', async () => {
    const options = { targets: [], isRelease: true, sign: null, output: join(work, 'x'), zip: false };
    await expect(makePackages(options, {})).rejects.toThrow('a release is packed round Electron’s own archives');
  });

  // guards: virus-scanner
  it('is the same, byte for byte, when it is packed again', async () => {
    await pack(join(work, 'second'), ['legacy-ia32']);
    const again = readFileSync(join(work, 'second/SHA256SUMS'), 'utf8').trim().split('\n');
    expect(again).toHaveLength(3); // archive, installer and bill of materials
    expect(sums.split('\n')).toEqual(expect.arrayContaining(again));
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
      const asPublished = join(installForWindows('ia32'), '@koromix/koffi-win32-ia32/win32_ia32/koffi.node');
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
    [TAMPERED],
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
    'a name by which the user’s data would go elsewhere',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'resources/app.asar'), '"productName"', '"productNote"');
    },
    [TAMPERED, DATA],
  ],
  [
    'a readme that names another folder for the user’s data',
    'legacy-ia32',
    (folder) => {
      replaceBytes(join(folder, 'README.txt'), '%LOCALAPPDATA%\\TLS Remedy', '%LOCALAPPDATA%\\TLS-Remedy');
    },
    [DATA],
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
        join(work, 'packed', artefactName(targetOf('legacy-ia32'), PROJECT.version), 'TLS Remedy.exe'),
        join(folder, 'TLS Remedy.exe'),
      );
    },
    [
      'the program is for this architecture, has a window and is hardened',
      'its fuses are as they must be',
      SEALED,
      WHICH_ELECTRON,
    ],
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
    'a stand-in that says what it isn’t',
    'current-x64',
    (folder) => {
      const note = join(folder, 'STAND-IN-FOR-ELECTRON.txt');
      if (existsSync(note)) rmSync(note);
      else writeFileSync(note, '');
    },
    [WHICH_ELECTRON],
  ],
  [
    'another version of Electron',
    'current-x64',
    (folder) => {
      replaceBytes(join(folder, 'TLS Remedy.exe'), ' Electron/45.', ' Electron/44.');
    },
    [WHICH_ELECTRON],
  ],
  [
    'Electron’s own program to show when there is none',
    'legacy-ia32',
    (folder) => {
      writeFileSync(join(folder, 'resources/default_app.asar'), '');
    },
    [BESIDE],
  ],
];

it('says how to verify what is there, if only some builds are', () => {
  const some = mkdtempSync(join(tmpdir(), 'tls-remedy-some-'));
  try {
    mkdirSync(join(some, artefactName(targetOf('current-x64'), PROJECT.version)));
    const command = [join(ROOT, 'build/verify-package/verify-package.mjs'), '--out', some];
    const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stdout).toMatch(/nothing for legacy-ia32 .* npm run verify:package -- --only current-x64 /);
  } finally {
    rmSync(some, { recursive: true });
  }
});

describe('verifyFolder', WITH_NSIS, () => {
  it.each(FAULTS)('finds %s', async (_what, name, plant, expected) => {
    expect((await failuresAfter(name, 'stand-in', plant)).toSorted()).toEqual([...expected].toSorted());
  });

  // The others are found in what we pack ourselves, which is the same whichever way Electron came.
  it.each(FAULTS.filter(([, , , expected]) => expected.includes(WHICH_ELECTRON)))(
    'finds %s round Electron as it was fetched',
    async (_what, name, plant, expected) => {
      expect((await failuresAfter(name, 'fetched', plant)).toSorted()).toEqual([...expected].toSorted());
    },
  );

  // guards: signed-release
  it('refuses to release a package that is unsigned or holds a stand-in', async () => {
    expect(await failuresAfter('current-x64', 'stand-in', () => undefined, true)).toEqual([
      'all that Windows loads is as we signed it',
      'it may be released',
    ]);
  });
});
