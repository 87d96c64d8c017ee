// What must be true of the archive with our program, and of the files next to it: one row for each check.
import { BUILDS, PRODUCT, PROJECT } from '../package/builds.mjs';
import { BUNDLES, isPart, runtimePackages } from '../package/stage-app.mjs';
import { ARCHIVE, sha256, wrong } from './open-package.mjs';

const NOT_FOR_USERS = /\.(map|tsx?|mts|cts|cc|hh?|cpp|gyp|lib|exp|pdb|md)$|(^|\/)(tests?|docs?|__tests__)\//i;
const LICENCE_TEXT = /(^|\/)licen[cs]e\.md$/i;

/**
 * @param {string} name Of a file of the archive, or of a folder. @returns {(file: { readonly path: string }) =>
 *   boolean}
 */
const isOf =
  (name) =>
  ({ path }) =>
    path === name || path.startsWith(`${name}/`);

/** @type {readonly import('./open-package.mjs').Check[]} */
export const ARCHIVE_CHECKS = [
  {
    name: 'the program knows this very archive',
    problems: ({ resources, archiveHeader }) => {
      const entry = resources.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
      if (entry === undefined) return ['it names no archive'];
      /** @type {unknown} */
      const parsed = JSON.parse(Buffer.from(entry.bin).toString());
      const known = /** @type {readonly { readonly file: string, readonly value: string }[]} */ (parsed);
      const digest = known.find(({ file }) => file === ARCHIVE.replace('/', '\\'))?.value;
      return wrong('digest of the header', digest, sha256(archiveHeader));
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
    problems: ({ archived, scripts, manifest, target: { build, flavour } }) => {
      const packed = { build, electron: BUILDS[build].electron, flavour };
      const loaded = scripts.flatMap(({ text }) =>
        Array.from(text.matchAll(/require\(["']\.\/([^"']+)["']\)/g), ([, name]) => name ?? ''),
      );
      const wanted = new Set([...BUNDLES, 'renderer/index.html', 'samples/windows-7-updated/registry.reg', ...loaded]);
      return [
        ...wrong('version', manifest.version, PROJECT.version),
        ...wrong('main', manifest.main, 'entry.cjs'),
        ...wrong('packed', JSON.stringify(manifest.packed), JSON.stringify(packed)),
        ...[...wanted].filter((name) => !archived.some(isOf(name))).map((name) => `${name} is missing`),
      ];
    },
  },
  {
    name: 'the user’s data goes where the readme says',
    problems: ({ manifest: { productName, name }, files, read }) => {
      const folder = `%LOCALAPPDATA%\\${(productName ?? name ?? '').trim()}`;
      const readme = files.includes('README.txt') ? read('README.txt').toString() : folder;
      const named = readme.match(/%LOCALAPPDATA%\\[^.\r\n]+/g) ?? ['no folder'];
      return [
        ...wrong('folder', folder, PRODUCT.userData),
        ...named.filter((one) => one !== folder).map((one) => `README.txt names ${one} in place of ${folder}`),
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
        .filter((file) => !isPart(file.path) && !ours.some((name) => isOf(name)(file)))
        .map(({ path }) => path);
    },
  },
  {
    name: 'no sources, maps, tests or documents',
    problems: ({ archived, scripts, files }) => [
      ...[...archived.map(({ path }) => path), ...files.filter((path) => path.startsWith('resources/'))].filter(
        (path) => NOT_FOR_USERS.test(path) && !LICENCE_TEXT.test(path) && !path.startsWith('samples/'),
      ),
      ...scripts
        .filter(({ text }) => /[#@]\s*sourceMappingURL=/.test(text))
        .map(({ path }) => `${path} names a source map`),
    ],
  },
];
