import { describe, expect, it } from 'vitest';
import { sayIn } from './say.ts';

const variants = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, () => name]));

describe('a text chooses', () => {
  it.each([
    ['fr', 0, 'one'],
    ['fr', 2, 'other'],
    ['pl', 3, 'few'],
    ['pl', 5, 'many'],
    ['de', 1, 'one'],
  ])('in %s the category of %i', (locale, count, category) => {
    const all = variants('one', 'few', 'many', 'other');
    expect(sayIn(locale).choose(count, all, 'other')).toBe(category);
  });

  it.each([
    [0, '0'],
    [1, 'other'],
    [[], '0'],
    [['a'], 'other'],
    [null, 'none'],
    [undefined, 'none'],
    ['', 'none'],
    ['native', 'native'],
    ['wow64', 'other'],
    [true, 'true'],
    [false, 'other'],
    ['constructor', 'other'],
  ])('by what it is given: %j', (fact, chosen) => {
    expect(sayIn('en').choose(fact, variants('0', 'none', 'native', 'true', 'other'), 'other')).toBe(chosen);
  });
});

it('writes amounts and lists as the language does, and leaves words as they are', () => {
  const { text, either, asIs, count } = sayIn('de-DE');
  expect([text(1200), asIs(1200), text('1200')]).toEqual(['1.200', '1200', '1200']);
  expect([text(['a', 'b', 'c']), either(['a', 'b'])]).toEqual(['a, b und c', 'a oder b']);
  expect([text(null), text(true), count(['a', 'b'])]).toEqual(['', 'true', 2]);
  expect([sayIn('nl').size(1), sayIn('nl').size(3_400_000), sayIn('fr').size(2e6)]).toEqual([
    '1 kB',
    '3 MB',
    '2\u202fMo',
  ]);
});
