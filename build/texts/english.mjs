// What English says, as a translator meets it: every text under an id, with the facts that it is given.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { ROOT } from '../setup.mjs';
import { groupOf } from './groups.mjs';

export const TEXT = join(ROOT, 'shared/text');

/**
 * A parameter of a text: a fact, or an object of facts with their names.
 * @typedef {{ readonly name: string, readonly fields: readonly string[] | null }} Parameter
 *
 * A text of English. `path` leads to it in its part; `first` is the id of the same object or function where it stands
 * first, which counts for it as well; `fields` are the names of its texts, if it has several; `said` are the facts that
 * its sentence prints.
 * @typedef {{
 *   readonly id: string, readonly first: string, readonly part: string, readonly path: readonly string[],
 *   readonly value: unknown, readonly parameters: readonly Parameter[] | null,
 *   readonly fields: readonly string[] | null, readonly said: readonly string[],
 *   readonly group: import('./groups.mjs').Group | null, readonly isName: boolean,
 * }} EnglishText
 *
 * @typedef {Readonly<Record<string, unknown>>} Table
 * @typedef {{ readonly parts: Readonly<Record<string, () => Promise<Table>>> }} Pack
 * @typedef {{ readonly texts: readonly EnglishText[], readonly byId: ReadonlyMap<string, EnglishText>, readonly parts:
 *   Readonly<Record<string, unknown>> }} English
 */

/** The parts of a language and how their texts' ids begin; a text that occurs twice belongs to the first. */
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

/** Names of which the code has no table. */
const OTHER_NAMES =
  /^(?:\.NET|Arm|Chromium|ClientHello|Electron|Exchange Online|Office|OneDrive|Schannel|SHA-256|Teams|WinHTTP|Windows Update)$/;

/** Texts that are the same in every language, so that none has to repeat them. */
function productNames() {
  const source = readFileSync(join(TEXT, 'product-names.ts'), 'utf8');
  return new Set([...source.matchAll(/: '([^']+)'/g)].map(([, name]) => name));
}

/**
 * @param {string} part @param {readonly string[]} path @param {unknown} value
 * @param {Map<unknown, string>} firsts @param {ReadonlySet<string | undefined>} names @returns {Generator<EnglishText>}
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
  const facts = typeof value === 'function' ? factsIn(String(value)) : { parameters: null, said: [], fields: null };
  yield {
    ...{ id, first, part, path, value, ...facts, group: groupOf(first) },
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? { fields: Object.keys(value) } : {}),
    isName: typeof value === 'string' && (names.has(value) || OTHER_NAMES.test(value)),
  };
}

/** @param {string} name What an id can't have is written `_`. */
export const idPart = (name) => name.replaceAll(/[^\w-]+/g, '_');

/** @param {object} value */
const isVerdict = (value) => Object.keys(value).join() === 'headline,reason';

/**
 * A part of the source of a function, with what its type has.
 * @typedef {{ readonly type: string, readonly name: string, readonly expression: Node, readonly params:
 *   readonly Node[], readonly body: Node, readonly left: Node, readonly properties: readonly Node[],
 *   readonly key: Node, readonly object?: Node, readonly property: Node, readonly expressions: readonly Node[],
 *   readonly callee?: Node, readonly arguments: readonly Node[] }} Node
 */

/** @param {unknown} part @returns {part is Node} */
const isNode = (part) => typeof part === 'object' && part !== null && 'type' in part;

/**
 * A part and all that is in it, each with what it is directly in.
 * @param {Node} node
 * @param {Node} [within]
 * @returns {Generator<readonly [Node, Node]>}
 */
function* nodesIn(node, within = node) {
  yield [node, within];
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* nodesIn(part, node);
}

const PRINTS = /^(?:settings|values|listed|either|ofPcs|number\.format|String)$/;

const TEXTS = ['headline', 'reason', 'title', 'detail'];

/** `count`, or `f.count`. @param {Node} node @returns {string} */
const nameOf = ({ name, object, property }) => (object === undefined ? name : `${object.name}.${property.name}`);

/** The names of what an object has. @param {Node} object */
const namesIn = ({ properties }) => properties.map(({ key }) => key.name);

/** True for `f.count`, and not for `names.join(…)`. @param {string} name @param {Node} node @param {Node} within */
const isFieldOf = (name, node, { callee }) =>
  node.object?.name === name && node.property.name !== 'length' && callee !== node;

/**
 * What is known of a function: its facts, those of them that its sentence prints (by which it only chooses is left to
 * each language), and the names of its texts, if it has several.
 * @param {string} source
 */
function factsIn(source) {
  const [statement] = /** @type {readonly [Node]} */ (/** @type {unknown} */ (parseAst(`(${source})`).body));
  const { params, body } = statement.expression;
  const nodes = [...nodesIn(body)];
  /** @type {Map<string, string>} By how they are written. */
  const names = new Map();
  const parameters = params.map((one) => {
    const parameter = one.type === 'AssignmentPattern' ? one.left : one;
    const { name } = parameter;
    const isPattern = parameter.type === 'ObjectPattern';
    const fields = isPattern
      ? namesIn(parameter)
      : nodes.flatMap(([node, within]) => (isFieldOf(name, node, within) ? [node.property.name] : []));
    const isWhole = !isPattern && fields.length === 0 && !/^(?:f|d|facts)$/.test(name);
    for (const fact of isWhole ? [name] : fields) names.set(isPattern || isWhole ? fact : `${name}.${fact}`, fact);
    return { name: isPattern ? '' : name, fields: isWhole ? null : [...new Set(fields)] };
  });
  const said = nodes.flatMap(([{ type, expressions, callee, arguments: given }]) => {
    if (type === 'TemplateLiteral') return expressions.map(nameOf);
    return callee !== undefined && PRINTS.test(nameOf(callee)) && given.length === 1 ? given.map(nameOf) : [];
  });
  const several = nodes.find(
    ([node, { type }]) => node.type === 'ObjectExpression' && (node === body || type === 'ReturnStatement'),
  )?.[0];
  return {
    parameters,
    said: [...names].flatMap(([name, fact]) => (said.includes(name) ? [fact] : [])),
    fields: several === undefined ? null : namesIn(several).filter((name) => TEXTS.includes(name)),
  };
}
