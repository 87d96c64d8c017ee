import { expect, it } from 'vitest';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { toPseudo, pseudoText } from './pseudo.ts';

it('marks texts, makes them longer, and leaves data alone', () => {
  expect(pseudoText('Home')).toBe('⟦Hóóméé⟧');
  expect(pseudoText('Something wrote in HKLM\\SOFTWARE\\A.', ['HKLM\\SOFTWARE\\A'])).toBe(
    '⟦Sóómééthííng wróótéé íín HKLM\\SOFTWARE\\A.⟧',
  );
  expect(pseudoText('')).toBe('');
});

it('marks the texts that functions return, also inside other values', () => {
  const table = {
    say: (name: string, count: number) => ({ head: `Open ${name}`, more: `${count}` }),
    deep: { one: 'a' },
  };
  expect(toPseudo(table).say('cafeteria', 2)).toEqual({ head: '⟦ÓÓpéén cafeteria⟧', more: '⟦2⟧' });
  expect(toPseudo(table).deep.one).toBe('⟦áá⟧');
});

it('the pseudo language is about a third longer over the whole table', () => {
  const plain = (texts: unknown): readonly string[] =>
    typeof texts === 'string'
      ? [texts]
      : typeof texts === 'object' && texts !== null
        ? Object.values(texts).flatMap((value) => plain(value))
        : [];
  const length = (texts: unknown): number => plain(texts).join('').length;
  const english = windowTexts('en');
  const factor = length(toPseudo(english)) / length(english);
  expect(factor).toBeGreaterThan(1.3);
  expect(factor).toBeLessThan(1.5);
});
