import asar from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleIfChanged } from '../bundle.mjs';
import { PACKED_TARGETS } from '../bundle-targets.mjs';
import { filesIn } from '../command.mjs';
import { readPackageArguments } from '../package/arguments.mjs';
import { artefactName, electronArchive, PRODUCT, PROJECT, packageTargets, type Target } from '../package/builds.mjs';
import { REGEDIT_PACKAGES } from '../package/config.mjs';
import { serveMirror, standInArchives } from '../package/electron-mirror.double.ts';
import { makePackages } from '../package/package.mjs';
import { zipFolder } from '../package/zip.mjs';
import { installForWindows } from '../package/stage-app.mjs';
import { STAND_IN_NOTE } from '../package/stand-in-electron.mjs';
import { ROOT } from '../setup.mjs';
import { onlyOn, partOf } from '../only-on.suite.ts';
import { CHECKS } from './checks.mjs';
import { sha256 } from './open-package.mjs';
import { verifyFolder } from './verify-package.mjs';

// Round the stand-in for Electron, from a folder and as electron-builder fetches Electron from a mirror: what is
// checked here is our packing and our checks.
const WAYS = ['stand-in', 'fetched'] as const;
type Way = (typeof WAYS)[number];
const [CURRENT, LEGACY] = ['current-x64', 'legacy-ia32'] as const;
const PACKED = [CURRENT, LEGACY] as const;
const PROGRAM = PRODUCT.executable;
const ASAR = 'resources/app.asar';
const UNPACKED = `${ASAR}.unpacked`;
const NATIVE_REG = 'node_modules/native-reg/prebuilds';
const KOFFI_IA32 = `${UNPACKED}/node_modules/@koromix/koffi-win32-ia32/win32_ia32/koffi.node`;

const WITH_NSIS = onlyOn(['linux', 'windows'], 'NSIS, which makes the installers, is not among the programs in Wine');

let work = '';
let asked: readonly string[] = [];

function targetOf(name: (typeof PACKED)[number], way: Way = 'stand-in'): Target {
  const targets = packageTargets({ flavour: 'release', isStandIn: way === 'stand-in' });
  const target = targets.find(({ build, architecture }) => `${build}-${architecture}` === name);
  if (target === undefined) throw new Error(name);
  return target;
}

const folderOf = (name: (typeof PACKED)[number], way?: Way): string =>
  join(work, 'packed', artefactName(targetOf(name, way), PROJECT.version));

/** Returns the folder of one. */
async function pack(name: (typeof PACKED)[number], output: string, zip: boolean): Promise<string> {
  const options = { targets: [targetOf(name)], isRelease: false, sign: null, output: join(work, output), zip };
  const [packed] = await makePackages(options);
  return packed?.folder ?? '';
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

/** Runs the command that verifies. */
const verifying = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'build/verify-package/verify-package.mjs'), ...args], { encoding: 'utf8' });

/** What is done to a copy of a packed folder. */
type Plant = (folder: string) => void | Promise<void>;

/** Returns what fails on the copy. */
async function failuresAfter(
  name: (typeof PACKED)[number],
  way: Way,
  plant: Plant,
  isRelease = false,
): Promise<readonly string[]> {
  const target = targetOf(name, way);
  const folder = fs.mkdtempSync(join(work, 'copy-'));
  fs.cpSync(folderOf(name, way), folder, { recursive: true });
  await plant(folder);
  const findings = await verifyFolder(folder, target, { isRelease });
  fs.rmSync(folder, { recursive: true });
  return findings.filter(({ problems }) => problems.length > 0).map((finding) => finding.name);
}

const remove =
  (path: string): Plant =>
  (folder) =>
    fs.rmSync(join(folder, path));

const add =
  (path: string, contents: string | Buffer): Plant =>
  (folder) => {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), contents);
  };

const copy =
  (from: () => string, path: string): Plant =>
  (folder) =>
    fs.copyFileSync(from(), join(folder, path));

/** Changes bytes of a file without changing its length. */
const replace =
  (path: string, from: string, to: string): Plant =>
  (folder) => {
    const bytes = fs.readFileSync(join(folder, path));
    const at = bytes.indexOf(from, 0, 'latin1');
    if (at < 0 || from.length !== to.length) throw new Error(`${from} can't become ${to} in ${path}`);
    bytes.write(to, at, 'latin1');
    fs.writeFileSync(join(folder, path), bytes);
  };

/** Packs the archive again with one more file in it. */
const addInside =
  (path: string): Plant =>
  async (folder) => {
    const extracted = join(folder, 'extracted');
    asar.uncache(join(folder, ASAR));
    asar.extractAll(join(folder, ASAR), extracted);
    await add(path, '')(extracted);
    fs.rmSync(join(folder, UNPACKED), { recursive: true });
    await asar.createPackageWithOptions(extracted, join(folder, ASAR), {
      unpack: '{*.node,script-host-worker.cjs,winhttp-request.js,winhttp-host.js}',
      unpackDir: `node_modules/{${REGEDIT_PACKAGES.join(',')}}`,
    });
    fs.rmSync(extracted, { recursive: true });
  };

