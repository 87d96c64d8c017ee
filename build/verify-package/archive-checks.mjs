// What must be true of the archive with our program, and of the files beside it: one row for each check.
import { BUILDS, PRODUCT, PROJECT, readManifest } from '../package/builds.mjs';
import { BUNDLES, isPart, runtimePackages } from '../package/stage-app.mjs';
import { ARCHIVE, ourScripts, sha256, wrong } from './open-package.mjs';

const NOT_FOR_USERS = /\.(map|tsx?|mts|cts|cc|hh?|cpp|gyp|lib|exp|pdb|md)$|(^|\/)(tests?|docs?|__tests__)\//i;
const LICENCE_TEXT = /(^|\/)licen[cs]e\.md$/i;

/** @type {readonly import('./open-package.mjs').Check[]} */
export const ARCHIVE_CHECKS = [
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
        ...[...partsNeeded(archived, readArchived)]
          .filter((name) => !archived.some(({ path }) => path === name))
          .map((name) => `${name} is missing`),
      ];
    },
  },
  {
    name: 'the user’s data goes where the readme says',
    problems: ({ readArchived, files, read }) => {
      const { productName, name } = readManifest(readArchived('package.json')?.toString() ?? '{}');
      const folder = `%LOCALAPPDATA%\\${(productName ?? name ?? '').trim()}`;
      return [
        ...wrong('folder', folder, PRODUCT.userData),
        ...(files.includes('README.txt') && !read('README.txt').includes(`${folder}.`)
          ? [`README.txt doesn’t name ${folder}`]
          : []),
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
        .filter(({ path }) => !isPart(path) && !ours.some((name) => path === name || path.startsWith(`${name}/`)))
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
];

/**
 * The parts that our bundles load, by what their code says.
 *
 * @param {import('./open-package.mjs').OpenPackage['archived']} archived
 * @param {import('./open-package.mjs').OpenPackage['readArchived']} readArchived
 */
function partsNeeded(archived, readArchived) {
  const code = ourScripts(archived).map((path) => readArchived(path)?.toString() ?? '');
  return new Set(
    code.flatMap((text) => [...text.matchAll(/require\(["']\.\/([^"']+)["']\)/g)].map(([, name]) => name ?? '')),
  );
}
