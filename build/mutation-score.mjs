// The summary of a Stryker report: the mutants that nobody noticed, and one score.

/**
 * @typedef {object} Mutant
 * @property {string} mutatorName
 * @property {string} status
 * @property {string} [replacement]
 * @property {{ start: { line: number } }} location
 */

/** @typedef {{ files: Readonly<Record<string, { mutants: readonly Mutant[] }>> }} MutationReport */

// A mutant that makes a test run forever is noticed as well. A mutant that doesn't run at all (a compile error) isn't counted.
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

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
    const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status));
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
