// A row of the table: a figure, and how it compares with another that was measured in turns with it. Pure.
import { median, medianRatio } from './stats.mjs';

/**
 * @typedef {'ms' | 'per s' | 'MB/s' | 'MB' | 'KB' | 'x'} Unit `x` is a bare ratio.
 * @typedef {'wine' | 'node' | 'chromium'} ShellName
 *
 * @typedef {object} Row
 * @property {string} id `group.name`; a budget names it.
 * @property {string} what
 * @property {ShellName} shell
 * @property {number} value
 * @property {Unit} unit
 * @property {number} samples
 * @property {{ readonly what: string, readonly ratio: number } | null} against `ratio` is this row's figure by the other's.
 */

/**
 * A row of figures, in turns with others or alone.
 *
 * @param {Pick<Row, 'id' | 'what' | 'shell' | 'unit'>} row
 * @param {readonly number[]} figures
 * @param {{ what: string, figures: readonly number[] }} [other]
 * @returns {Row}
 */
export function makeRow(row, figures, other) {
  return {
    ...row,
    value: median(figures),
    samples: figures.length,
    against: other === undefined ? null : { what: other.what, ratio: medianRatio(figures, other.figures) },
  };
}
