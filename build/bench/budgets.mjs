// Whether rows keep to their budgets. Pure but for reading the file.
import { readFileSync } from 'node:fs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 *
 * @typedef {object} Budget The figure (`value`) or the comparison (`ratio`) has an upper or a lower limit.
 * @property {'value' | 'ratio'} of
 * @property {number} [most]
 * @property {number} [least]
 *
 * @typedef {Readonly<Record<string, Budget>>} Budgets By the row's id.
 */

/** @returns {Budgets} */
export function readBudgets() {
  /** @type {unknown} */
  const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
  return /** @type {Budgets} */ (budgets);
}

/**
 * What of a row its budget is about; null where the row has no such figure.
 *
 * @param {Row} row
 * @param {Budget} budget
 */
function judged(row, budget) {
  return budget.of === 'value' ? row.value : (row.against?.ratio ?? null);
}

/**
 * @param {Row} row
 * @param {Budgets} budgets
 * @returns {'kept' | 'broken' | 'none'}
 */
export function judge(row, budgets) {
  const budget = budgets[row.id];
  if (budget === undefined) return 'none';
  const figure = judged(row, budget);
  // a figure that isn't a number is within no bound
  return figure !== null && figure <= (budget.most ?? Infinity) && figure >= (budget.least ?? -Infinity)
    ? 'kept'
    : 'broken';
}

/**
 * A line for each budget that isn't kept: by its row, or because a group that ran has no such row.
 *
 * @param {readonly Row[]} rows
 * @param {Budgets} budgets
 * @param {readonly string[]} groups The groups that ran.
 * @returns {string[]}
 */
export function brokenBudgets(rows, budgets, groups) {
  return Object.entries(budgets)
    .filter(([id]) => groups.includes(id.slice(0, id.indexOf('.'))))
    .flatMap(([id, budget]) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) return [`${id}: was not measured`];
      if (judge(row, budgets) !== 'broken') return [];
      const figure = judged(row, budget);
      const found = figure === null ? 'nothing to compare with' : `${Number(figure.toPrecision(4))}`;
      return [`${id}: ${found}, the budget is ${formatBound(budget)}`];
    });
}

/** @param {Budget} budget */
export function formatBound({ most, least }) {
  const bounds = [
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(least === undefined ? [] : [`at least ${least}`]),
  ];
  return bounds.join(', ');
}
