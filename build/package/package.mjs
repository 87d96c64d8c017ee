// `npm run package`: every build as an unpacked folder, an archive and an installer, with checksums and bills of materials.
import { FuseVersion, flipFuses } from '@electron/fuses';
import { Arch, Platform, build as runBuilder } from 'electron-builder';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { THREADS } from '../bundle-targets.mjs';
import { bundle } from '../bundle.mjs';
import { ExpectedError, asCommand, say } from '../command.mjs';
import { ROOT, setUp } from '../setup.mjs';
import { readPackageArguments } from './arguments.mjs';
import { PRODUCT, PROJECT, artefactName, packageName } from './builds.mjs';
import { billOfMaterials, listComponents, licenceProblems, licencesText } from './components.mjs';
import { builderConfig } from './config.mjs';
import { ELECTRON_CHECKSUMS } from './electron-checksums.mjs';
import { cleanElectron, electronFolder } from './electron-folder.mjs';
import { packageFuses } from './fuses.mjs';
import { makeInstaller } from './installer.mjs';
import { loadLanguages } from './languages.mjs';
import { launcherText, withWindowsLines } from './launcher.mjs';
import { readmeText } from './readme.mjs';
import { SIGN_VARIABLE, signFiles, signFolder } from './sign.mjs';
import { installForWindows, stageApp } from './stage-app.mjs';
import { ON_THE_STICK, makeStick, stickName } from './stick.mjs';
import { wingetManifests } from './winget.mjs';
import { zipFolder } from './zip.mjs';

/**
 * @typedef {import('./arguments.mjs').PackageOptions} PackageOptions
 * @typedef {import('./builds.mjs').Target} Target
 * @typedef {import('./languages.ts').PackageLanguage} PackageLanguage
 */

/** @typedef {{ readonly target: Target, readonly folder: string }} Packed */

/** @param {readonly string[]} argv */
async function runPackage(argv) {
  const options = readPackageArguments(argv, { platform: process.platform, sign: process.env[SIGN_VARIABLE] });
  if (options.zip) setUp(['package']);
  if (options.targets.some(({ isStandIn }) => isStandIn)) {
    say(
      'Round a STAND-IN for Electron: such a package can be checked, and can’t run. Others: --electron fetch, or a folder.',
    );
  }
  for (const { folder } of await makePackages(options)) say(`Made ${relative(ROOT, folder)}`);
}

/**
 * @param {PackageOptions} options
 * @param {Readonly<Record<string, string>>} [checksums] Of Electron's archives. Tests with a mirror of their own give others: no argument
 *   of the command does, no variable, and a release is refused with them.
 * @returns {Promise<Packed[]>}
 */
export async function makePackages(
  { targets, electron, isRelease, sign, output, zip, downloads = null },
  checksums = ELECTRON_CHECKSUMS,
) {
  if (isRelease && checksums !== ELECTRON_CHECKSUMS)
    throw new Error('a release is packed round Electron’s own archives');
  await bundle([
    'entry',
    'preload',
    'renderer',
    'samples',
    'script-host-worker',
    ...THREADS,
    'probe-script',
    'host-script',
  ]);
  const languages = await loadLanguages();
  mkdirSync(output, { recursive: true });
  /** @type {Packed[]} */
  const packed = [];
  /** @type {string[]} */
  const handedOut = [];
  for (const target of targets) {
    const name = artefactName(target, PROJECT.version);
    say(`Packing ${name}...`);
    const made = await packTarget(
      target,
      { electron, sign, languages, checksums },
      join(output, 'work', packageName(target)),
    );
    if (sign !== null) signFolder(made, sign);
    const folder = join(output, name);
    rmSync(folder, { recursive: true, force: true });
    cpSync(made, folder, { recursive: true }); // A folder that a virus scanner reads can't be moved.
    packed.push({ target, folder });
    if (!zip) continue;
    await zipFolder(folder, name, join(output, `${name}.zip`));
    copyFileSync(join(folder, 'sbom.cdx.json'), join(output, `${name}.cdx.json`));
    const setup = `${name}-setup.exe`;
    makeInstaller(target, { folder, output: join(output, setup), languages, isSigned: sign !== null });
    if (sign !== null) signFiles([join(output, setup)], sign);
    handedOut.push(`${name}.zip`, `${name}.cdx.json`, setup);
  }
  rmSync(join(output, 'work'), { recursive: true, force: true, maxRetries: 60, retryDelay: 500 });
  if (!zip) return packed;
  const stick = await packStick(packed, output);
  if (stick !== null) handedOut.push(stick);
  const sums = await writeChecksums(output, handedOut);
  if (downloads !== null) writeWinget(packed, sums, downloads, output);
  return packed;
}

