import {
  flagValue,
  mapValue,
  numberValue,
  pairValues,
  textValue,
  UNKNOWN,
  type Datum,
  type Value,
} from '../lattice/value.ts';
import { hexadecimal, joined, numberOf, wholeNumber } from './functions.ts';
import type { Token } from './tokens.ts';
import { rowOf } from '../../row-of.ts';

/** What a call is given, and the variable that it is, which the call may change; empty where it is none. */
export interface Argument {
  readonly value: Value;
  readonly variable: string;
}

export const variableOf = ([only, ...more]: readonly Token[]): string =>
  only?.kind === 'name' && more.length === 0 ? only.text : '';

/** What an expression meets. A call gives its value, and says itself where it isn't followed. */
export interface Surroundings {
  /** `object` is undefined for what isn't called on a value; `args` is null where it is read without brackets. */
  readonly call: (object: Value | undefined, name: string, args: readonly Argument[] | null) => Value;
  readonly step: () => boolean;
  /** What can't be computed ends the script. */
  readonly fails: () => void;
}

const MAX_NESTING = 40;
const COMPARES = ['=', '<>', '<', '>', '<=', '>='];
const DIVIDES = ['/', '\\', 'mod'];

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

const isLong = (value: number): boolean => value === (value | 0);

function sum(sign: string, left: Value, right: Value, fails: () => void): Value {
  if (sign === '&') return joined(left, right);
  return pairValues(left, right, (a, b) => {
    if (DIVIDES.includes(sign) && numberOf(b) === 0) fails();
    if (a.kind === 'text' && b.kind === 'text' && sign === '+') return textValue(a.text + b.text);
    if (a.kind === 'flag' && b.kind === 'flag' && (sign === 'and' || sign === 'or'))
      return flagValue(sign === 'and' ? a.on && b.on : a.on || b.on);
    if (a.kind !== 'number' || b.kind !== 'number') return UNKNOWN;
    const bits = rowOf(BITS, sign);
    if (bits === undefined) return wholeNumber(rowOf(SUMS, sign)?.(a.value, b.value) ?? Number.NaN);
    if (isLong(a.value) && isLong(b.value)) return numberValue(bits(a.value, b.value));
    fails();
    return UNKNOWN;
  });
}

export function compare(sign: string, left: Value, right: Value): Value {
  return pairValues(left, right, (a, b) => {
    if (a.kind === 'number' && b.kind === 'number') return comparison(sign, a.value, b.value);
    const isEquality = sign === '=' || sign === '<>';
    if (a.kind === 'text' && b.kind === 'text' && isEquality) return comparison(sign, a.text, b.text);
    return a.kind === 'flag' && b.kind === 'flag' && isEquality ? comparison(sign, a.on, b.on) : UNKNOWN;
  });
}

function comparison<T extends number | string | boolean>(sign: string, a: T, b: T): Value {
  if (sign === '=' || sign === '<>') return flagValue((a === b) === (sign === '='));
  return flagValue((sign.startsWith('<') ? a < b : a > b) || (sign.endsWith('=') && a === b));
}

/** From weak to strong. */
const LEVELS: readonly (readonly string[])[] = [
  ['xor'],
  ['or'],
  ['and'],
  ['not'],
  COMPARES,
  ['&'],
  ['+', '-'],
  ['mod'],
  ['\\'],
  ['*', '/'],
];

/** Evaluates tokens from the left; null where they aren't an expression. */
export function evaluate(tokens: readonly Token[], around: Surroundings): { readonly value: Value } | null {
  const reader = createReader(tokens, around);
  const value = reader.expression();
  return reader.isBroken() || reader.at() < tokens.length ? null : { value };
}

export function createReader(tokens: readonly Token[], around: Surroundings) {
  let at = 0;
  let isBroken = false;
  let depth = 0;
  const is = (...texts: readonly string[]): boolean => {
    const token = tokens[at];
    return token !== undefined && token.kind !== 'text' && texts.includes(token.text);
  };
  const broken = (): Value => {
    isBroken = true;
    return UNKNOWN;
  };
  const close = (): void => {
    if (is(')')) at++;
    else isBroken = true;
  };

  const level = (index: number): Value => {
    const signs = LEVELS[index];
    if (signs === undefined) return operand();
    if (signs[0] === 'not') {
      const from = at;
      while (is('not')) at++;
      const count = at - from;
      const value = level(index + 1);
      if (count === 0) return value;
      return mapValue(value, (one) => (one.kind === 'flag' ? flagValue(one.on === (count % 2 === 0)) : UNKNOWN));
    }
    let left = level(index + 1);
    while (is(...signs)) {
      const sign = tokens[at++]?.text ?? '';
      const right = level(index + 1);
      left = signs === COMPARES ? compare(sign, left, right) : sum(sign, left, right, around.fails);
    }
    return left;
  };

  const expression = (): Value => {
    if (++depth > MAX_NESTING || !around.step()) return broken();
    const value = level(0);
    depth--;
    return value;
  };

  /** Behind an opening bracket. */
  const args = (): readonly Argument[] => {
    const all: Argument[] = [];
    for (let isMore = !is(')'); isMore && !isBroken;) {
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
    return mapValue(operand(), (one) => (one.kind === 'number' ? numberValue(factor * one.value) : UNKNOWN));
  };

  /** What a name is called with; null where no bracket follows. */
  const given = (): readonly Argument[] | null => {
    if (!is('(')) return null;
    at++;
    return args();
  };

  const members = (name: string): Value => {
    let value = around.call(undefined, name, given());
    for (;;) {
      if (is('(')) {
        const index = given() ?? [];
        value = mapValue(value, (one) => itemOf(one, index));
      } else if (is('.')) {
        at++;
        const member = tokens[at++];
        if (member?.kind !== 'name') return broken();
        value = around.call(value, member.text, given());
      } else return value;
    }
  };

  return { expression, at: () => at, isBroken: () => isBroken };
}

/** One of the items of a list. */
export function itemOf(one: Datum, args: readonly Argument[]): Value {
  const [index] = args[0]?.value ?? [];
  if (one.kind !== 'list' || args.length !== 1 || index?.kind !== 'number') return UNKNOWN;
  return one.items[index.value] ?? UNKNOWN;
}
