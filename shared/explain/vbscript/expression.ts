import { flagValue, listValue, numberValue, textOf, textValue, UNKNOWN, type Datum, type Value } from '../flow.ts';
import { rowOf } from '../../row-of.ts';
import type { Token } from './tokens.ts';

/** What a call is given, and the variable that it is, which the call may change; empty where it is none. */
export interface Argument {
  readonly value: Value;
  readonly variable: string;
}

export const variableOf = ([only, ...more]: readonly Token[]): string =>
  only?.kind === 'name' && more.length === 0 ? only.text : '';

/** What an expression meets. A call gives its value, and says itself where it isn't followed. */
export interface Surroundings {
  /**
   * `object` is undefined for what isn't called on a value; `args` is null where it is read without brackets. `head` is the name
   * with which the members begin.
   */
  readonly call: (object: Value | undefined, name: string, args: readonly Argument[] | null, head: string) => Value;
  readonly step: () => boolean;
}

const MAX_NESTING = 40;
/** Numbers whose text is the same on every PC: no comma, no exponent. */
const LARGEST_PLAIN = 1e15;

const wholeNumber = (value: number): Value =>
  Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN ? numberValue(value) : UNKNOWN;

/** Four digits without a sign behind them are an Integer, negative from &H8000 on; others a Long, negative from &H80000000 on. */
function hexadecimal(text: string): number {
  const value = Number(`0x${text.slice(2).replace('&', '')}`);
  return !text.endsWith('&') && value >= 0x8000 && value <= 0xffff ? value - 0x10000 : value | 0;
}

/** The number that a value is converted to where one is needed; null where it has none, or isn't known. */
export function numberOf(value: Value): number | null {
  if (value?.kind === 'number') return value.value;
  if (value?.kind === 'flag') return value.on ? -1 : 0;
  const text = value?.kind === 'text' ? value.text.trim() : '';
  if (/^-?\d{1,10}$/.test(text)) return Number(text);
  return /^&h[0-9a-f]{1,8}$/i.test(text) ? hexadecimal(text) : null;
}

/** A value in a text; null where it has no text, or, as True has, one in the language of the PC. */
export const textIn = (value: Value): string | null => (value?.kind === 'flag' ? null : textOf(value));

export const CONSTANTS: ReadonlyMap<string, Value> = new Map([
  ['true', flagValue(true)],
  ['false', flagValue(false)],
  ['vbcrlf', textValue('\r\n')],
  ['vbtab', textValue('\t')],
  // Not of VBScript: every script that has them means these, and a piece of one lacks the line that says so.
  ['hkey_local_machine', textValue('HKLM')],
  ['hkey_current_user', textValue('HKCU')],
]);

type Make = (args: readonly Value[]) => Value;

/** Functions of VBScript that change nothing, and whose result isn't computed here. */
const OTHERS =
  'ucase lcase trim replace cint cbool cdbl hex int abs asc now date time year month day len mid left right ltrim rtrim split join instr instrrev space string isnull isempty isobject isarray isnumeric typename vartype strcomp filter ubound lbound msgbox inputbox';

/** Functions of VBScript that do nothing but compute, and what some of them give. */
export const FUNCTIONS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ...OTHERS.split(' ').map((name): [string, Make] => [name, () => UNKNOWN]),
  ['array', (args) => listValue(args)],
  ['cstr', ([value = UNKNOWN]) => joined(value, textValue(''))],
  ['clng', ([value = UNKNOWN]) => long(numberOf(value))],
  ['chr', ([value]) => (value?.kind === 'number' ? character(value.value) : UNKNOWN)],
]);

const character = (code: number): Value => (code >= 32 && code < 127 ? textValue(String.fromCharCode(code)) : UNKNOWN);

/** What a Long can't hold is an error. */
const isLong = (value: number): boolean => value === (value | 0);
const long = (value: number | null): Value => (value !== null && isLong(value) ? numberValue(value) : UNKNOWN);

function joined(left: Value, right: Value): Value {
  const [a, b] = [textIn(left), textIn(right)];
  return a === null || b === null ? UNKNOWN : textValue(a + b);
}

const SUMS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

const BITS: Readonly<Record<string, (a: number, b: number) => number>> = {
  or: (a, b) => a | b,
  and: (a, b) => a & b,
  xor: (a, b) => a ^ b,
};

