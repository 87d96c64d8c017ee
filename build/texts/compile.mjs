// Makes the modules of a language from its texts in Fluent's format, and says where they don't fit English's.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../setup.mjs';
import { TEXT, newestIn, readEnglish } from './english.mjs';
import { ALL_GROUPS } from './groups.mjs';
import { modulesOf } from './modules.mjs';
import { expressionOf } from './patterns.mjs';

/**
 * @typedef {import('@fluent/syntax').Pattern} Pattern
 * @typedef {import('./english.mjs').EnglishText} EnglishText
 * @typedef {import('./english.mjs').English} English
 *
 * A text as its file has it: `at` is the place of an offset in it.
 * @typedef {{ readonly id: string, readonly value: Pattern | null, readonly fields: ReadonlyMap<string, Pattern>,
 *   readonly offset: number, readonly at: (offset: number | undefined) => string }} Text
 * @typedef {{ readonly texts: ReadonlyMap<string, Text>, readonly terms: ReadonlyMap<string, Pattern>,
 *   readonly problems: string[] }} Source
 *
 * `modules` by the name of a part; `english` are the groups that the language doesn't have.
 * @typedef {{ readonly modules: Readonly<Record<string, string>>, readonly problems: readonly string[],
 *   readonly missing: readonly EnglishText[], readonly own: readonly string[], readonly english: readonly string[],
 *   readonly files: readonly string[] }} Compiled
 */

/** @type {Map<string, { readonly at: number, readonly compiled: Promise<Compiled> }>} */
const made = new Map();

/** Again if outdated. @param {string} language Its folder. @param {string} [folder] @returns {Promise<Compiled>} */
export function compiledLanguage(language, folder = join(TEXT, language)) {
  const at = newestIn([folder, join(TEXT, 'en'), TEXT]);
  const known = made.get(folder);
  if (known?.at === at) return known.compiled;
  const compiled = compile(folder);
  made.set(folder, { at, compiled });
  return compiled;
}

