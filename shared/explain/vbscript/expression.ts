import { joinTexts, listValue, numberValue, textValue, UNKNOWN, type Value } from '../flow.ts';
import { isName, isSign, type Token } from './tokens.ts';

export interface Surroundings {
  /** `object` is undefined if nothing is called on a value; `args` is null if it is read without brackets. */
  readonly call: (object: Value | undefined, name: string, args: readonly Value[] | null) => Value;
  /** True if a statement can be a call that consists only of this name. */
  readonly isProcedure: (name: string) => boolean;
  readonly step: () => boolean;
}

const MAX_NESTING = 40;

/** Four digits without a sign after them are an Integer, negative from &H8000 on; others a Long, from &H80000000 on. */
function hexadecimal(text: string): number {
  const value = Number(`0x${text.slice(2).replace('&', '')}`);
  return !text.endsWith('&') && value >= 0x8000 && value <= 0xffff ? value - 0x10000 : value | 0;
}

export const CONSTANTS: ReadonlyMap<string, Value> = new Map([
  // every script that has them means these values, and an excerpt lacks the line that defines them
  ['hkey_local_machine', textValue('HKLM')],
  ['hkey_current_user', textValue('HKCU')],
]);

/** Functions of VBScript that change nothing, and whose result isn't computed here. */
const OTHERS =
  'ucase lcase trim replace cint clng cbool cdbl hex int abs asc now date time year month day len mid left right ltrim rtrim split join instr instrrev space string isnull isempty isobject isarray isnumeric typename vartype strcomp filter ubound lbound msgbox inputbox';

type Make = (args: readonly Value[]) => Value;

/** Functions of VBScript that only compute, and the results of some of them. */
export const FUNCTIONS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ...OTHERS.split(' ').map((name): [string, Make] => [name, () => UNKNOWN]),
  ['array', (args) => listValue(args)],
  ['cstr', ([value = UNKNOWN]) => joinTexts([value])],
  ['chr', ([code]) => (code?.kind === 'number' && code.value === 34 ? textValue('"') : UNKNOWN)],
]);

/** Joins texts. Any other computation, and any comparison, has no value here. */
function combine(all: readonly Value[], signs: ReadonlySet<string>): Value {
  const [sign] = signs;
  if (sign === undefined) return all[0] ?? UNKNOWN;
  const isJoined = sign === '&' || (sign === '+' && all.every((one) => one?.kind === 'text'));
  return signs.size === 1 && isJoined ? joinTexts(all) : UNKNOWN;
}

const SIGNS = new Set(['xor', 'or', 'and', '=', '<>', '<', '>', '<=', '>=', '&', '+', '-', 'mod', '\\', '*', '/']);

function closes(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (isSign(token, '(')) depth++;
    return isSign(token, ')') && --depth === 0;
  });
}

/** Evaluates tokens from the left; null if they aren't an expression. `statement`: a call, `Name x, y` or `Call`. */
export function evaluate(
  tokens: readonly Token[],
  around: Surroundings,
  statement: 'plain' | 'call' | null = null,
): { readonly value: Value } | null {
  let [at, depth] = [0, 0];
  const seen = { isBroken: false };
  const is = (text: string): boolean => isSign(tokens[at], text);
  const broken = (): Value => {
    seen.isBroken = true;
    return UNKNOWN;
  };

  const expression = (): Value => {
    if (++depth > MAX_NESTING || !around.step()) return broken();
    const values: Value[] = [];
    const signs = new Set<string>();
    for (let isMore = true; isMore && !seen.isBroken;) {
      for (; isName(tokens[at], 'not'); at++) signs.add('not');
      values.push(operand());
      const sign = tokens[at];
      isMore = sign !== undefined && sign.kind !== 'text' && SIGNS.has(sign.text);
      if (isMore) signs.add(tokens[at++]?.text ?? '');
    }
    depth--;
    return combine(values, signs);
  };

  const list = (end: () => boolean): readonly Value[] => {
    const all: Value[] = [];
    for (let isMore = !end(); isMore && !seen.isBroken;) {
      all.push(is(',') ? UNKNOWN : expression());
      isMore = is(',');
      if (isMore) at++;
    }
    if (!end()) broken();
    return all;
  };

  const inBrackets = (): readonly Value[] => {
    at++;
    const all = list(() => is(')'));
    at++;
    return all;
  };

  const given = (): readonly Value[] => {
    const rest = tokens.slice(at);
    const end = isSign(rest[0], '(') ? closes(rest) : -1;
    // no script host accepts several arguments in brackets without `Call`
    if (end >= 0 && end === rest.length - 1) {
      const all = inBrackets();
      if (statement === 'plain' && all.length > 1) broken();
      return all;
    }
    // an assignment to a property may write
    if ((statement === 'call' && rest.length > 0) || isSign(rest[end + 1], '=')) broken();
    return list(() => at >= tokens.length);
  };

  /** True if a dot or a bracket follows, so that the called name belongs to a longer chain. */
  const isChained = (): boolean => {
    const rest = tokens.slice(at, at + 400);
    return is('.') || (is('(') && isSign(rest[closes(rest) + 1], '.'));
  };

  const operand = (): Value => {
    const token = tokens[at++];
    const text = token?.text ?? '';
    if (token?.kind === 'text') return textValue(text);
    if (token?.kind === 'number') {
      const value = text.startsWith('&') ? hexadecimal(text) : Number(text);
      // the text of a fraction isn't the same on every PC
      return Number.isInteger(value) ? numberValue(value) : UNKNOWN;
    }
    if (token?.kind === 'name') return members(text);
    if (text === '(') {
      at--;
      const [only, ...more] = inBrackets();
      return only === undefined || more.length > 0 ? broken() : only;
    }
    const number = /^[-+]$/.test(text) && tokens[at]?.kind === 'number' ? operand() : broken();
    return number?.kind === 'number' ? numberValue(text === '-' ? -number.value : number.value) : UNKNOWN;
  };

  const members = (head: string, isStatement = false): Value => {
    let object: Value | undefined;
    for (let name = head; ;) {
      const isLast = isStatement && !isChained();
      if (isLast && object === undefined && !around.isProcedure(name)) return broken();
      const args = isLast ? given() : is('(') ? inBrackets() : null;
      if (seen.isBroken) return UNKNOWN;
      object = around.call(object, name, args);
      for (; is('('); object = UNKNOWN) inBrackets();
      if (!is('.')) return object;
      const [, member] = tokens.slice(at, at + 2);
      if (member?.kind !== 'name') return broken();
      name = member.text;
      at += 2;
    }
  };

  const [first] = tokens;
  if (statement !== null) at++;
  if (statement !== null && first?.kind !== 'name') return null;
  const value = statement === null ? expression() : members(first?.text ?? '', true);
  return seen.isBroken || at < tokens.length ? null : { value };
}
