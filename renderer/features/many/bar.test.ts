import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noCounts } from '../../../shared/fleet/groups.ts';
import { barParts, total } from './bar.ts';

const counts = { ...noCounts(), ok: 7030, 'to-fix': 2960, unreadable: 10 };

it('every group has its share of the bar, in order', () => {
  const parts = barParts(counts);
  expect(parts.map(({ group }) => group)).toEqual(['ok', 'to-fix', 'unreadable']);
  expect(parts[0]?.width).toBeCloseTo(69.6, 0);
  expect(parts[2]?.width).toBeGreaterThan(0.5); // a thousandth would not be seen
});

it('what is still to come is the last part', () => {
  const [first, last] = barParts({ ...noCounts(), ok: 50 }, 50);
  expect([first?.group, last?.group]).toEqual(['ok', 'unread']);
  expect(first?.width).toBeCloseTo(last?.width ?? 0);
});

it('no count makes no part, and no counts make no bar', () => {
  expect(barParts(noCounts())).toEqual([]);
  expect(total(counts)).toBe(10_000);
});

it('the parts fill the bar and never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) => {
      const given = {
        ok: a ?? 0,
        doubtful: b ?? 0,
        'to-fix': c ?? 0,
        'update-first': d ?? 0,
        elsewhere: e ?? 0,
        unreadable: f ?? 0,
      };
      const parts = barParts(given);
      parts.forEach((part, place) => {
        const next = parts[place + 1];
        expect(part.x + part.width).toBeLessThanOrEqual((next?.x ?? 100) + 1e-9);
      });
      const last = parts.at(-1);
      if (last !== undefined) expect(last.x + last.width).toBeCloseTo(100);
    }),
  );
});
