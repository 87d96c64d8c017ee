import { expect, it } from 'vitest';
import { multiValue } from './multi-text.suite.ts';
import { dwordValue, stringValue, type RegistryValue, namesOf, textsOf } from './registry.ts';

const raw = (type: RegistryValue['type'], data: string): RegistryValue => ({ type, data });

it.each<readonly [string, RegistryValue, readonly string[] | null]>([
  ['a text', stringValue('A,B'), ['A,B']],
  ['an empty text', stringValue(''), []],
  ['a text that goes on after its NUL', raw('REG_SZ', '410000004200'), ['A']],
  ['a text with variables', { ...stringValue('A'), type: 'REG_EXPAND_SZ' }, ['A']],
  ['many texts', multiValue(['A', 'B']), ['A', 'B']],
  ['many texts, none of them', multiValue([]), []],
  ['many texts without the last NUL', raw('REG_MULTI_SZ', '410000004200'), ['A', 'B']],
  ['many texts that go on after the end', raw('REG_MULTI_SZ', '41000000000042000000'), ['A']],
  ['no bytes', raw('REG_MULTI_SZ', ''), []],
  ['an odd byte at the end', raw('REG_MULTI_SZ', '4100000041'), ['A']],
  ['a number', dwordValue(1), null],
])('reads a value as texts: %s', (_what, value, texts) => {
  expect(textsOf(value)).toEqual(texts);
});

it('reads names separated by commas or by texts, trimmed, without empty ones', () => {
  expect(namesOf(stringValue(' A, ,B,'))).toEqual(['A', 'B']);
  expect(namesOf(multiValue(['A ', ' B,C']))).toEqual(['A', 'B', 'C']);
  expect(namesOf(dwordValue(1))).toBeNull();
});
