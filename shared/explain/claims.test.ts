import { describe, expect, it } from 'vitest';
import { CLAIM_FILES, readClaims, wrongClaims, type Claimed } from './claims.suite.ts';
import type { Explained } from './document.ts';
import { explain } from './texts.suite.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import type { Result } from '../result.ts';

const explainClaimed = ({ text }: Claimed): Result<Explained> =>
  explain(text, { release: 'windows-7', parsePowerShell });

describe.each(CLAIM_FILES)('%s', (file) => {
  it.each(readClaims(file).map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(wrongClaims(one, explainClaimed(one))).toEqual([]);
  });
});

describe('the claims', () => {
  const all = CLAIM_FILES.flatMap(readClaims);

  it('have at least 250 different texts, each with a claim', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.filter(({ claims }) => claims.length === 0)).toEqual([]);
  });
});
