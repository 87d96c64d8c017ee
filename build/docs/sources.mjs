// The sources of docs/facts.md: what the tables of its section 11 say, and which of them are due to be compared again.

/**
 * @typedef {object} Source
 * @property {string} tag
 * @property {string} title
 * @property {string | null} address Null for one that is cited and never linked.
 * @property {string} checked The day on which it was last compared with our rules, `2026-11-26`.
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

/** @param {string} facts @returns {string[]} Tags of rows, whether or not they have all their columns. @internal A test compares them with the rows that can be read. */
export const tagsOf = (facts) => [...facts.matchAll(/^\| ([A-Z]\d{1,2}) +\|/gm)].map(([, tag = '']) => tag);

/**
 * The sources that were last compared more than a year before a day, the oldest first, each with the lines of the page that rest on it.
 *
 * @param {string} facts
 * @param {string} today `2026-11-26`
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

/**
 * The files of `shared/links`, before they are formatted. Titles are apart, since the window shows none of them.
 *
 * @param {string} facts
 * @returns {Readonly<Record<string, string>>} By path.
 */
export function linkFiles(facts) {
  const made = '// Made from section 11 of docs/facts.md by npm run generate';
  const sources = sourcesOf(facts);
  const addresses = sources.map(({ tag, address }) => `${tag}: ${JSON.stringify(address)},`);
  const titles = sources.map(({ tag, title }) => `${tag}: ${JSON.stringify(title)},`);
  return {
    'shared/links/sources.ts': `${made}

/** The address of every source; one without an address is never linked. */
export const SOURCES = {
${addresses.join('\n')}
} as const;`,
    'shared/links/titles.ts': `${made}

/** What every source is. */
export const TITLES = {
${titles.join('\n')}
} as const;`,
  };
}