/** @param {string} folder @returns {Promise<Compiled>} */
async function compile(folder) {
  const english = await readEnglish();
  const { texts, terms, problems } = await readSource(folder);
  for (const { id, at, offset } of texts.values())
    if (!english.byId.has(id)) problems.push(`${at(offset)}: English has no text ${id}.`);
  const here = new Set([...texts.keys()].map((id) => english.byId.get(id)?.group));
  const lacks = ALL_GROUPS.filter((group) => !here.has(group));
  const plain = new Map([...texts.values()].flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
  /** @type {EnglishText[]} */
  const missing = [];
  /** @param {EnglishText} text @returns {string | null} Null if English's is taken. */
  const said = (text) => {
    const own = texts.get(text.id) ?? texts.get(text.first);
    if (own !== undefined)
      return expressionFor(text, own, { terms, messages: plain, problems, facts: factsOf(text, english) });
    if (text.isName) return JSON.stringify(text.value);
    if (text.group !== null && lacks.includes(text.group)) return null;
    if (text.first === text.id) missing.push(text);
    return JSON.stringify('');
  };
  const expressions = new Map(english.texts.map((text) => [text.id, said(text)]));
  const locale = /** @type {string} */ (JSON.parse(expressions.get('pack-locale') ?? '""'));
  const modules = modulesOf(english, expressions, lacks, locale);
  return { modules, problems, missing, own: [...texts.keys()], english: lacks, files: filesIn(folder) };
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => join(folder, name));

/** @param {string} folder @returns {Promise<Source>} */
async function readSource(folder) {
  const { FluentParser } = await import('@fluent/syntax');
  const parser = new FluentParser({ withSpans: true });
  /** @type {Map<string, Text>} */
  const texts = new Map();
  const terms = new Map();
  /** @type {string[]} */
  const problems = [];
  for (const file of filesIn(folder)) {
    const source = readFileSync(file, 'utf8');
    const at = (/** @type {number | undefined} */ offset = 0) =>
      `${relative(ROOT, file)}:${source.slice(0, offset).split('\n').length}`;
    for (const entry of parser.parse(source).body) {
      const offset = entry.span?.start ?? 0;
      if (entry.type === 'Junk') {
        const [first] = entry.annotations;
        problems.push(`${at(first?.span?.start ?? offset)}: this can’t be read: ${first?.message ?? ''}`);
      } else if (entry.type === 'Term') terms.set(`-${entry.id.name}`, entry.value);
      else if (entry.type === 'Message') {
        const { id, value, attributes } = entry;
        if (texts.has(id.name)) problems.push(`${at(id.span?.start)}: the text ${id.name} is there twice.`);
        const fields = new Map(attributes.map((one) => [one.id.name, one.value]));
        texts.set(id.name, { id: id.name, value, fields, offset: id.span?.start ?? offset, at });
      }
    }
  }
  return { texts, terms, problems };
}

/** Facts that a text may name though English's own doesn't, by its id: the interface that has them. */
const INTERFACES = /** @type {const} */ ([
  [/^rungs-.*-headlines-|^cause-/, 'VerdictFacts'],
  [/^claim-/, 'ClaimFacts'],
  [/^origin-says-/, 'OriginFacts'],
  [/^events-what-/, 'EventFacts'],
  [/^window-writes-places-/, 'WritePlace'],
]);

/** A text that may be plain in one language and name facts in another. */
const CHOSEN = /^rungs-.*-headlines-|^errors-(?:titles|details|nextSteps)-/;

/**
 * The facts of a text, with the expression for each.
 * @param {EnglishText} text @param {English} english @returns {ReadonlyMap<string, string>}
 */
export function factsOf({ id, parameters }, english) {
  const [, given] = INTERFACES.find(([pattern]) => pattern.test(id)) ?? [];
  const others = given === undefined ? [] : fieldsOfInterface(given);
  const code = /^errors-\w+-(.*)$/.exec(id)?.[1];
  if (code !== undefined) {
    others.push('detail');
    for (const table of ['titles', 'details', 'nextSteps'])
      for (const { fields } of english.byId.get(`errors-${table}-${code}`)?.parameters ?? [])
        others.push(...(fields ?? []));
  }
  const all = parameters ?? (CHOSEN.test(id) ? [{ name: 'f', fields: [] }] : []);
  return new Map(
    all.flatMap(({ name, fields }, place) =>
      fields === null
        ? [/** @type {const} */ ([name, parameterName(name, place)])]
        : [...others, ...fields].map(
            (field) => /** @type {const} */ ([field, `${parameterName(name, place)}.${field}`]),
          ),
    ),
  );
}

/** @param {string} name @param {number} place */
const parameterName = (name, place) => (name === '' ? `facts${place}` : name);

/** @param {string} name @returns {string[]} */
function fieldsOfInterface(name) {
  const source = readFileSync(join(TEXT, 'facts.ts'), 'utf8');
  const [, parent, body = ''] = new RegExp(`interface ${name} (?:extends (\\w+) )?\\{([^}]*)\\}`).exec(source) ?? [];
  return [
    ...(parent === undefined ? [] : fieldsOfInterface(parent)),
    ...[...body.matchAll(/readonly (\w+)\??:/g)].map(([, field]) => field ?? ''),
  ];
}

/**
 * @param {EnglishText} text @param {Text} own
 * @param {{ terms: ReadonlyMap<string, Pattern>, messages: ReadonlyMap<string, Pattern>, problems: string[], facts:
 *   ReadonlyMap<string, string> }} language
 */
function expressionFor(text, own, { terms, messages, problems, facts }) {
  /** @type {Set<string>} */
  const used = new Set();
  const problem = (/** @type {string} */ said, /** @type {number | undefined} */ offset) =>
    problems.push(`${own.at(offset ?? own.offset)}: ${own.id}: ${said}`);
  const scope = { facts, used, terms, messages, problem, within: [own.id] };
  const isChosen = CHOSEN.test(text.id);
  const wanted = own.fields.size > 0 ? [...own.fields.keys()] : null;
  const fields = text.fields ?? (text.id.includes('-headlines-') ? ['headline', 'reason'] : []);
  if (wanted === null && text.fields !== null && !isChosen)
    problem(`Its texts are missing: .${fields.join(', .')}.`, undefined);
  if (wanted !== null && wanted.join() !== fields.join())
    problem(
      fields.length === 0 ? 'It is one text, without attributes.' : `It has to have .${fields.join(' and .')}.`,
      undefined,
    );
  const expression =
    own.fields.size > 0
      ? `({ ${[...own.fields].map(([name, pattern]) => `${name}: ${expressionOf(pattern, scope)}`).join(', ')} })`
      : own.value === null
        ? '""'
        : expressionOf(own.value, scope);
  for (const fact of isChosen ? [] : text.said)
    if (!used.has(fact)) problem(`The fact $${fact} is missing.`, undefined);
  if (Array.isArray(text.value)) return `${expression}.split('\\n')`;
  if (text.parameters === null && used.size === 0) return expression;
  const names = (text.parameters ?? [{ name: 'f' }]).map(({ name }, place) => parameterName(name, place));
  return `(${names.join(', ')}) => ${expression}`;
}