/**
 * @param {readonly Packed[]} packed
 * @param {string} output
 * @returns {Promise<string | null>} The archive; null where not all builds that belong on it were packed.
 */
async function packStick(packed, output) {
  const folders = Object.fromEntries(packed.map(({ target, folder }) => [packageName(target), folder]));
  const first = packed[0];
  if (first === undefined || !ON_THE_STICK.every((name) => Object.hasOwn(folders, name))) return null;
  const name = stickName(first.target, PROJECT.version);
  say(`Packing ${name}...`);
  makeStick(join(output, name), folders, PROJECT.version);
  await zipFolder(join(output, name), name, join(output, `${name}.zip`));
  return `${name}.zip`;
}

/**
 * @param {readonly Packed[]} packed
 * @param {Readonly<Record<string, string>>} checksums
 * @param {string} downloads
 * @param {string} output
 */
function writeWinget(packed, checksums, downloads, output) {
  const installers = packed.flatMap(({ target }) => {
    const { build, architecture } = target;
    if (build !== 'current' || architecture === 'ia32') return [];
    const file = `${artefactName(target, PROJECT.version)}-setup.exe`;
    return [{ architecture, file, sha256: checksums[file] ?? '' }];
  });
  if (installers.length === 0) return;
  mkdirSync(join(output, 'winget'), { recursive: true });
  const manifests = wingetManifests({ version: PROJECT.version, downloads, installers });
  for (const [name, text] of Object.entries(manifests)) writeFileSync(join(output, 'winget', name), text);
}

/**
 * @param {Target} target
 * @param {Pick<PackageOptions, 'electron' | 'sign'> & { readonly languages: readonly PackageLanguage[], readonly checksums: Readonly<Record<string, string>> }} options
 * @param {string} work
 * @returns {Promise<string>} The unpacked folder.
 */
async function packTarget(target, { electron, sign, languages, checksums }, work) {
  const modules = installForWindows(target.architecture);
  const app = join(work, 'app');
  stageApp(app, target, modules);
  if (sign !== null) signFolder(app, sign); // Before packing: the archive keeps a hash of every file.
  const dist = electronFolder(target, electron, work);
  const config = builderConfig(target, {
    app,
    output: join(work, 'made'),
    icon: join(ROOT, 'build/package/icon.ico'),
    checksums,
    electronLanguages: languages.map(({ electronLocale }) => electronLocale),
    ...(dist === null ? {} : { electron: dist }),
  });
  process.env['ELECTRON_BUILDER_CACHE'] ??= join(ROOT, '.cache/electron-builder'); // Else it writes into the home folder.
  await runBuilder({
    projectDir: app,
    targets: Platform.WINDOWS.createTarget('dir', Arch[target.architecture]),
    publish: 'never',
    config: {
      ...config,
      afterExtract: ({ appOutDir }) => cleanElectron(appOutDir),
      afterPack: async ({ appOutDir }) => {
        writeCompanions(appOutDir, target, modules);
        await setFuses(join(appOutDir, PRODUCT.executable), target);
      },
    },
  });
  return join(work, 'made', target.architecture === 'x64' ? 'win-unpacked' : `win-${target.architecture}-unpacked`);
}

/**
 * The files beside the program that people read.
 *
 * @param {string} folder
 * @param {Target} target
 * @param {string} modules
 */
function writeCompanions(folder, target, modules) {
  const components = listComponents(target.architecture, modules);
  const problems = licenceProblems(components);
  if (problems.length > 0) throw new ExpectedError(`These licences must be looked at first: ${problems.join('; ')}.`);
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE.txt'));
  writeFileSync(join(folder, PRODUCT.launcher), launcherText());
  writeFileSync(join(folder, 'README.txt'), withWindowsLines(readmeText(target, PROJECT.version)));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesText(components));
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(target, components), null, 2)}\n`);
}

/**
 * Sets every fuse that this Electron has; one more or one fewer than we know is an error.
 *
 * @param {string} program
 * @param {Target} target
 */
async function setFuses(program, target) {
  const wanted = /** @type {Record<import('@electron/fuses').FuseV1Options, boolean>} */ (
    Object.fromEntries(packageFuses(target).map(({ fuse, on }) => [fuse, on]))
  );
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...wanted });
}

/**
 * @param {string} output
 * @param {readonly string[]} names
 * @returns {Promise<Readonly<Record<string, string>>>} SHA-256 by name, in hex.
 */
async function writeChecksums(output, names) {
  const sums = await Promise.all(
    [...names].sort().map(async (name) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(join(output, name)), hash);
      return /** @type {const} */ ([name, hash.digest('hex')]);
    }),
  );
  writeFileSync(join(output, 'SHA256SUMS'), sums.map(([name, sum]) => `${sum}  ${name}\n`).join(''));
  return Object.fromEntries(sums);
}

await asCommand(import.meta.url, runPackage);
