// What must be true of a packed folder: one row for each check.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { policyProblems } from '../page-policy.mjs';
import { BUILDS, PRODUCT } from '../package/builds.mjs';
import { launcherText } from '../package/beside.mjs';
import { STAND_IN_NOTE } from '../package/stand-in-electron.mjs';
import { missingOnWindows7 } from '../package/windows-7.mjs';
import { ARCHIVE_CHECKS } from './archive-checks.mjs';
import { ARCHIVE, wrong } from './open-package.mjs';
import { PROGRAM_CHECKS } from './program-checks.mjs';

/** Every name that Windows Script Host is asked to run, and what those scripts include. */
const SCRIPTS = [
  ...['regCreateKey.wsf', 'regDeleteKey.wsf', 'regDeleteValue.wsf', 'regList.wsf', 'regPutValue.wsf'],
  ...['ArchitectureAgnosticRegistry.vbs', 'ArchitectureSpecificRegistry.vbs', 'regUtil.vbs', 'util.vbs'],
].map((name) => `node_modules/regedit/vbs/${name}`);

const LICENCES = ['LICENSE.txt', 'THIRD-PARTY-LICENSES.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'];

/** @type {readonly import('./open-package.mjs').Check[]} */
export const CHECKS = [
  ...PROGRAM_CHECKS,
  ...ARCHIVE_CHECKS,
  {
    name: 'the native addons are there, outside the archive, for this architecture, and hardened',
    problems: ({ natives, target: { architecture } }) => {
      const wanted = [
        `node_modules/@koromix/koffi-win32-${architecture}/win32_${architecture}/koffi.node`,
        `node_modules/native-reg/prebuilds/win32-${architecture}/node.napi.node`,
      ];
      return [
        ...wrong('addons', natives.map(({ path }) => path).join(', '), wanted.join(', ')),
        ...natives.flatMap(({ path, isUnpacked, addon }) => {
          if (!isUnpacked) return [`${path} is inside the archive`];
          if (addon === null) return [`${path} is no Windows addon`];
          return [
            ...wrong(`architecture of ${path}`, addon.architecture, architecture),
            ...addon.lacks.map((protection) => `${path} has no ${protection}`),
          ];
        }),
      ];
    },
  },
  {
    name: 'the native addons load on the oldest Windows of this build',
    problems: ({ natives, target }) =>
      natives.flatMap(({ path, addon }) => {
        const missing = BUILDS[target.build].loadsOnWindows7 ? missingOnWindows7(addon?.imports ?? []) : [];
        return missing.map((name) => `${basename(path)} needs ${name}`);
      }),
  },
  {
    name: 'the scripts for Windows Script Host are files',
    problems: ({ folder }) =>
      ['winhttp-request.js', 'winhttp-host.js', ...SCRIPTS]
        .filter((name) => !existsSync(join(folder, `${ARCHIVE}.unpacked`, name)))
        .map((name) => `${name} is missing`),
  },
  {
    name: 'the launcher of the command line is there, as it was written',
    problems: ({ files, read }) =>
      files.includes(PRODUCT.launcher)
        ? wrong(PRODUCT.launcher, read(PRODUCT.launcher).toString(), launcherText())
        : [`${PRODUCT.launcher} is missing`],
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
    name: 'licences, a readme and the bill of materials are there',
    problems: ({ files, read, archived, target }) => {
      const missing = [...LICENCES, 'README.txt', 'sbom.cdx.json'].filter((name) => !files.includes(name));
      if (missing.length > 0) return missing.map((name) => `${name} is missing`);
      /** @type {unknown} */
      const bill = JSON.parse(read('sbom.cdx.json').toString());
      const { components } = /** @type {{ components: { name: string, hashes?: unknown[] }[] }} */ (bill);
      const listed = new Set(components.map(({ name }) => name));
      const licences = read('THIRD-PARTY-LICENSES.txt').toString();
      const inside = new Set(
        archived.flatMap(({ path }) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
      );
      return [
        ...[...inside].filter((name) => !listed.has(name)).map((name) => `the bill of materials lacks ${name}`),
        ...[...inside].filter((name) => !licences.includes(`\n${name} `)).map((name) => `the licences lack ${name}`),
        ...(listed.has('electron') ? [] : ['the bill of materials lacks electron']),
        ...components
          .filter(({ hashes = [] }) => hashes.length === 0)
          .map(({ name }) => `the bill of materials has no hash of ${name}`),
        ...(target.build === 'legacy' && !read('README.txt').includes('stopped supporting it')
          ? ['the readme hides the age of the engine']
          : []),
      ];
    },
  },
  {
    name: 'it says whether its Electron is a stand-in',
    problems: ({ files, target, read }) => {
      // In the name that it gives to pages, whatever its version information was changed to:
      // shell/common/application_info.cc.
      const named = read(PRODUCT.executable)
        .toString('latin1')
        .matchAll(/ Electron\/(\d+\.\d+\.\d+[\w.+-]*)/g);
      const versions = new Set(Array.from(named, ([, version]) => version));
      return [
        ...wrong('stand-in', files.includes(STAND_IN_NOTE), target.isStandIn),
        ...wrong('version of Electron', [...versions].join(', '), BUILDS[target.build].electron),
      ];
    },
  },
];
