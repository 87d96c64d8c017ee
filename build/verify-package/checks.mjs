// What must be so of a packed folder: a row a check. Each gives what is wrong; nothing means that it is right.
import { getCurrentFuseWire } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resource } from 'resedit';
import { policyProblems } from '../bundle.mjs';
import { BUILDS, PRODUCT, PROJECT } from '../package/builds.mjs';
import { fusesOf } from '../package/fuses.mjs';
import { readManifest } from '../package/manifest.mjs';
import { BUNDLES, runtimePackages } from '../package/stage-app.mjs';
import { STAND_IN_NOTE } from '../package/stand-in-electron.mjs';
import { missingOnWindows7 } from '../package/windows-7.mjs';
import { antiPatterns } from './anti-patterns.mjs';
import { ARCHIVE } from './open-package.mjs';
import { readPortableExecutable } from './pe.mjs';

/**
 * @typedef {import('./open-package.mjs').OpenPackage} OpenPackage
 * @typedef {{ readonly name: string, readonly problems: (packed: OpenPackage) => readonly string[] | Promise<readonly string[]> }} Check
 */

const RESOURCE = { icons: 14, manifest: 24 };
const ENABLED = 0x31; // Electron writes a fuse as the character 0, 1, or r for one that it no longer has.

/** Every name that Windows Script Host is asked to run, and what those scripts include. */
const SCRIPTS = [
  'winhttp-request.js',
  ...[
    ...['regCreateKey.wsf', 'regDeleteKey.wsf', 'regDeleteValue.wsf', 'regList.wsf', 'regPutValue.wsf'],
    ...['ArchitectureAgnosticRegistry.vbs', 'ArchitectureSpecificRegistry.vbs', 'regUtil.vbs', 'util.vbs'],
  ].map((name) => `node_modules/regedit/vbs/${name}`),
];

const COMPANIONS = [
  'README.txt',
  'LICENSE.txt',
  'THIRD-PARTY-LICENSES.txt',
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'sbom.cdx.json',
];

const NOT_FOR_USERS = /\.(map|tsx?|mts|cts|cc|hh?|cpp|gyp|lib|exp|pdb|md)$|(^|\/)(tests?|docs?|__tests__)\//i;
const LICENCE_TEXT = /(^|\/)licen[cs]e\.md$/i;

