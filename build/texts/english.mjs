// What English says, as a translator meets it: every text under an id, with the facts that it is given.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { groupOf } from './groups.mjs';

export const TEXT = join(ROOT, 'shared/text');

/**
 * A parameter of a text: a fact, or an object of facts with their names.
 * @typedef {{ readonly name: string, readonly fields: readonly string[] | null }} Parameter
 *
 * A text of English. `path` leads to it in its part; `first` is the id of the same object or function where it stands first, which counts
 * for it as well; `fields` are the names of its texts, if it has several; `said` are the facts that its sentence prints.
 * @typedef {{
 *   readonly id: string, readonly first: string, readonly part: string, readonly path: readonly string[], readonly value: unknown,
 *   readonly parameters: readonly Parameter[] | null, readonly fields: readonly string[] | null, readonly said: readonly string[],
 *   readonly group: import('./groups.mjs').Group | null, readonly isName: boolean,
 * }} EnglishText
 *
 * @typedef {Readonly<Record<string, unknown>>} Table
 * @typedef {{ readonly parts: Readonly<Record<string, () => Promise<Table>>> }} Pack
 * @typedef {{ readonly texts: readonly EnglishText[], readonly byId: ReadonlyMap<string, EnglishText>, readonly parts: Readonly<Record<string, unknown>> }} English
 */

/** The parts of a language and what the ids of their texts begin with, in the order in which a text that occurs twice has its place. */
const ROOTS = /** @type {const} */ ({
  messages: '',
  page: 'window',
  pack: 'pack',
  errorCodes: 'errorCodes',
  installer: 'installer',
  report: 'report',
  export: 'export',
  retire: 'retire',
  usage: 'usage',
  server: 'server',
  labelWords: 'labelWords',
});

/** Not texts: each language has them from elsewhere. */
export const MADE = { locale: 'locale', 'values-list': 'list' };

/** @type {{ readonly at: number, readonly english: Promise<English> } | undefined} */
let last;

/** Read again if a source of English is newer. @returns {Promise<English>} */
export function readEnglish() {
  const at = newestIn([join(TEXT, 'en'), TEXT]);
  if (last?.at !== at) last = { at, english: load() };
  return last.english;
}

/** @param {readonly string[]} folders */
export const newestIn = (folders) =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => statSync(join(folder, name)).mtimeMs),
    ),
  );

/** @returns {Promise<English>} */
async function load() {
  const { rolldown } = await import('rolldown');
  const bundled = await rolldown({ input: join(TEXT, 'en/pack.ts'), cwd: ROOT, logLevel: 'silent' });
  const { output } = await bundled.generate({ format: 'esm', codeSplitting: false });
  await bundled.close();
  const code = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  const { pack } = /** @type {{ readonly pack: Pack }} */ (await import(code));
  /** @type {Record<string, unknown>} */
  const own = { ...pack };
  delete own['parts'];
  delete own['english'];
  /** @type {Record<string, unknown>} */
  const parts = { pack: own };
  for (const [name, read] of Object.entries(pack.parts)) parts[name] = await read();
  const texts = Object.entries(ROOTS).flatMap(([part, prefix]) => {
    const table = /** @type {Table} */ (parts[part]);
    return part === 'page' ? [['page', [prefix], table['t']]] : [[part, prefix === '' ? [] : [prefix], table]];
  });
  /** @type {Map<unknown, string>} */
  const firsts = new Map();
  const names = productNames();
  const found = texts.flatMap(([part, path, table]) => [
    ...textsIn(String(part), /** @type {string[]} */ (path), table, firsts, names),
  ]);
  return { texts: found, byId: new Map(found.map((text) => [text.id, text])), parts };
}

