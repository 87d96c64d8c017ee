// `npm run package`: every build as an unpacked folder, an archive and an installer, with checksums and bills of
// materials.
import { FuseVersion, flipFuses } from '@electron/fuses';
import { Arch, Platform, build as runBuilder } from 'electron-builder';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runnerImport } from 'vite';
import { PACKED_TARGETS } from '../bundle-targets.mjs';
import { bundle } from '../bundle.mjs';
import { ExpectedError, asCommand, say } from '../command.mjs';
import { ROOT, setUp } from '../setup.mjs';
import { LANGUAGE_TEXTS } from '../texts/plugin.mjs';
import { readPackageArguments } from './arguments.mjs';
import { launcherText, readmeText } from './beside.mjs';
import { ELECTRON_CHECKSUMS, PRODUCT, PROJECT, artefactName, packageName } from './builds.mjs';
import { billOfMaterials, listComponents, licenceProblems, licencesText } from './components.mjs';
import { builderConfig } from './config.mjs';
import { packageFuses } from './fuses.mjs';
import { makeInstaller } from './installer.mjs';
import { SIGN_VARIABLE, signFiles, signFolder } from './sign.mjs';
import { installForWindows, stageApp } from './stage-app.mjs';
import { makeStandInElectron } from './stand-in-electron.mjs';
import { ON_THE_STICK, makeStick, stickName } from './stick.mjs';
import { wingetManifests } from './winget.mjs';
import { zipFolder } from './zip.mjs';

/** @typedef {import('./builds.mjs').Target} Target */

/** @param {readonly string[]} argv */
async function runPackage(argv) {
  const options = readPackageArguments(argv, { platform: process.platform, sign: process.env[SIGN_VARIABLE] });
  if (options.zip) setUp(['package']);
  if (options.targets.some(({ isStandIn }) => isStandIn))
    say('Round a STAND-IN for Electron: such a package can be checked, and can’t run. Another: --electron fetch.');
  await bundle(PACKED_TARGETS);
  for (const { folder } of await makePackages(options)) say(`Made ${relative(ROOT, folder)}`);
}

/**
 * Packs what is bundled.
 * @param {import('./arguments.mjs').PackageOptions} options
 * @param {Readonly<Record<string, string>>} [checksums] Of Electron's archives. Tests with a mirror of their own give
 *   others: no argument of the command does, no variable, and a release is refused with them.
 */
export async function makePackages(options, checksums = ELECTRON_CHECKSUMS) {
  const { targets, isRelease, sign, output, zip, downloads } = options;
  if (isRelease && checksums !== ELECTRON_CHECKSUMS)
    throw new Error('a release is packed round Electron’s own archives');
  /** @type {{ module: typeof import('./languages.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'build/package/languages.ts'), {
    configFile: false,
    root: ROOT,
    plugins: [LANGUAGE_TEXTS],
  });
  const languages = module.PACKAGE_LANGUAGES;
  mkdirSync(output, { recursive: true });
  const work = join(output, 'work');
  /** @type {{ readonly target: Target, readonly folder: string }[]} */
  const packed = [];
  /** @type {string[]} */
  const handedOut = [];
  for (const target of targets) {
    const name = artefactName(target, PROJECT.version);
    say(`Packing ${name}...`);
    const electronLanguages = languages.map(({ electronLocale }) => electronLocale);
    const made = await packTarget(target, { sign, electronLanguages, checksums }, join(work, packageName(target)));
    signFolder(made, sign);
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
  rmSync(work, { recursive: true, force: true, maxRetries: 60, retryDelay: 500 });
  if (!zip) return packed;
  const folders = Object.fromEntries(packed.map(({ target, folder }) => [packageName(target), folder]));
  const [first] = targets;
  if (first !== undefined && ON_THE_STICK.every((name) => Object.hasOwn(folders, name))) {
    const stick = stickName(first, PROJECT.version);
    say(`Packing ${stick}...`);
    makeStick(join(output, stick), folders, PROJECT.version);
    await zipFolder(join(output, stick), stick, join(output, `${stick}.zip`));
    handedOut.push(`${stick}.zip`);
  }
  const sums = await writeChecksums(output, handedOut);
  if (downloads !== undefined) writeWinget(targets, sums, downloads, join(output, 'winget'));
  return packed;
}

/**
 * @param {readonly Target[]} targets @param {Readonly<Record<string, string>>} sums @param {string} downloads
 * @param {string} folder
 */
function writeWinget(targets, sums, downloads, folder) {
  const current = targets.filter(({ build }) => build === 'current');
  if (current.length === 0) return;
  const installers = current.map((target) => {
    const file = `${artefactName(target, PROJECT.version)}-setup.exe`;
    return { architecture: target.architecture, file, sha256: sums[file] ?? '' };
  });
  mkdirSync(folder, { recursive: true });
  const manifests = wingetManifests({ ...PROJECT, downloads, installers });
  for (const [name, text] of Object.entries(manifests)) writeFileSync(join(folder, name), text);
}

/**
 * @param {Target} target
 * @param {{ readonly sign: readonly string[] | null, readonly electronLanguages: readonly string[], readonly checksums:
 *   Readonly<Record<string, string>> }} options
 * @param {string} work @returns {Promise<string>} The unpacked folder.
 */
async function packTarget(target, { sign, electronLanguages, checksums }, work) {
  const modules = installForWindows(target.architecture);
  const [app, output, electron] = [join(work, 'app'), join(work, 'made'), join(work, 'stand-in-electron')];
  stageApp(app, target, modules);
  signFolder(app, sign); // Before packing: the archive keeps a hash of every file.
  if (target.isStandIn) makeStandInElectron(electron, target);
  const icon = join(ROOT, 'build/package/icon.ico');
  const places = { app, output, icon, checksums, electronLanguages, ...(target.isStandIn ? { electron } : {}) };
  process.env['ELECTRON_BUILDER_CACHE'] ??= join(ROOT, '.cache/electron-builder'); // else the home folder
  await runBuilder({
    projectDir: app,
    targets: Platform.WINDOWS.createTarget('dir', Arch[target.architecture]),
    publish: 'never',
    config: {
      ...builderConfig(target, places),
      afterPack: async ({ appOutDir }) => {
        writeCompanions(appOutDir, target, modules);
        const fuses = Object.fromEntries(packageFuses(target).map(({ fuse, on }) => [fuse, on]));
        await flipFuses(join(appOutDir, PRODUCT.executable), {
          version: FuseVersion.V1,
          strictlyRequireAllFuses: true, // one more or fewer than we know is an error
          .../** @type {Record<import('@electron/fuses').FuseV1Options, boolean>} */ (fuses),
        });
      },
    },
  });
  return join(output, target.architecture === 'x64' ? 'win-unpacked' : `win-${target.architecture}-unpacked`);
}

/**
 * The files next to the program that people read.
 * @param {string} folder @param {Target} target @param {string} modules
 */
function writeCompanions(folder, target, modules) {
  const components = listComponents(modules);
  const problems = licenceProblems(components);
  if (problems.length > 0) throw new ExpectedError(`These licences must be looked at first: ${problems.join('; ')}.`);
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE.txt'));
  writeFileSync(join(folder, PRODUCT.launcher), launcherText());
  writeFileSync(join(folder, 'README.txt'), readmeText(target, PROJECT.version));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesText(components));
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(target, components), null, 2)}\n`);
}

/**
 * @param {string} output @param {readonly string[]} names
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