/** @type {readonly Check[]} */
export const CHECKS = [
  {
    name: 'the program is for this architecture, has a window and is hardened',
    problems: ({ program, target }) => {
      if (program === null) return ['it is no Windows program'];
      const { hardening } = program;
      return [
        ...wrong('architecture', program.architecture, target.architecture),
        ...wrong('subsystem', program.subsystem, 2),
        ...hardeningProblems(hardening, target.architecture),
      ];
    },
  },
  {
    name: 'its version information is ours',
    problems: ({ resources }) => {
      const info = Resource.VersionInfo.fromEntries([...resources])[0];
      const language = info?.getAllLanguagesForStringValues()[0];
      if (info === undefined || language === undefined) return ['there is none'];
      const found = info.getStringValues(language);
      const wanted = {
        ProductName: PRODUCT.name,
        FileDescription: PRODUCT.name,
        CompanyName: PRODUCT.publisher,
        LegalCopyright: PRODUCT.copyright,
        FileVersion: PROJECT.version,
        ProductVersion: `${PROJECT.version}.0`,
      };
      return Object.entries(wanted).flatMap(([name, value]) => wrong(name, found[name], value));
    },
  },
  {
    name: 'it asks for no rights at start',
    problems: ({ resources }) => {
      const manifests = resources.filter(({ type }) => type === RESOURCE.manifest);
      const levels = manifests.flatMap(({ bin }) => [
        ...Buffer.from(bin)
          .toString()
          .matchAll(/requestedExecutionLevel\s+level="(\w+)"/g),
      ]);
      return wrong('levels', levels.map((level) => level[1]).join(', '), 'asInvoker');
    },
  },
  {
    name: 'it has our icon, small and large',
    problems: ({ resources }) => {
      const sizes = Resource.IconGroupEntry.fromEntries([...resources]).flatMap(({ icons }) =>
        icons.map(({ width }) => width || 256),
      );
      return [16, 32, 48, 256].filter((size) => !sizes.includes(size)).map((size) => `no picture of ${size} pixels`);
    },
  },
  {
    name: 'its fuses are as they must be',
    problems: async ({ folder, target }) => {
      const wire = await getCurrentFuseWire(join(folder, PRODUCT.executable));
      const fuses = fusesOf(target);
      const found = Object.entries(wire).filter(([key]) => key !== 'version');
      return [
        ...wrong('number of fuses', found.length, fuses.length),
        ...fuses.flatMap(({ fuse, name, on }) => wrong(name, Number(wire[fuse]) === ENABLED, on)),
      ];
    },
  },
  {
    name: 'the program knows this very archive',
    problems: ({ resources, archiveHeader }) => {
      const entry = resources.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
      if (entry === undefined) return ['it names no archive'];
      /** @type {unknown} */
      const parsed = JSON.parse(Buffer.from(entry.bin).toString());
      const known = /** @type {readonly { readonly file: string, readonly alg: string, readonly value: string }[]} */ (
        parsed
      );
      return wrong(
        'digest of the header',
        known.find(({ file }) => file === ARCHIVE.replace('/', '\\'))?.value,
        sha256(archiveHeader),
      );
    },
  },
  {
    name: 'every file of the archive is as the archive says',
    problems: ({ archived, readArchived }) =>
      archived.flatMap(({ path, size, sha256: wanted }) => {
        const contents = readArchived(path);
        if (contents === null) return [`${path} is missing`];
        return contents.length === size && sha256(contents) === wanted ? [] : [`${path} was changed`];
      }),
  },
  {
    name: 'nothing lies beside the archive that it doesn’t know',
    problems: ({ files, archived }) => {
      const known = new Set(
        archived.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => `${ARCHIVE}.unpacked/${path}`),
      );
      return files.filter((path) => path.startsWith('resources/') && path !== ARCHIVE && !known.has(path));
    },
  },
  {
    name: 'the archive has all of our program, and says what it is',
    problems: ({ archived, readArchived, target }) => {
      const manifest = readManifest(readArchived('package.json')?.toString() ?? '{}');
      const { electron } = BUILDS[target.build];
      return [
        ...wrong('version', manifest.version, PROJECT.version),
        ...wrong('main', manifest.main, 'entry.cjs'),
        ...wrong(
          'packed',
          JSON.stringify(manifest.packed),
          JSON.stringify({ build: target.build, electron, flavour: target.flavour }),
        ),
        ...[...BUNDLES, 'renderer/index.html', 'samples/windows-7-updated/registry.reg']
          .filter((name) => !archived.some(({ path }) => path === name || path.startsWith(`${name}/`)))
          .map((name) => `${name} is missing`),
      ];
    },
  },
  {
    name: 'the archive has nothing else',
    problems: ({ archived, target }) => {
      const ours = [
        'package.json',
        ...BUNDLES,
        ...runtimePackages(target.architecture).map((name) => `node_modules/${name}`),
      ];
      return archived
        .filter(({ path }) => !ours.some((name) => path === name || path.startsWith(`${name}/`)))
        .map(({ path }) => path);
    },
  },
  {
    name: 'no sources, maps, tests or documents',
    problems: ({ archived, readArchived, files }) => [
      ...[...archived.map(({ path }) => path), ...files.filter((path) => path.startsWith('resources/'))].filter(
        (path) => NOT_FOR_USERS.test(path) && !LICENCE_TEXT.test(path) && !path.startsWith('samples/'),
      ),
      ...ourScripts(archived)
        .filter((path) => /[#@]\s*sourceMappingURL=/.test(readArchived(path)?.toString() ?? ''))
        .map((path) => `${path} names a source map`),
    ],
  },
  {
    name: 'no file is of another system',
    problems: ({ files, read }) =>
      files.filter((path) => {
        const start = read(path).subarray(0, 4).toString('hex');
        return ['7f454c46', 'cffaedfe', 'cefaedfe', 'cafebabe'].includes(start); // ELF, Mach-O
      }),
  },
  {
    name: 'the native addons are there, outside the archive, for this architecture, and hardened',
    problems: ({ archived, readArchived, target }) => {
      const natives = archived.filter(({ path }) => path.endsWith('.node'));
      const wanted = [
        `node_modules/@koromix/koffi-win32-${target.architecture}/win32_${target.architecture}/koffi.node`,
        `node_modules/native-reg/prebuilds/win32-${target.architecture}/node.napi.node`,
      ];
      return [
        ...wrong('addons', natives.map(({ path }) => path).join(', '), wanted.join(', ')),
        ...natives.flatMap(({ path, isUnpacked }) => {
          if (!isUnpacked) return [`${path} is inside the archive`];
          const addon = readPortableExecutable(readArchived(path) ?? Buffer.alloc(0));
          if (addon === null) return [`${path} is no Windows addon`];
          return [
            ...wrong(`architecture of ${path}`, addon.architecture, target.architecture),
            ...hardeningProblems(addon.hardening, target.architecture).map((problem) => `${path}: ${problem}`),
          ];
        }),
      ];
    },
  },
  {
    name: 'the native addons load on the oldest Windows of this build',
    problems: ({ archived, readArchived, target }) => {
      if (!BUILDS[target.build].loadsOnWindows7) return [];
      const natives = archived.filter(({ path }) => path.endsWith('.node'));
      return natives.flatMap(({ path }) => {
        const addon = readPortableExecutable(readArchived(path) ?? Buffer.alloc(0));
        return missingOnWindows7(addon?.imports ?? []).map((name) => `${basename(path)} needs ${name}`);
      });
    },
  },
  {
    name: 'the scripts for Windows Script Host are files',
    problems: ({ folder }) =>
      SCRIPTS.filter((name) => !existsSync(join(folder, `${ARCHIVE}.unpacked`, name))).map(
        (name) => `${name} is missing`,
      ),
  },
  {
    name: 'our bundles have no pattern that is unsafe in Electron',
    problems: ({ archived, readArchived }) =>
      ourScripts(archived).flatMap((path) => antiPatterns(path, readArchived(path)?.toString() ?? '')),
  },
  {
    name: 'the page obeys its own policy',
    problems: ({ archived, readArchived }) =>
      archived
        .filter(({ path }) => /^renderer\/.*\.(html|css)$/.test(path))
        .flatMap(({ path }) =>
          policyProblems(readArchived(path)?.toString() ?? '').map((problem) => `${path}: ${problem}`),
        ),
  },
  {
    name: 'licences, a readme and the bill of materials go along',
    problems: ({ files, read, archived, target }) => {
      const missing = COMPANIONS.filter((name) => !files.includes(name));
      if (missing.length > 0) return missing.map((name) => `${name} is missing`);
      /** @type {unknown} */
      const parsed = JSON.parse(read('sbom.cdx.json').toString());
      const bill =
        /** @type {{ readonly components: readonly { readonly name: string, readonly licenses: readonly unknown[] }[] }} */ (
          parsed
        );
      const listed = new Set(bill.components.map(({ name }) => name));
      const licences = read('THIRD-PARTY-LICENSES.txt').toString();
      const inside = new Set(
        archived.flatMap(({ path }) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
      );
      return [
        ...[...inside].filter((name) => !listed.has(name)).map((name) => `the bill of materials lacks ${name}`),
        ...[...inside].filter((name) => !licences.includes(`\n${name} `)).map((name) => `the licences lack ${name}`),
        ...(listed.has('electron') ? [] : ['the bill of materials lacks electron']),
        ...(target.build === 'legacy' && !read('README.txt').includes('stopped repairing it')
          ? ['the readme hides the age of the engine']
          : []),
      ];
    },
  },
  {
    name: 'it says whether its Electron is a stand-in',
    problems: ({ files, target, read }) => [
      ...wrong('stand-in', files.includes(STAND_IN_NOTE), target.isStandIn),
      ...wrong(
        'version of Electron',
        files.includes('version') ? read('version').toString().trim().replace(/^v/, '') : undefined,
        BUILDS[target.build].electron,
      ),
    ],
  },
];

/**
 * @param {string} what
 * @param {unknown} found
 * @param {unknown} wanted
 * @returns {string[]}
 */
function wrong(what, found, wanted) {
  return found === wanted ? [] : [`${what}: ${String(found)} instead of ${String(wanted)}`];
}

/**
 * @param {import('./pe.mjs').PortableExecutable['hardening']} hardening
 * @param {string} architecture
 */
function hardeningProblems({ aslr, dep, highEntropyAslr }, architecture) {
  return [
    ...wrong('ASLR', aslr, true),
    ...wrong('DEP', dep, true),
    ...(architecture === 'ia32' ? [] : wrong('ASLR with high entropy', highEntropyAslr, true)),
  ];
}

/**
 * Those that we made, without the packages.
 *
 * @param {OpenPackage['archived']} archived
 */
function ourScripts(archived) {
  return archived
    .map(({ path }) => path)
    .filter((path) => /\.(c|m)?js$/.test(path) && !path.startsWith('node_modules/'));
}

/** @param {string | Buffer} contents */
function sha256(contents) {
  return createHash('sha256').update(contents).digest('hex');
}