function combine(sign: string, left: Value, right: Value): Value {
  if (sign === '&') return joined(left, right);
  if (sign === '+' && left?.kind === 'text' && right?.kind === 'text') return textValue(left.text + right.text);
  if (left?.kind !== 'number' || right?.kind !== 'number') return UNKNOWN;
  const bits = rowOf(BITS, sign);
  if (bits === undefined) return wholeNumber(rowOf(SUMS, sign)?.(left.value, right.value) ?? Number.NaN);
  return isLong(left.value) && isLong(right.value) ? numberValue(bits(left.value, right.value)) : UNKNOWN;
}

/** From weak to strong; what is compared has no value here. */
const LEVELS: readonly (readonly string[])[] = [
  ['xor'],
  ['or'],
  ['and'],
  ['not'],
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['mod'],
  ['\\'],
  ['*', '/'],
];

/** Evaluates tokens from the left; null where they aren't an expression. */
export function evaluate(tokens: readonly Token[], around: Surroundings): { readonly value: Value } | null {
  let at = 0;
  const seen = { isBroken: false };
  let depth = 0;
  const is = (...texts: readonly string[]): boolean => {
    const token = tokens[at];
    return token !== undefined && token.kind !== 'text' && texts.includes(token.text);
  };
  const broken = (): Value => {
    seen.isBroken = true;
    return UNKNOWN;
  };
  const close = (): void => {
    if (is(')')) at++;
    else seen.isBroken = true;
  };

  const level = (index: number): Value => {
    const signs = LEVELS[index];
    if (signs === undefined) return operand();
    if (signs[0] === 'not') {
      const isNegated = is('not');
      while (is('not')) at++;
      const value = level(index + 1);
      return isNegated ? UNKNOWN : value;
    }
    let left = level(index + 1);
    while (is(...signs)) {
      const sign = tokens[at++]?.text ?? '';
      left = combine(sign, left, level(index + 1));
    }
    return left;
  };

  const expression = (): Value => {
    if (++depth > MAX_NESTING || !around.step()) return broken();
    const value = level(0);
    depth--;
    return value;
  };

  /** What a name is called with; null where no bracket follows. */
  const args = (): readonly Argument[] | null => {
    if (!is('(')) return null;
    at++;
    const all: Argument[] = [];
    for (let isMore = !is(')'); isMore && !seen.isBroken;) {
      const from = at;
      const value = is(',') ? UNKNOWN : expression();
      all.push({ value, variable: variableOf(tokens.slice(from, at)) });
      isMore = is(',');
      if (isMore) at++;
    }
    close();
    return all;
  };

  const operand = (): Value => {
    const token = tokens[at++];
    switch (token?.kind) {
      case 'text':
        return textValue(token.text);
      case 'number':
        return token.text.startsWith('&') ? numberValue(hexadecimal(token.text)) : wholeNumber(Number(token.text));
      case 'name':
        return members(token.text);
      case 'sign':
        return signed(token.text);
      case undefined:
        return broken();
    }
  };

  const signed = (sign: string): Value => {
    if (sign === '(') {
      const value = expression();
      close();
      return value;
    }
    if (sign !== '-' && sign !== '+') return broken();
    let factor = sign === '-' ? -1 : 1;
    for (; is('-', '+'); at++) if (is('-')) factor = -factor;
    const value = operand();
    return value?.kind === 'number' ? numberValue(factor * value.value) : UNKNOWN;
  };

  const members = (name: string): Value => {
    let value = around.call(undefined, name, args(), name);
    for (;;) {
      if (is('(')) value = itemOf(value, args() ?? []);
      else if (is('.')) {
        at++;
        const member = tokens[at++];
        if (member?.kind !== 'name') return broken();
        value = around.call(value, member.text, args(), name);
      } else return value;
    }
  };

  const value = expression();
  return seen.isBroken || at < tokens.length ? null : { value };
}

/** One of the items of a list. */
export function itemOf(list: Value, args: readonly Argument[]): Value {
  const index: Datum | null | undefined = args[0]?.value;
  if (list?.kind !== 'list' || args.length !== 1 || index?.kind !== 'number') return UNKNOWN;
  return list.items[index.value] ?? UNKNOWN;
}
