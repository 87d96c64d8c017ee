// The sources of docs/facts.md: what the tables of its section 11 say, and which of them are due to be compared again.
// `npm run tool -- facts-old` lists those that weren't compared with our rules for a year, and the lines that rest on
// them; whether a rule still holds is for a person to read. `npm test` prints its first line. `-- 2027-11-26` asks for
// another day than today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCommand, ExpectedError } from '../command.mjs';
import { ROOT } from '../setup.mjs';

/**
 * Its address is null where it is cited and never linked; `checked` is the day on which it was last compared with our
 * rules, `2026-11-26`.
 * @typedef {{ tag: string, title: string, address: string | null, checked: string }} Source
 */

const ROW = /^\| ([A-Z]\d{1,2}) +\| (.*?) +\| (\S+) +\| (\d{4}-\d\d-\d\d) \|$/gm;

/** @param {string} facts The text of the page. @returns {Source[]} In the order of the page. */
export const sourcesOf = (facts) =>
  [...facts.matchAll(ROW)].map(([, tag = '', title = '', address = '', checked = '']) => ({
    tag,
    title,
    address: address === '-' ? null : address,
    checked,
  }));

/**
 * @param {string} facts @returns {string[]} Tags of rows, whether or not they have all their columns. @internal A test
 *   compares them with the rows that can be read.
 */
export const tagsOf = (facts) => [...facts.matchAll(/^\| ([A-Z]\d{1,2}) +\|/gm)].map(([, tag = '']) => tag);

/**
 * The sources that were last compared more than a year before a day, the oldest first, each with the lines of the page
 * that rest on it.
 * @param {string} facts @param {string} today `2026-11-26`
 * @returns {(Source & { lines: { line: number, text: string }[] })[]}
 */
export function oldSources(facts, today) {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const lines = facts.split('\n').map((text, index) => ({ line: index + 1, text: text.replaceAll(/\s+/g, ' ') }));
  return sourcesOf(facts)
    .filter(({ checked }) => checked < yearAgo)
    .sort((a, b) => a.checked.localeCompare(b.checked))
    .map((source) => ({ ...source, lines: lines.filter(({ text }) => text.includes(`[${source.tag}]`)) }));
}

const ADDRESSES =
  'The address of every source that findings and error codes name; one without an address is never linked.';

/**
 * The files of `shared/links`, before they are formatted.
 * @param {string} facts @param {string} code What names the sources that may be linked. @returns
 *   {Readonly<Record<string, string>>} By path.
 */
export function linkFiles(facts, code) {
  const sources = sourcesOf(facts).filter(({ tag }) => code.includes(`'${tag}'`));
  /** @param {string} name @param {'address' | 'title'} part @param {string} [says] */
  const file = (name, part, says = '') => {
    const rows = sources.map((source) => `${source.tag}: ${JSON.stringify(source[part])},\n`).join('');
    const made = '// Made from section 11 of docs/facts.md by npm run generate';
    return `${made}\n\n${says}export const ${name} = {\n${rows}} as const;`;
  };
  return {
    'shared/links/sources.ts': file('SOURCES', 'address', `/** ${ADDRESSES} */\n`),
    'shared/links/titles.ts': file('TITLES', 'title'),
  };
}

/** @param {string} facts @param {string} today @returns {string} Its first line says how many, and which. */
export function listOfOld(facts, today) {
  const old = oldSources(facts, today);
  const all = sourcesOf(facts).length;
  const names = old.length === 0 ? '.' : `: ${old.map(({ tag }) => tag).join(', ')}`;
  const head = `${old.length} of ${all} sources were last checked more than a year before ${today}${names}`;
  const parts = old.map(({ tag, title, address, checked, lines }) =>
    [
      '',
      `${tag}  ${title}`,
      `    checked ${checked}, ${address ?? 'no address'}`,
      ...lines.map(({ line, text }) => `    docs/facts.md:${line}: ${text.trim()}`),
    ].join('\n'),
  );
  return [head, ...parts].join('\n');
}

/** @param {string} [today] @returns {string} The list of the page as it is. */
export const oldFacts = (today = new Date().toISOString().slice(0, 10)) =>
  listOfOld(readFileSync(join(ROOT, 'docs/facts.md'), 'utf8'), today);

await asCommand(import.meta.url, ([today]) => {
  if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today)) throw new ExpectedError(`not a day: ${today}`);
  console.log(oldFacts(today));
});