beforeAll(async () => {
  work = fs.mkdtempSync(join(tmpdir(), 'tls-remedy-packages-'));
  await bundleIfChanged(PACKED_TARGETS);
  await pack(CURRENT, 'packed', false);
  await pack(LEGACY, 'packed', true);
  asked = await packFetched(join(work, 'packed'));
}, 300_000);

afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

const TAMPERED = 'every file of the archive is as the archive says';
const SEALED = 'the program knows this very archive';
const WHOLE = 'the archive has all of our program, and says what it is';
const NOTHING_ELSE = 'the archive has nothing else';
const ADDONS = 'the native addons are there, outside the archive, for this architecture, and hardened';
const BESIDE = 'nothing lies beside the archive that it doesn’t know';
const WHICH_ELECTRON = 'it says whether its Electron is a stand-in';
const DATA = 'the user’s data goes where the readme says';
const NOT_NEEDED = 'no sources, maps, tests or documents';
const COMPANIONS = 'licences, a readme and the bill of materials are there';
const FUSES = 'its fuses are as they must be';

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
    const { status, stdout } = verifying('--out', join(work, 'packed'), ...only);
    expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(stdout).not.toContain('STAND-IN');
    expect(status).toBe(0);
  }, 60_000);

  // guards: default-app
  it.each(PACKED)('%s has nothing but the archive of our program, though Electron’s own was fetched', (name) => {
    const folder = folderOf(name, 'fetched');
    expect(fs.readdirSync(join(folder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
    expect(fs.readFileSync(join(folder, PROGRAM)).includes('default_app')).toBe(false);
  });

  // guards: exchanged-electron
  it('accepts only our checksums for a release', async () => {
    const options = { targets: [], isRelease: true, sign: null, output: join(work, 'x'), zip: false };
    await expect(makePackages(options, {})).rejects.toThrow('a release is packed round Electron’s own archives');
  });

  // guards: exchanged-electron
  it('is not packed round an archive that was exchanged where it is fetched from, with its checksum', async () => {
    const target = targetOf(CURRENT, 'fetched');
    const { name } = electronArchive(target);
    // the smallest archive there is: one without a file
    const evil = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
    const mirror = await serveMirror({ [name]: evil }, join(work, 'other-cache'));
    const options = { targets: [target], isRelease: false, sign: null, output: join(work, 'exchanged'), zip: false };
    await expect(makePackages(options)).rejects.toThrow(/checksum|sumchecker/i);
    mirror.close();
    expect(mirror.asked.some((url) => url.endsWith(name))).toBe(true);
    expect(mirror.asked.some((url) => url.endsWith('SHASUMS256.txt'))).toBe(false);
  }, 120_000);

  // guards: virus-scanner
  it('is the same, byte for byte, when it is packed again, and so is its archive', async () => {
    const [first, again] = [folderOf(LEGACY), await pack(LEGACY, 'again', false)];
    const bytes = (folder: string): readonly string[] =>
      filesIn(folder).map((path) => `${path} ${sha256(fs.readFileSync(join(folder, path)))}`);
    expect(bytes(again)).toEqual(bytes(first));
    await zipFolder(again, basename(again), join(work, 'again.zip'));
    const sums = fs.readFileSync(join(work, 'packed/SHA256SUMS'), 'utf8');
    expect(sums).toContain(sha256(fs.readFileSync(join(work, 'again.zip'))));
  }, 300_000);
});

/** What is planted, how, and the checks that have to fail; in the current build, unless it is in the legacy one. */
type Fault = [what: string, plant: Plant, expected: readonly string[], name?: (typeof PACKED)[number]];

const FAULTS: readonly Fault[] = [
  [
    'a part without a hash in the bill of materials',
    replace('sbom.cdx.json', '"hashes": [', '"others": ['),
    [COMPANIONS],
  ],
  ['a Linux addon', add(KOFFI_IA32, Buffer.from('\x7fELF', 'latin1')), [TAMPERED, ADDONS], LEGACY],
  [
    'an addon of another architecture',
    copy(
      () => join(ROOT, NATIVE_REG, 'win32-x64/node.napi.node'),
      `${UNPACKED}/${NATIVE_REG}/win32-ia32/node.napi.node`,
    ),
    [TAMPERED, ADDONS],
    LEGACY,
  ],
  [
    'an addon that doesn’t load on Windows 7',
    copy(() => join(installForWindows('ia32'), '@koromix/koffi-win32-ia32/win32_ia32/koffi.node'), KOFFI_IA32),
    [TAMPERED, 'the native addons load on the oldest Windows of this build'],
    LEGACY,
  ],
  ['a missing addon', remove(KOFFI_IA32), [TAMPERED, ADDONS], LEGACY],
  [
    'a missing script',
    remove(`${UNPACKED}/node_modules/regedit/vbs/regList.wsf`),
    [TAMPERED, 'the scripts for Windows Script Host are files'],
  ],
  ['a source map inside the archive', addInside('renderer/assets/index.js.map'), [SEALED, NOT_NEEDED]],
  [
    'a development package inside the archive',
    addInside('node_modules/vitest/index.js'),
    [SEALED, NOTHING_ELSE, COMPANIONS],
  ],
  ['a fuse that lets the program run scripts', (folder) => flip(folder, FuseV1Options.RunAsNode, true), [FUSES]],
  [
    'a fuse that lets a changed archive start',
    (folder) => flip(folder, FuseV1Options.EnableEmbeddedAsarIntegrityValidation, false),
    [FUSES],
  ],
  ['a changed file inside the archive', replace(ASAR, 'contextIsolation: true', 'contextIsolation:false'), [TAMPERED]],
  [
    'a missing part of a bundle',
    replace(ASAR, '"entry.part-cli-render.cjs":', '"entry.past-cli-render.cjs":'),
    [SEALED, WHOLE, NOTHING_ELSE],
  ],
  [
    'a name by which the user’s data would go elsewhere',
    replace(ASAR, '"productName"', '"productNote"'),
    [TAMPERED, DATA],
  ],
  [
    'a readme that names another folder for the user’s data',
    replace('README.txt', '%LOCALAPPDATA%\\TLS Remedy', '%LOCALAPPDATA%\\TLS-Remedy'),
    [DATA],
    LEGACY,
  ],
  [
    'a page that breaks its policy',
    replace(ASAR, '<html lang="en">', '<html  style="">'),
    [TAMPERED, 'the page obeys its own policy'],
  ],
  [
    'a program for another architecture',
    copy(() => join(folderOf(LEGACY), PROGRAM), PROGRAM),
    ['the program is for this architecture, has a window and is hardened', FUSES, SEALED, WHICH_ELECTRON],
  ],
  [
    'a program that asks for rights at start',
    replace(PROGRAM, 'level="asInvoker"', 'level="asAdminis"'),
    ['it asks for no rights at start'],
  ],
  ['another program in its place', add(PROGRAM, 'MZ'), ['the program and its archive can be read']],
  ['a program of its own beside the archive', add('resources/app/index.js', ''), [BESIDE]],
  ['Electron’s own program to show when there is none', add('resources/default_app.asar', ''), [BESIDE], LEGACY],
  [
    'a launcher that starts something else',
    replace(PRODUCT.launcher, 'TLS Remedy.exe', 'TLS_Remedy.exe'),
    ['the launcher of the command line is there, as it was written'],
  ],
  ['no licences', remove('THIRD-PARTY-LICENSES.txt'), [COMPANIONS]],
  [
    'a stand-in that says what it isn’t',
    (folder) => {
      const note = join(folder, STAND_IN_NOTE);
      if (fs.existsSync(note)) fs.rmSync(note);
      else fs.writeFileSync(note, '');
    },
    [WHICH_ELECTRON],
  ],
  ['another version of Electron', replace(PROGRAM, ' Electron/45.', ' Electron/44.'), [WHICH_ELECTRON]],
];

async function flip(folder: string, fuse: FuseV1Options, on: boolean): Promise<void> {
  await flipFuses(join(folder, PROGRAM), { version: FuseVersion.V1, [fuse]: on });
}

it('says how to verify what is there, if only some builds are', () => {
  const some = join(work, 'some');
  fs.mkdirSync(join(some, artefactName(targetOf(CURRENT), PROJECT.version)), { recursive: true });
  expect(verifying('--out', some).stdout).toMatch(
    /nothing for legacy-ia32 .* npm run verify:package -- --only current-x64 /,
  );
});

describe('verifyFolder', WITH_NSIS, () => {
  const finds =
    (way: Way) =>
    async (...[, plant, expected, name = CURRENT]: Fault): Promise<void> => {
      expect((await failuresAfter(name, way, plant)).toSorted()).toEqual([...expected].toSorted());
    };
  it.each(partOf(FAULTS, 3))('finds %s', finds('stand-in'));

  // The others are found in what we pack ourselves, which is the same whichever way Electron came.
  it.each(FAULTS.filter(([, , expected]) => expected.includes(WHICH_ELECTRON)))(
    'finds %s round Electron as it was fetched',
    finds('fetched'),
  );

  // guards: signed-release
  it('refuses to release a package that is unsigned or holds a stand-in', async () => {
    expect(await failuresAfter(CURRENT, 'stand-in', () => undefined, true)).toEqual([
      'all that Windows loads is as we signed it',
      'it may be released',
    ]);
  });
});
