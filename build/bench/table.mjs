// The printed table. Pure.
import { formatBound, judge } from './budgets.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').ShellName} ShellName
 */

/** Three digits, or the whole number where there are more before the point. */
/** @param {number} value */
export function figure(value) {
  if (!Number.isFinite(value)) return '-';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

const HEAD = ['row', 'what', 'median', '', 'times', 'against', 'budget', '', 'of', 'shell'];
const RIGHT = [false, false, true, false, true, false, false, false, true, false];

/**
 * @param {readonly Row[]} rows
 * @param {import('./budgets.mjs').Budgets} budgets
 * @returns {string}
 */
export function formatTable(rows, budgets) {
  const verdicts = { kept: 'ok', broken: 'OVER', none: '' };
  const cells = rows.map((row) => {
    const budget = budgets[row.id];
    return [
      row.id,
      row.what,
      row.unit === 'x' ? '' : figure(row.value),
      row.unit === 'x' ? '' : row.unit,
      figure(row.unit === 'x' ? row.value : (row.against?.ratio ?? NaN)),
      row.against?.what ?? '',
      budget === undefined ? '' : `${budget.of === 'ratio' ? 'times ' : ''}${formatBound(budget)}`,
      verdicts[judge(row, budgets)],
      String(row.samples),
      row.shell,
    ];
  });
  const all = [HEAD, ...cells];
  const widths = HEAD.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => (RIGHT[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
