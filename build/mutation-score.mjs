// The summary of a Stryker report: the mutants that nobody noticed, and one score.

/**
 * @typedef {object} Mutant
 * @property {string} mutatorName
 * @property {string} status
 * @property {string} [replacement]
 * @property {{ start: Position, end: Position }} location
 */

/** @typedef {{ line: number, column: number }} Position Both from 1. */
/** @typedef {{ files: Readonly<Record<string, { source: string, mutants: readonly Mutant[] }>> }} MutationReport */

// A mutant that makes a test run forever is noticed as well. A mutant that doesn't run at all (a compile error) isn't counted.
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** @param {Mutant} mutant */
const isUnnoticed = ({ status }) => UNNOTICED.has(status);

/**
 * @param {MutationReport} report It may have more files than were asked for: those of earlier runs.
 * @param {(file: string) => boolean} isAskedFor
 * @returns {{ lines: string[], score: number }} Per cent, 0 where there is nothing to count; the last line names it.
 */
export function mutationScore(report, isAskedFor) {
  let noticed = 0;
  let timeouts = 0;
  let total = 0;
  /** @type {string[]} */
  const lines = [];
  for (const [file, { mutants }] of Object.entries(report.files).filter(([name]) => isAskedFor(name))) {
    const unnoticed = mutants.filter(isUnnoticed);
    const killed = mutants.filter(({ status }) => NOTICED.has(status)).length;
    noticed += killed;
    timeouts += mutants.filter(({ status }) => status === 'Timeout').length;
    total += killed + unnoticed.length;
    for (const { mutatorName, replacement = '', location } of unnoticed) {
      lines.push(`${file}:${location.start.line}: ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`);
    }
  }
  const score = total === 0 ? 0 : (100 * noticed) / total;
  lines.push(
    `Mutation score: ${score.toFixed(1)} % (${noticed} of ${total} mutants noticed, ${timeouts} by running out of time)`,
  );
  return { lines, score };
}

/**
 * The mutants that nobody noticed, as Stryker takes places: `file:line:column-line:column`, columns from 0.
 *
 * @param {MutationReport} report
 * @param {(file: string) => boolean} isAskedFor
 * @returns {string[]}
 */
export function leftMutants({ files }, isAskedFor) {
  const places = Object.entries(files)
    .filter(([file]) => isAskedFor(file))
    .flatMap(([file, { mutants }]) =>
      mutants
        .filter(isUnnoticed)
        .map(
          ({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        ),
    );
  return [...new Set(places)];
}

/**
 * A report in which mutants have the result of a later run of the same code, where that ran them.
 *
 * @param {MutationReport} report
 * @param {MutationReport} later
 * @returns {MutationReport}
 */
export function withResultsOf(report, later) {
  const keyOf = (/** @type {Mutant} */ { mutatorName, replacement, location: { start, end } }) =>
    [mutatorName, replacement, start.line, start.column, end.line, end.column].join(' ');
  const files = Object.entries(report.files).map(([file, entry]) => {
    const statuses = new Map((later.files[file]?.mutants ?? []).map((mutant) => [keyOf(mutant), mutant.status]));
    const mutants = entry.mutants.map((mutant) =>
      isUnnoticed(mutant) ? { ...mutant, status: statuses.get(keyOf(mutant)) ?? mutant.status } : mutant,
    );
    return /** @type {const} */ ([file, { ...entry, mutants }]);
  });
  return { ...report, files: Object.fromEntries(files) };
}
