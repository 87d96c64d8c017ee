import { describe, expect, it } from 'vitest';
import { CLAIM_FILES, readClaims, wrongClaims, type Claimed } from './claims.suite.ts';
import { explain } from './explain.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';

const explainClaimed = ({ text }: Claimed) => explain(text, { release: 'windows-7', parsePowerShell });

describe.each(CLAIM_FILES)('%s', (file) => {
  it.each(readClaims(file).map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(wrongClaims(one, explainClaimed(one))).toEqual([]);
  });
});