/** Texts that are the same in every language, so that none has to repeat them. */
function productNames() {
  const source = readFileSync(join(TEXT, 'product-names.ts'), 'utf8');
  return new Set([...source.matchAll(/: '([^']+)'/g)].map(([, name]) => name));
}

/**
 * @param {string} part @param {readonly string[]} path @param {unknown} value
 * @param {Map<unknown, string>} firsts @param {ReadonlySet<string | undefined>} names
 * @returns {Generator<EnglishText>}
 */
function* textsIn(part, path, value, firsts, names) {
  const id = path.map(idPart).join('-');
  if (id in MADE) return;
  const first = firsts.get(value) ?? id;
  if (typeof value === 'object' || typeof value === 'function') firsts.set(value, first);
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !isVerdict(value);
  if (isTable) {
    // The texts of a table that stands elsewhere too are its texts there.
    for (const [name, below] of Object.entries(value)) {
      for (const text of textsIn(part, [...path, name], below, firsts, names))
        yield first === id || text.first !== text.id ? text : { ...text, first: `${first}${text.id.slice(id.length)}` };
    }
    return;
  }
  const isFunction = typeof value === 'function';
  const parameters = isFunction ? parametersOf(String(value)) : null;
  yield {
    ...{ id, first, part, path, value, parameters, group: groupOf(first) },
    fields: fieldsOf(value),
    said: parameters === null ? [] : saidIn(String(value), parameters),
    isName: typeof value === 'string' && names.has(value),
  };
}

/** @param {string} name What an id can't have is written `_`. */
export const idPart = (name) => name.replaceAll(/[^\w-]+/g, '_');

/** @param {object} value */
const isVerdict = (value) => Object.keys(value).join() === 'headline,reason';

/** The names of a text that is several. @param {unknown} value */
function fieldsOf(value) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.keys(value);
  if (typeof value !== 'function' || !/=>\s*(?:\(\{|\{[^]*return \{)/.test(String(value))) return null;
  return ['headline', 'reason', 'title', 'detail'].filter((name) => new RegExp(`\\b${name}:`).test(String(value)));
}

/** What is done with a text, a list or a number, and no fact. */
const METHODS = /^(?:length|map|join|filter|replace|replaceAll|slice|at|some|every|entries|toLowerCase|toUpperCase)$/;

/** @param {string} source A function, without its types. @returns {readonly Parameter[]} */
function parametersOf(source) {
  const head = source.startsWith('(') ? source.slice(1, closing(source, 0)) : (source.split('=>')[0] ?? '').trim();
  const body = source.slice(head.length);
  return splitAtCommas(head).map((one) => {
    const name = one.trim();
    if (name.startsWith('{')) {
      const inner = splitAtCommas(name.slice(1, name.lastIndexOf('}')));
      return { name: '', fields: inner.map((field) => (field.split(/[:=]/)[0] ?? '').trim()) };
    }
    const plain = (name.split('=')[0] ?? '').trim();
    const fields = [...body.matchAll(new RegExp(`(?<![.\\w])${plain}\\.(\\w+)`, 'g'))].map(([, field]) => field ?? '');
    const own = [...new Set(fields.filter((field) => !METHODS.test(field)))];
    return { name: plain, fields: own.length > 0 || /^(?:f|d|facts)$/.test(plain) ? own : null };
  });
}

/** @param {string} source @param {number} open @returns {number} Where the bracket that opens there is closed. */
function closing(source, open) {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if ('([{'.includes(source[at] ?? '')) depth++;
    if (')]}'.includes(source[at] ?? '') && --depth === 0) return at;
  }
  return source.length;
}

/** @param {string} list @returns {readonly string[]} */
function splitAtCommas(list) {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts.filter((part) => part.trim() !== '');
}

/** Facts that a sentence prints: those that it only chooses by are left to each language. @param {string} source @param {readonly Parameter[]} parameters */
function saidIn(source, parameters) {
  const body = source.slice(source.indexOf('=>'));
  const names = parameters.flatMap(({ name, fields }) =>
    fields === null ? [[name, name]] : fields.map((field) => [field, name === '' ? field : `${name}\\.${field}`]),
  );
  return names
    .filter(([, written]) =>
      new RegExp(`(?:\\$\\{|\\b(?:settings|values|listed|either|ofPcs|number\\.format|String)\\()${written}[})]`).test(
        body,
      ),
    )
    .map(([name]) => name ?? '');
}
