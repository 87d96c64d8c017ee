import {
  flagValue,
  listValue,
  mapValue,
  numberValue,
  pairValues,
  asText,
  textOf,
  textsOf,
  textValue,
  UNKNOWN,
  type Datum,
  type Value,
} from '../lattice/value.ts';
import type { Token } from './tokens.ts';

/** What an expression meets. A call gives its value, and says itself where it isn't followed. */
export interface Surroundings {
  readonly lookUp: (name: string) => Value;
  /** `name` is null for what is called on a value; `args` is null where it is read without brackets. */
  readonly call: (object: Value | undefined, name: string, args: readonly Value[] | null) => Value;
  readonly step: () => boolean;
  /** What can't be computed ends the script. */
  readonly fails: () => void;
}

const MAX_NESTING = 40;
const COMPARES = ['=', '<>', '<', '>', '<=', '>='];

export const numberOf = (one: Datum): number | null => {
  if (one.kind === 'number') return one.value;
  const text = one.kind === 'text' ? one.text.trim() : '';
  return /^-?\d{1,10}$/.test(text)
    ? Number(text)
    : /^&h[0-9a-f]{1,8}$/i.test(text)
      ? Number(`0x${text.slice(2)}`)
      : null;
};

/** Four digits without a sign behind them are an Integer, which is negative from &H8000 on. */
function hexadecimal(text: string): number {
  const digits = text.slice(2).replace(/&$/, '');
  const value = Number(`0x${digits}`);
  return !text.endsWith('&') && value >= 0x8000 && value <= 0xffff ? value - 0x10000 : value;
}

const DIVIDES = new Set(['/', '\\', 'mod']);

const SUMS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  or: (a, b) => a | b,
  and: (a, b) => a & b,
  xor: (a, b) => a ^ b,
};

function sum(sign: string, left: Value, right: Value, fails: () => void): Value {
  return pairValues(left, right, (a, b) => {
    if (DIVIDES.has(sign) && numberOf(b) === 0) fails();
    if (sign === '&') {
      const [x, y] = [textOf(a), textOf(b)];
      return x === null || y === null ? UNKNOWN : textValue(x + y);
    }
    if (sign === '+') {
      if (a.kind === 'text' && b.kind === 'text') return textValue(a.text + b.text);
      return a.kind === 'number' && b.kind === 'number' ? numberValue(a.value + b.value) : UNKNOWN;
    }
    if (a.kind === 'flag' && b.kind === 'flag' && (sign === 'and' || sign === 'or'))
      return flagValue(sign === 'and' ? a.on && b.on : a.on || b.on);
    const make = SUMS[sign];
    return make === undefined || a.kind !== 'number' || b.kind !== 'number'
      ? UNKNOWN
      : numberValue(make(a.value, b.value));
  });
}

function compare(sign: string, left: Value, right: Value): Value {
  return pairValues(left, right, (a, b) => {
    const isNumber = a.kind === 'number' && b.kind === 'number';
    const isText = a.kind === 'text' && b.kind === 'text';
    const isFlag = a.kind === 'flag' && b.kind === 'flag';
    if (!isNumber && !isText && !isFlag) return UNKNOWN;
    const [x, y] = isNumber ? [a.value, b.value] : [textOf(a) ?? '', textOf(b) ?? ''];
    if (sign === '=') return flagValue(x === y);
    if (sign === '<>') return flagValue(x !== y);
    if (!isNumber) return UNKNOWN;
    return flagValue(sign === '<' ? x < y : sign === '>' ? x > y : sign === '<=' ? x <= y : x >= y);
  });
}

