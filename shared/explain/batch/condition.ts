import { UNKNOWN } from '../command/words.ts';
import { textsOf, type Value } from '../lattice/value.ts';

const COMPARE = /^("[^"]*"|[^\s=]*)[ \t]*(==|[ \t](?:equ|neq|lss|leq|gtr|geq)[ \t])[ \t]*(.*)$/is;

/** Whether a condition of `if` is met; null where only the running script knows. */
export function decide(condition: string, lookUp: (name: string) => Value): boolean | null {
  let rest = condition.trim();
  let isNot = false;
  let foldsCase = false;
  for (let lead = /^(?:not|\/i)\s+/i.exec(rest); lead !== null; lead = /^(?:not|\/i)\s+/i.exec(rest)) {
    if (/^not/i.test(lead[0])) isNot = !isNot;
    else foldsCase = true;
    rest = rest.slice(lead[0].length);
  }
  const met = test(rest, foldsCase, lookUp);
  return met === null ? null : met !== isNot;
}

function test(rest: string, foldsCase: boolean, lookUp: (name: string) => Value): boolean | null {
  const defined = /^defined\s+(\S+)$/i.exec(rest)?.[1];
  if (defined !== undefined) {
    const texts = textsOf(lookUp(defined))?.map((text) => text !== '');
    return texts === undefined || texts.some((one) => one !== texts[0]) ? null : (texts[0] ?? null);
  }
  if (/^(?:exist|errorlevel|cmdextversion)\s/i.test(rest) || rest.includes(UNKNOWN)) return null;
  const found = COMPARE.exec(rest);
  if (found === null) return null;
  const [, left = '', sign = '', right = ''] = found;
  const fold = (text: string): string => (foldsCase ? text.toUpperCase() : text).trim();
  const [a, b] = [fold(left), fold(right)];
  const operator = sign.trim().toLowerCase();
  if (operator === '==') return a === b;
  const numbers = [a, b].map((text) => (/^-?[1-9]\d{0,8}$|^0$/.test(text) ? Number(text) : Number.NaN));
  const [x = Number.NaN, y = Number.NaN] = numbers;
  if (Number.isNaN(x) || Number.isNaN(y)) return operator === 'equ' && a === b ? true : null;
  const tests: Readonly<Record<string, boolean>> = {
    equ: x === y,
    neq: x !== y,
    lss: x < y,
    leq: x <= y,
    gtr: x > y,
    geq: x >= y,
  };
  return tests[operator] ?? null;
}
