import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itTakesExactly } from '../../schema.suite.ts';
import { RETIRABLE_IDS, RETIRE_SIDES, retirementSchema, UNDO_AFTER } from './retirement.ts';
import { retireReviewSchema, undoAfterSchema, type RetireReview } from './review.ts';
import { ROW } from './state.suite.ts';

const REVIEW: RetireReview = {
  retirement: { side: 'both', protocols: ['ssl3', 'tls10', 'tls11'] },
  nothing: 'off-by-value',
  refusals: [
    { code: 'tls12-off', side: 'client', program: 'winhttp', view: 'wow64', unless: null },
    { code: 'cuts-off', side: 'server', program: null, view: null, unless: 'in-spite-of-forecast' },
  ],
  forecast: [
    {
      what: 'sql-2014',
      side: 'server',
      loses: 'may',
      because: ['too-old', 'clients-unseen'],
      view: null,
      found: '12.0.2000.8',
      product: {
        instance: 'CRM',
        recency: 'no',
        needs: 'SP1 CU5 (12.0.4439.1)',
        missing: ['dotnet4'],
        unseen: ['sql-clients'],
      },
    },
    { what: 'winhttp', side: 'client', loses: 'no', because: ['has-tls12'], view: 'native', found: '0x00000A00' },
  ],
  evidence: {
    covers: { first: '2026-11-01T00:00:00Z', last: '2026-11-25T08:15:02Z' },
    seen: 415,
    old: 3,
    clients: 1,
    more: true,
    cutOff: [ROW],
    limits: [{ id: 'without-fields', count: 2, sources: ['u_ex.log'] }],
    unread: 4,
  },
};

const { evidence: EVIDENCE } = REVIEW;

const repeated = <T>(one: T | undefined, many: number): T[] =>
  Array.from({ length: many }, () => one).filter((each) => each !== undefined);

describe('a review of a retirement', () => {
  itTakesExactly('all of it', retireReviewSchema, REVIEW, ['product']);
  itTakesExactly('nothing against it', retireReviewSchema, {
    retirement: REVIEW.retirement,
    nothing: null,
    refusals: [],
    forecast: [],
    evidence: null,
  });

  it.each<readonly [string, number, (many: number) => RetireReview]>([
    ['refusals', 20, (many) => ({ ...REVIEW, refusals: repeated(REVIEW.refusals[0], many) })],
    ['rows of the forecast', 200, (many) => ({ ...REVIEW, forecast: repeated(REVIEW.forecast[0], many) })],
    ['clients', 200, (many) => ({ ...REVIEW, evidence: EVIDENCE && { ...EVIDENCE, cutOff: repeated(ROW, many) } })],
  ])('names at most so many %s: %i', (_what, most, reviewWith) => {
    expect(v.is(retireReviewSchema, reviewWith(most))).toBe(true);
    expect(v.is(retireReviewSchema, reviewWith(most + 1))).toBe(false);
  });
});

describe('a retirement', () => {
  it.each(RETIRE_SIDES)('may be for the side “%s”, of any old protocols, each once and the oldest first', (side) => {
    const isTaken = (protocols: readonly string[]): boolean => v.is(retirementSchema, { side, protocols });
    for (const id of RETIRABLE_IDS) expect([id, isTaken([id])]).toEqual([id, true]);
    expect(isTaken(RETIRABLE_IDS)).toBe(true);
    expect(isTaken(['tls11', 'tls10'])).toBe(false);
    expect(isTaken(['tls10', 'tls10'])).toBe(false);
    expect(isTaken([])).toBe(false);
    expect(isTaken(['tls12'])).toBe(false);
  });
});

it.each([
  [UNDO_AFTER.usual, true],
  [5, true],
  [4, false],
  [1441, false],
  [7.5, false],
  ['60', false],
])('accepts an automatic undo after %s minutes: %s', (minutes, isTaken) => {
  expect(v.is(undoAfterSchema, minutes)).toBe(isTaken);
});