/** From weak to strong. */
const LEVELS: readonly (readonly string[])[] = [
  ['or', 'xor'],
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
  const is = (text: string): boolean => tokens[at]?.kind !== 'text' && tokens[at]?.text === text;

  const level = (index: number): Value => {
    const signs = LEVELS[index];
    if (signs === undefined) return operand();
    if (signs[0] === 'not') {
      if (!is('not')) return level(index + 1);
      at++;
      return mapValue(level(index), (one) => (one.kind === 'flag' ? flagValue(!one.on) : UNKNOWN));
    }
    let left = level(index + 1);
    for (
      let sign = tokens[at];
      sign !== undefined && sign.kind !== 'text' && signs.includes(sign.text);
      sign = tokens[at]
    ) {
      at++;
      const right = level(index + 1);
      left = COMPARES.includes(sign.text) ? compare(sign.text, left, right) : sum(sign.text, left, right, around.fails);
    }
    return left;
  };

  const expression = (): Value => {
    if (++depth > MAX_NESTING || !around.step()) {
      isBroken = true;
      return UNKNOWN;
    }
    const value = level(0);
    depth--;
    return value;
  };

  /** Behind an opening bracket. */
  const args = (): readonly Value[] => {
    const all: Value[] = [];
    if (is(')')) {
      at++;
      return all;
    }
    for (;;) {
      all.push(is(',') ? UNKNOWN : expression());
      if (is(',')) at++;
      else break;
      if (isBroken) return all;
    }
    if (is(')')) at++;
    else isBroken = true;
    return all;
  };

  const operand = (): Value => {
    const token = tokens[at];
    at++;
    if (token === undefined) {
      isBroken = true;
      return UNKNOWN;
    }
    if (token.kind === 'text') return textValue(token.text);
    if (token.kind === 'number') {
      const text = token.text.replace(/&$/, '');
      return numberValue(/^&h/i.test(text) ? hexadecimal(token.text) : Number(text));
    }
    if (token.kind === 'sign') {
      if (token.text === '(') {
        const value = expression();
        if (is(')')) at++;
        else isBroken = true;
        return value;
      }
      if (token.text === '-' || token.text === '+')
        return mapValue(operand(), (one) =>
          one.kind === 'number' ? numberValue(token.text === '-' ? -one.value : one.value) : UNKNOWN,
        );
      isBroken = true;
      return UNKNOWN;
    }
    return members(token.text);
  };

  const members = (name: string): Value => {
    let value: Value;
    if (is('(')) {
      at++;
      value = around.call(undefined, name, args());
    } else {
      value = CONSTANTS[name] ?? around.call(undefined, name, null);
    }
    while (is('.') || is('(')) {
      const isIndex = is('(');
      at++;
      if (isIndex) {
        const given = args();
        value = mapValue(value, (one) => itemOf(one, given));
        continue;
      }
      const member = tokens[at++];
      if (member?.kind !== 'name') {
        isBroken = true;
        return UNKNOWN;
      }
      if (is('(')) {
        at++;
        value = around.call(value, member.text, args());
      } else value = around.call(value, member.text, null);
    }
    return value;
  };

  return { expression, at: () => at, isBroken: () => isBroken };
}

const itemOf = (one: Datum, args: readonly Value[]): Value => {
  const [index] = args[0] ?? [];
  return one.kind === 'list' && args.length === 1 && index?.kind === 'number'
    ? (one.items[index.value] ?? UNKNOWN)
    : UNKNOWN;
};

const CONSTANTS: Readonly<Record<string, Value>> = {
  true: flagValue(true),
  false: flagValue(false),
  vbcrlf: textValue('\r\n'),
  vbtab: textValue('\t'),
  hkey_local_machine: textValue('HKLM'),
  hkey_current_user: textValue('HKCU'),
};

const oneText = (make: (text: string) => Value) => (args: readonly Value[]) =>
  mapValue(asText(args[0] ?? UNKNOWN), (one) => (one.kind === 'text' ? make(one.text) : UNKNOWN));

/** Functions of VBScript that do nothing but compute, and what some of them give. */
export const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  array: (args) => listValue(args),
  cstr: (args) => asText(args[0] ?? UNKNOWN),
  replace: (args) => {
    const [text, from, to] = args.slice(0, 3).map((one) => textsOf(one));
    if (args.length !== 3 || text?.length !== 1 || from?.length !== 1 || to?.length !== 1) return UNKNOWN;
    return textValue((text[0] ?? '').split(from[0] ?? '').join(to[0] ?? ''));
  },
  ucase: oneText((text) => textValue(text.toUpperCase())),
  lcase: oneText((text) => textValue(text.toLowerCase())),
  trim: oneText((text) => textValue(text.replace(/^ +/, '').replace(/ +$/, ''))),
  chr: (args) =>
    mapValue(args[0] ?? UNKNOWN, (one) =>
      one.kind === 'number' && one.value >= 32 && one.value < 127 ? textValue(String.fromCharCode(one.value)) : UNKNOWN,
    ),
  clng: (args) =>
    mapValue(args[0] ?? UNKNOWN, (one) => {
      const number = numberOf(one);
      return number === null ? UNKNOWN : numberValue(number);
    }),
  ...Object.fromEntries(
    [
      ...[
        'cint',
        'cbool',
        'cdbl',
        'len',
        'mid',
        'left',
        'right',
        'ltrim',
        'rtrim',
        'split',
        'join',
        'instr',
        'instrrev',
      ],
      ...[
        'isnull',
        'isempty',
        'isobject',
        'isarray',
        'isnumeric',
        'now',
        'date',
        'time',
        'hex',
        'ubound',
        'lbound',
        'msgbox',
      ],
      ...[
        'inputbox',
        'typename',
        'vartype',
        'asc',
        'space',
        'string',
        'strcomp',
        'filter',
        'abs',
        'int',
        'year',
        'month',
        'day',
      ],
    ].map((name) => [name, () => UNKNOWN]),
  ),
};
