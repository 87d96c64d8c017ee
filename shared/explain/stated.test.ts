import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLAIM_FILES } from './claims.suite.ts';
import { statedOf } from './stated.suite.ts';

// Claims hold that an answer is true; this holds that every line of it stays the same, for every text of the claims.
it.each(CLAIM_FILES)('answers every text of %s as `npm run generate` recorded it', (file) => {
  expect(statedOf(file)).toBe(readFileSync(join(import.meta.dirname, 'stated', file), 'utf8'));
});
