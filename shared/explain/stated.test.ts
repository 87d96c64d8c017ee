import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLAIM_FILES } from './claims.suite.ts';
import { statedOf } from './stated.suite.ts';

// Claims hold that an answer is true; this holds that it stays what it is: every line of it, for every text of the claims.
it.each(CLAIM_FILES)('every text of %s is answered as `npm run generate` recorded it', (file) => {
  expect(statedOf(file)).toBe(readFileSync(join(import.meta.dirname, 'stated', file), 'utf8'));
});
