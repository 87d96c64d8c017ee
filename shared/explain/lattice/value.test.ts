import { describe, expect, it } from 'vitest';
import {
  asText,
  eitherValue,
  flagValue,
  isTrue,
  joinTexts,
  listValue,
  mapValue,
  NOTHING,
  numberValue,
  onlyOne,
  pairValues,
  textsOf,
  textValue,
  UNKNOWN,
  type Datum,
  type Value,
} from './value.ts';

const few = (...numbers: readonly number[]): ReturnType<typeof numberValue> =>
  numbers.map((value) => ({ kind: 'number' as const, value }));

describe('a value', () => {
  it('is one of a few, each once, and of too many unknown', () => {
    expect(eitherValue(few(1, 2), few(2, 3))).toEqual(few(1, 2, 3));
    expect(eitherValue(few(1, 2, 3, 4), few(5, 6, 7, 8))).toEqual(few(1, 2, 3, 4, 5, 6, 7, 8));
    expect(eitherValue(few(1, 2, 3, 4), few(5, 6, 7, 8, 9))).toBe(UNKNOWN);
    expect(eitherValue(few(1), UNKNOWN)).toBe(UNKNOWN);
    expect(eitherValue(textValue('1'), numberValue(1))).toHaveLength(2);
    expect(eitherValue(NOTHING, NOTHING)).toEqual(NOTHING);
    expect(eitherValue(flagValue(true), flagValue(true))).toHaveLength(1);
  });

  const LIST = listValue([]);
  const TABLE: Value = [{ kind: 'table', entries: new Map() }];
  const KEY: Datum = { kind: 'key', key: 'HKLM', view: null };
  const OBJECT: Datum = { kind: 'object', name: 'a' };

  it.each<[string, Value, Value]>([
    ['text', textValue('a'), textValue('a')],
    ['number', few(1), few(1)],
    ['flag', flagValue(false), flagValue(false)],
    ['nothing', [{ kind: 'nothing' }], [{ kind: 'nothing' }]],
    ['key', [KEY], [{ ...KEY }]],
    ['object', [OBJECT], [{ ...OBJECT }]],
    ['list, the same', LIST, LIST],
    ['list, the same in another value', LIST, [...(LIST ?? [])]],
    ['table, the same in another value', TABLE, [...TABLE]],
    ['value that isn’t known', UNKNOWN, UNKNOWN],
  ])('of one %s stays one', (_, a, b) => {
    expect(eitherValue(a, b)).toEqual(a);
  });

  it.each<[string, Value, Value]>([
    ['texts', textValue('a'), textValue('A')],
    ['numbers', few(0), few(1)],
    ['flags', flagValue(false), flagValue(true)],
    ['keys', [KEY], [{ kind: 'key', key: 'HKCU', view: null }]],
    ['keys by view', [KEY], [{ kind: 'key', key: 'HKLM', view: 'wow64' }]],
    ['objects', [OBJECT], [{ kind: 'object', name: 'b' }]],
    ['lists, which nobody compares', LIST, listValue([])],
    ['tables, which nobody compares', TABLE, [{ kind: 'table', entries: new Map() }]],
    ['text and number', textValue('1'), few(1)],
    ['number and text', few(1), textValue('1')],
    ['flag and nothing', flagValue(false), NOTHING],
    ['nothing and text', NOTHING, textValue('')],
    ['key and text', [KEY], textValue('HKLM')],
    ['object and text', [OBJECT], textValue('a')],
  ])('of two %s is either', (_, a, b) => {
    expect(eitherValue(a, b)).toEqual([...(a ?? []), ...(b ?? [])]);
  });

  it('that isn’t known makes either unknown', () => {
    expect([eitherValue(UNKNOWN, few(1)), eitherValue(few(1), UNKNOWN)]).toEqual([UNKNOWN, UNKNOWN]);
  });

  it.each<[Datum, string | null]>([
    [{ kind: 'text', text: 'a' }, 'a'],
    [{ kind: 'number', value: -1.5 }, '-1.5'],
    [{ kind: 'flag', on: true }, 'True'],
    [{ kind: 'flag', on: false }, 'False'],
    [{ kind: 'nothing' }, ''],
    [{ kind: 'list', items: [] }, null],
    [{ kind: 'table', entries: new Map() }, null],
    [KEY, null],
    [OBJECT, null],
  ])('%j is printed as %j', (datum, expected) => {
    expect(textsOf([datum])).toEqual(expected === null ? null : [expected]);
    expect(asText([datum])).toEqual(expected === null ? UNKNOWN : textValue(expected));
  });

  it('is alone, or one of several', () => {
    expect(onlyOne(few(1))).toEqual({ kind: 'number', value: 1 });
    expect([onlyOne(few(1, 2)), onlyOne(few()), onlyOne(UNKNOWN)]).toEqual([null, null, null]);
    expect(mapValue(few(), (one) => [one])).toBe(UNKNOWN);
  });

  it('is kept up to a size', () => {
    expect(textsOf(textValue('x'.repeat(8192)))).toEqual(['x'.repeat(8192)]);
    expect(textValue('x'.repeat(8193))).toBe(UNKNOWN);
    expect(joinTexts([textValue('x'.repeat(8192)), textValue('x')])).toBe(UNKNOWN);
    expect(listValue(Array<Value>(256).fill(NOTHING))).not.toBe(UNKNOWN);
    expect(listValue(Array<Value>(257).fill(NOTHING))).toBe(UNKNOWN);
    expect(joinTexts([])).toEqual(textValue(''));
  });

  it('is made no more once one of its makings isn’t known', () => {
    const seen: Datum[] = [];
    const make = (one: Datum): Value => (seen.push(one) > 0 ? UNKNOWN : [one]);
    expect(mapValue(few(1, 2), make)).toBe(UNKNOWN);
    expect(seen).toHaveLength(1);
  });

  it('is computed for each of them', () => {
    expect(mapValue(few(1, 2), (one) => (one.kind === 'number' ? numberValue(one.value * 2) : UNKNOWN))).toEqual(
      few(2, 4),
    );
    expect(mapValue(few(1, 2), (one) => (one.kind === 'number' && one.value === 2 ? UNKNOWN : [one]))).toBe(UNKNOWN);
    expect(mapValue(UNKNOWN, (one) => [one])).toBe(UNKNOWN);
    const sums = pairValues(few(1, 2), few(10, 20), (a, b) =>
      a.kind === 'number' && b.kind === 'number' ? numberValue(a.value + b.value) : UNKNOWN,
    );
    expect(sums).toEqual(few(11, 21, 12, 22));
  });

  it('is in a text as it would be printed', () => {
    expect(textsOf(joinTexts([textValue('a'), few(1, 2), NOTHING, flagValue(true)]))).toEqual(['a1True', 'a2True']);
    expect(joinTexts([textValue('a'), UNKNOWN])).toBe(UNKNOWN);
    expect(textsOf(listValue([textValue('a')]))).toBeNull();
    expect(textValue('x'.repeat(9000))).toBe(UNKNOWN);
    expect(numberValue(Number.NaN)).toBe(UNKNOWN);
  });

  it.each([
    [flagValue(true), true],
    [flagValue(false), false],
    [few(0), false],
    [few(1, 2), true],
    [few(0, 1), null],
    [textValue(''), false],
    [textValue('a'), true],
    [eitherValue(textValue(''), textValue('a')), null],
    [eitherValue(flagValue(true), few(1)), true],
    [eitherValue(NOTHING, listValue([])), null],
    [[], null],
    [NOTHING, false],
    [UNKNOWN, null],
    [listValue([]), null],
  ])('%j as a condition is %s', (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});
