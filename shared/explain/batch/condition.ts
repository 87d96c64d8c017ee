import { UNKNOWN } from '../command/words.ts';
import { textsOf, type Value } from '../lattice/value.ts';
import { plainNumber } from './list.ts';
import { FOLDER } from './state.ts';
import { rowOf } from '../../row-of.ts';

/** What is compared, as it stands in the line, before the letters of loops and `!NAME!` are put in. */
interface Comparison {
  readonly kind: 'compare';
  readonly left: string;
  readonly operator: string;
  readonly right: string;
}

export interface Condition {
  readonly isNegated: boolean;
  readonly foldsCase: boolean;
  /** `open` is what only the running script knows. */
  readonly test: { readonly kind: 'open' } | { readonly kind: 'defined'; readonly name: string } | Comparison;
}

/** A word of cmd, up to a blank or the end: what cmd makes of other signs behind it is seldom what was meant. */
const WORD = String.raw`(?![\s(),;=])([^\s"(),;=]*(?:"[^"\n]*"[^\s"(),;=]*)*)(?![^ \t])`;
const LEAD = /^(?:\/i[ \t]+)?(?:not[ \t]+)?/i;
const NOT = /^(?:\/i[ \t]+)?not[ \t]/i;
const OPEN = new RegExp(String.raw`^(?:exist|errorlevel|cmdextversion)[ \t]+${WORD}[ \t]*`, 'i');
const DEFINED = new RegExp(String.raw`^defined[ \t]+${WORD}[ \t]*`, 'i');
const COMPARE = new RegExp(
  String.raw`^${WORD.replace('(?![^ \\t])', '')}[ \t]*(==|(?<=[ \t])(?:equ|neq|lss|leq|gtr|geq)(?=[ \t]))[ \t]*${WORD}[ \t]*`,
  'i',
);

/** Reads the condition at the start of a text, up to the command behind it; null where cmd may read something else. */
export function readCondition(text: string): { readonly condition: Condition; readonly length: number } | null {
  const rest = text.replace(LEAD, '');
  const found = OPEN.exec(rest) ?? DEFINED.exec(rest) ?? COMPARE.exec(rest);
  if (found === null) return null;
  const [whole, left = '', operator, right = ''] = found;
  const test: Condition['test'] =
    operator !== undefined
      ? { kind: 'compare', left, operator: operator.toLowerCase(), right }
      : DEFINED.test(rest)
        ? { kind: 'defined', name: left }
        : { kind: 'open' };
  const condition = { isNegated: NOT.test(text), foldsCase: /^\/i/i.test(text), test };
  return { condition, length: text.length - rest.length + whole.length };
}

/** Whether a condition is met; null where only the running script knows. `expand` puts in what cmd puts in at last. */
export function isMet(
  { isNegated, foldsCase, test }: Condition,
  expand: (text: string) => string,
  lookUp: (name: string) => Value,
): boolean | null {
  if (test.kind === 'open') return null;
  const fold = (text: string): string => (foldsCase ? expand(text).toUpperCase() : expand(text));
  const met =
    test.kind === 'defined'
      ? isDefined(lookUp(expand(test.name).toUpperCase()))
      : compare(test.operator, fold(test.left), fold(test.right));
  return met === null ? null : met !== isNegated;
}

function isDefined(value: Value): boolean | null {
  const states = new Set(textsOf(value)?.map((text) => text !== ''));
  return states.size === 1 ? states.has(true) : null;
}

const NUMBERS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  equ: (left, right) => left === right,
  neq: (left, right) => left !== right,
  lss: (left, right) => left < right,
  leq: (left, right) => left <= right,
  gtr: (left, right) => left > right,
  geq: (left, right) => left >= right,
};

function compare(operator: string, left: string, right: string): boolean | null {
  if ([UNKNOWN, FOLDER].some((mark) => left.includes(mark) || right.includes(mark))) return null;
  if (operator === '==') return left === right;
  const [a, b] = [plainNumber(left), plainNumber(right)];
  // The order of texts depends on the language of Windows.
  if (Number.isNaN(a) || Number.isNaN(b)) return operator === 'equ' && left === right ? true : null;
  return rowOf(NUMBERS, operator)?.(a, b) ?? null;
}
