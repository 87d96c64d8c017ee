// Lets bundlers and the test runner import a language that is written in Fluent's format.
import { basename, dirname, join, relative } from 'node:path';
import { TEXT } from './english.mjs';
import { compiledLanguage } from './compile.mjs';

/** How many problems are shown at once: the first ones often explain the rest. */
const AT_ONCE = 30;

/**
 * The module of a part of a language; `pack.ftl` is the language itself.
 * @param {string} path Such as `shared/text/nl/pack.ftl`.
 */
export async function moduleOf(path) {
  const { modules, problems, files } = await compiledLanguage(basename(dirname(path)));
  if (problems.length > 0) {
    const more = problems.length > AT_ONCE ? [`and ${problems.length - AT_ONCE} more`] : [];
    throw new Error([...problems.slice(0, AT_ONCE), ...more].join('\n'));
  }
  const code = modules[basename(path, '.ftl')];
  if (code === undefined) throw new Error(`A language has no part ${basename(path)}.`);
  return { code, files };
}

/** Bundlers have `/` in the paths of Windows too. @param {string} path */
const isTexts = (path) => /^[\w-]+[\\/][\w-]+\.ftl$/.test(relative(TEXT, path));

/** @type {import('rolldown').Plugin & { readonly enforce: 'pre' }} */
export const LANGUAGE_TEXTS = {
  name: 'language-texts',
  enforce: 'pre',
  resolveId(id, importer) {
    const path = importer === undefined ? id : join(dirname(importer), id);
    return isTexts(path) ? path : null;
  },
  async load(id) {
    if (!isTexts(id)) return null;
    const { code, files } = await moduleOf(id);
    for (const file of files) this.addWatchFile(file);
    return { code, moduleType: 'js' };
  },
};
