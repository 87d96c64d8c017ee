// Lets bundlers and the test runner import a language that is written in Fluent's format.
import { basename, dirname, join } from 'node:path';
import { compiledLanguage } from './compile.mjs';

/** How many problems are shown at once: the first ones often explain the rest. */
const AT_ONCE = 30;

/**
 * Why a language that isn’t whole is refused.
 * @param {string} language
 * @param {readonly { readonly id: string }[]} missing
 */
const lacking = (language, missing) =>
  `${language}: ${missing.length} texts are missing, such as ${missing[0]?.id}. A language has all that is read at a PC, and each part ` +
  `for administrators wholly or not at all. To print what is missing: npm run tool -- texts ${language}`;

/**
 * The module of a part of a language; `pack.ftl` is the language itself.
 * @param {string} path Such as `shared/text/nl/pack.ftl`.
 */
export async function moduleOf(path) {
  const language = basename(dirname(path));
  const { modules, problems, missing, files } = await compiledLanguage(language);
  const more = problems.length > AT_ONCE ? [`and ${problems.length - AT_ONCE} more`] : [];
  const lacks = missing.length === 0 ? [] : [lacking(language, missing)];
  const said = [...problems.slice(0, AT_ONCE), ...more, ...lacks];
  if (said.length > 0) throw new Error(said.join('\n'));
  const code = modules[basename(path, '.ftl')];
  if (code === undefined) throw new Error(`A language has no part ${basename(path)}.`);
  return { code, files };
}

/** In a copy of the sources too. Bundlers have `/` in the paths of Windows. @param {string} path */
const isTexts = (path) => /[\\/]shared[\\/]text[\\/][\w-]+[\\/][\w-]+\.ftl$/.test(path);

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
