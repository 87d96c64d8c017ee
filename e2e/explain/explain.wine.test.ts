import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainerWith, liarFor, runDifferential, type Counts, type Differential } from './differential.ts';
import { openInterpreters, runningOnce, type Interpreters } from './interpreters.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** `npm run tool -- judge-explain` runs as many as one likes. */
const RUNS = [
  { language: 'batch', count: 12 },
  { language: 'vbscript', count: 6 },
] as const;

const explainer = explainerWith(null);

let interpreters: Interpreters;
beforeAll(async () => {
  interpreters = runningOnce(await openInterpreters(ROOT));
}, 120_000);
afterAll(() => interpreters.close());

describe.each(RUNS)('$count random scripts: $language', ({ language, count }) => {
  const run = (change: Partial<Differential>): Promise<Counts> =>
    runDifferential({ interpreters, language, count, seed: 2024, explainer, ...change });

  it('leave in the registry what is said of them', async () => {
    const { endless, left, stated, disagreements } = await run({ shrunk: 1 });
    expect(disagreements).toEqual([]);
    expect(endless).toBe(0);
    // Who leaves all open says nothing wrong either.
    expect(left).toBeGreaterThan(3 * count);
    expect(stated / left).toBeGreaterThan(0.5);
  }, 300_000);

  it('show it where a number is stated wrongly', async () => {
    const { disagreements } = await run({ explainer: liarFor(explainer), shrunk: 0 });
    expect(disagreements.length).toBeGreaterThan(0);
  }, 120_000);
});
