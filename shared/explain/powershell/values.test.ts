import { describe, expect, it } from 'vitest';
import { flagValue, listValue, NOTHING, numberValue, textValue, UNKNOWN, type Value } from '../flow.ts';
import { cast, combine, isInteger, looksLikeNumber, parseNumber } from './values.ts';

const [five, two, yes] = [numberValue(5), numberValue(2), flagValue(true)];
const list = listValue([five]);
const table: Value = { kind: 'table', entries: new Map() };

describe('a number', () => {
  it.each([
    ['5', 5],
    [' 5 ', 5],
    ['+5', 5],
    ['-5', -5],
    ['007', 7],
    ['0x10', 16],
    ['0XfF', 255],
    ['-0x10', -16],
    ['0x0FFFFFFF', 0x0fffffff],
    ['0x7FFFFFFF', 0x7fffffff],
    ['0x80000000', -0x80000000],
    ['0xFFFFFFFF', -1],
    ['4294967295', 4294967295],
    ['0000000800', 800],
  ])('%s is read', (word, value) => {
    expect(parseNumber(word)).toBe(value);
    expect(looksLikeNumber(word)).toBe(true);
  });

  it.each([
    '12345678901',
    '0x1FFFFFFFF',
    '1.5',
    '5.',
    '.5',
    '1e3',
    '1e+3',
    '2.5e-3',
    '10l',
    '10uL',
    '10n',
    '5y',
    '5us',
    '5d',
    '5u',
    '1tb',
    '2kb',
    '0x2kb',
    '1PB',
    '5lkb',
    '-1.5',
  ])('%s is a number that isn’t evaluated', (word) => {
    expect(parseNumber(word)).toBeNull();
    expect(looksLikeNumber(word)).toBe(true);
  });

  it.each([
    '',
    'x5',
    '5 kb',
    '1 2',
    '5xyz',
    '0x',
    'e3',
    '1-2',
    '00000A00',
    '--5',
    '5kbx',
    'x0x10',
    '1e',
    '.',
    'kb',
    '5z',
    '5nn',
    '5uu',
  ])('“%s” isn’t a number', (word) => {
    expect(parseNumber(word)).toBeNull();
    expect(looksLikeNumber(word)).toBe(false);
  });

  it('is an integer if it fits into 32 bits', () => {
    const numbers = [-0x80000001, -0x80000000, 0, 0x7fffffff, 0x80000000];
    expect(numbers.map(isInteger)).toEqual([false, true, true, true, false]);
  });
});

describe('a value of another type', () => {
  it.each<[string, Value, Value]>([
    ['int', textValue('5'), five],
    ['int32', textValue('0x5'), five],
    ['long', five, UNKNOWN],
    ['uint32', textValue('5'), UNKNOWN],
    ['byte', five, UNKNOWN],
    ['int', textValue('abc'), UNKNOWN],
    ['int', textValue('4294967295'), UNKNOWN],
    ['int', list, UNKNOWN],
    ['int', UNKNOWN, UNKNOWN],
    ['string', five, textValue('5')],
    ['string', yes, textValue('True')],
    ['string', NOTHING, textValue('')],
    ['string', list, UNKNOWN],
    ['bool', yes, yes],
    ['bool', five, UNKNOWN],
    ['bool', list, UNKNOWN],
    ['string[]', five, UNKNOWN],
    ['string[]', list, list],
    ['object[]', list, list],
    ['array', list, list],
    ['object', five, five],
    ['psobject', table, table],
    ['pscustomobject', table, table],
    ['ordered', table, table],
    ['hashtable', table, table],
    ['registryvaluekind', textValue('DWord'), textValue('DWord')],
  ])('[%s] of %j', (type, value, expected) => {
    expect(cast(type, value)).toEqual(expected);
  });

  it.each([
    'xint',
    'int8',
    'int32x',
    'xstring',
    'strings',
    'string[]x',
    'xarray',
    'objects',
    'xobject',
    'myhashtable',
    'double',
    'x.RegistryValueKind',
    '',
  ])('[%s] is unknown', (type) => {
    expect(cast(type, five)).toBe(UNKNOWN);
  });
});

describe('two values', () => {
  const text = textValue;
  it.each<[Value, string, Value, Value]>([
    [five, '+', two, numberValue(7)],
    [five, '-', two, UNKNOWN],
    [five, '-bor', two, numberValue(7)],
    [five, '-band', numberValue(4), UNKNOWN],
    [numberValue(0x80000000), '-bor', two, UNKNOWN],
    [five, '/', two, UNKNOWN],
    [five, '%', two, UNKNOWN],
    [five, '-like', five, UNKNOWN],
    [text('a'), '-match', text('a'), UNKNOWN],
    [text('a'), '+', five, text('a5')],
    [text('a'), '+', yes, text('aTrue')],
    [text('a'), '+', NOTHING, text('a')],
    [text('a'), '+', list, UNKNOWN],
    [text('a'), '-', text('b'), UNKNOWN],
    [five, '+', text('a'), UNKNOWN],
    [list, '+', two, UNKNOWN],
    [table, '+', table, UNKNOWN],
    [five, '-eq', five, UNKNOWN],
    [yes, '-and', yes, UNKNOWN],
    [UNKNOWN, '+', five, UNKNOWN],
    [five, '+', UNKNOWN, UNKNOWN],
  ])('%j %s %j', (left, sign, right, expected) => {
    expect(combine(sign, left, right)).toEqual(expected);
  });
});
