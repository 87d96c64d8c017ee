import {
  flagValue,
  listValue,
  mapValue,
  numberValue,
  pairValues,
  textOf,
  textValue,
  UNKNOWN,
  type Datum,
  type Value,
} from '../lattice/value.ts';

/** Numbers whose text is the same on every PC: no comma, no exponent. */
const LARGEST_PLAIN = 1e15;

export const wholeNumber = (value: number): Value =>
  Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN ? numberValue(value) : UNKNOWN;

/** Four digits without a sign behind them are an Integer, negative from &H8000 on; others a Long, negative from &H80000000 on. */
export function hexadecimal(text: string): number {
  const value = Number(`0x${text.slice(2).replace('&', '')}`);
  return !text.endsWith('&') && value >= 0x8000 && value <= 0xffff ? value - 0x10000 : value | 0;
}

/** The number that a value is converted to where one is needed; null where it has none, or isn't known. */
export function numberOf(one: Datum): number | null {
  if (one.kind === 'number') return one.value;
  if (one.kind === 'flag') return one.on ? -1 : 0;
  const text = one.kind === 'text' ? one.text.trim() : '';
  if (/^-?\d{1,10}$/.test(text)) return Number(text);
  return /^&h[0-9a-f]{1,8}$/i.test(text) ? hexadecimal(text) : null;
}

/** A value in a text; null where it has no text, or, as True has, one in the language of the PC. */
export const textIn = (one: Datum): string | null => (one.kind === 'flag' ? null : textOf(one));

const asText = (value: Value): Value =>
  mapValue(value, (one) => {
    const text = textIn(one);
    return text === null ? UNKNOWN : textValue(text);
  });

/** The texts that a value may be; null where it isn't known. */
export const textsIn = (value: Value): readonly string[] | null => {
  const all = asText(value);
  return all === null ? null : all.map((one) => textIn(one) ?? '');
};

export const onlyText = (value: Value): string | null => {
  const texts = textsIn(value);
  return texts?.length === 1 ? (texts[0] ?? null) : null;
};

export const joined = (left: Value, right: Value): Value =>
  pairValues(asText(left), asText(right), (a, b) => textValue(`${textIn(a) ?? ''}${textIn(b) ?? ''}`));

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

const oneText =
  (make: (text: string) => string): Make =>
  (args) =>
    mapValue(asText(args[0] ?? UNKNOWN), (one) => textValue(make(textIn(one) ?? '')));

function replaced(args: readonly Value[]): Value {
  const [text, from, to] = args.map(onlyText);
  if (args.length !== 3 || typeof text !== 'string' || typeof from !== 'string' || typeof to !== 'string')
    return UNKNOWN;
  return textValue(from === '' ? text : text.split(from).join(to));
}

const character: Make = (args) =>
  mapValue(args[0] ?? UNKNOWN, (one) =>
    one.kind === 'number' && one.value >= 32 && one.value < 127 ? textValue(String.fromCharCode(one.value)) : UNKNOWN,
  );

/** What a Long can't hold is an error. */
const long: Make = (args) =>
  mapValue(args[0] ?? UNKNOWN, (one) => {
    const number = numberOf(one);
    return number === null || number !== (number | 0) ? UNKNOWN : numberValue(number);
  });

/** Functions of VBScript that change nothing, and whose result isn't computed here. */
const OTHERS = [
  'cint',
  'cbool',
  'cdbl',
  'hex',
  'int',
  'abs',
  'asc',
  'now',
  'date',
  'time',
  'year',
  'month',
  'day',
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
  'space',
  'string',
  'isnull',
  'isempty',
  'isobject',
  'isarray',
  'isnumeric',
  'typename',
  'vartype',
  'strcomp',
  'filter',
  'ubound',
  'lbound',
  'msgbox',
  'inputbox',
];

/** Functions of VBScript that do nothing but compute, and what some of them give. */
export const FUNCTIONS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['array', (args) => listValue(args)],
  ['cstr', oneText((text) => text)],
  ['replace', replaced],
  ['ucase', oneText((text) => text.toUpperCase())],
  ['lcase', oneText((text) => text.toLowerCase())],
  ['trim', oneText((text) => text.replace(/^ +/, '').replace(/ +$/, ''))],
  ['chr', character],
  ['clng', long],
  ...OTHERS.map((name): [string, Make] => [name, () => UNKNOWN]),
]);
