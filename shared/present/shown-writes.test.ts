import { describe, expect, it } from 'vitest';
import type { ExplainedWrite } from '../explain/document.ts';
import { number } from './explained.suite.ts';
import { groupsOf, shownWrites } from './shown-writes.ts';

const about: ExplainedWrite = {
  ...number,
  name: 'DefaultSecureProtocols',
  setting: 'winhttp.default-secure-protocols',
};
const perhaps: ExplainedWrite = { ...number, certainty: 'possible', problems: ['conditional'] };
const others = (count: number): readonly ExplainedWrite[] =>
  Array.from({ length: count }, (_, place) => ({ ...number, name: `V${place}`, line: place }));
const countOf = (writes: readonly ExplainedWrite[]): readonly [shown: number, left: number] => {
  const { shown, left } = shownWrites(writes);
  return [shown.length, left];
};

describe('the writes that are shown', () => {
  it('begin with those about TLS, and the others are a count if they are many', () => {
    expect(shownWrites([...others(2), about])).toEqual({ shown: [about, ...others(2)], left: 0 });
    expect(shownWrites([...others(1000), about])).toEqual({ shown: [about], left: 1000 });
    expect([countOf([...others(10), about]), countOf([...others(11), about])]).toEqual([
      [11, 0],
      [1, 11],
    ]);
    expect([countOf(others(50)), countOf(others(60))]).toEqual([
      [50, 0],
      [50, 10],
    ]);
  });

  it('have the last of several certain numbers from one line, as a loop writes them', () => {
    const other = { ...number, value: 0, hex: '0x00000000' };
    expect(shownWrites([number, number, other]).shown).toEqual([other]);
    expect(shownWrites([number, { ...other, line: 8 }]).shown).toHaveLength(2);
    expect(shownWrites([number, { ...other, certainty: 'possible' }]).shown).toHaveLength(2);
  });

  it('have a value once that might get one of several numbers', () => {
    const again = { ...perhaps, hex: '0x00000800', problems: ['conditional', 'ssl'] as const };
    expect(shownWrites([perhaps, again, perhaps]).shown).toEqual([
      { ...perhaps, hexes: ['0x00000001', '0x00000800'], problems: ['conditional', 'ssl'] },
    ]);
  });

  it.each<[string, Partial<ExplainedWrite>]>([
    ['is certain', { certainty: 'certain' }],
    ['is no write', { action: 'delete' }],
    ['depends on the state of a policy', { when: 'enabled' }],
  ])('have each of several if one %s', (_what, part) => {
    expect(shownWrites([perhaps, { ...perhaps, ...part }]).shown).toHaveLength(2);
  });
});

it.each<[number, Partial<ExplainedWrite>]>([
  [1, { name: 'enabled', path: 'hklm\\software\\a' }],
  [2, { name: 'Enabled2' }],
  [2, { view: 'wow64' }],
])('two writes go into %i places: %j', (places, part) => {
  const [first, ...more] = groupsOf([number, { ...number, ...part }, number]);
  expect([first?.[0], 1 + more.length]).toEqual([number, places]);
});
