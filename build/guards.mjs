// Which tests the documents name, by their titles, and whether they ran.

/**
 * @typedef {object} Guard A row of a table of a document.
 * @property {string} what
 * @property {readonly string[]} titles As they are written in the tests, with `%s` where a row of a table is put in.
 */

/** The documents that name tests, each in tables whose last column has this head. */
export const GUARDED = /** @type {const} */ (['docs/security.md', 'docs/testing.md']);
const LAST_COLUMN = 'guarded by';

/**
 * @param {string} line
 * @returns {string[]} The cells of a row of a table.
 */
const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * @param {string} markdown
 * @returns {Guard[]} Every row of each table whose last column says by what it is guarded.
 */
export function guardsIn(markdown) {
  /** @type {Guard[]} */
  const guards = [];
  let isTable = false;
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|') ? cellsOf(line) : [];
    const last = cells.at(-1);
    if (last === undefined) isTable = false;
    else if (last === LAST_COLUMN) isTable = true;
    else if (isTable && !/^-+$/.test(last)) {
      const titles = [...last.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title);
      guards.push({
        what: cells
          .slice(0, -1)
          .filter((cell) => cell !== '')
          .join(': '),
        titles,
      });
    }
  }
  return guards;
}

/**
 * What a title becomes when the tests run: a runner puts something in where it has `%s` or `$name`.
 *
 * @param {string} title
 */
function ranAs(title) {
  const parts = title.split(/%[sidfjoO]|\$[\w.]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/**
 * @param {string} document Its name.
 * @param {string} markdown
 * @param {readonly string[]} passed The titles of all tests that ran and passed.
 * @returns {import('./test-results.mjs').Failure[]} The titles of which there was none.
 */
export function guardsNotRun(document, markdown, passed) {
  const all = new Set(passed);
  return guardsIn(markdown).flatMap(({ what, titles }) =>
    titles
      .filter((title) => !all.has(title) && !passed.some((one) => ranAs(title).test(one)))
      .map((title) => ({ name: `${document} > ${what}`, detail: `no test of this title passed: ${title}` })),
  );
}
