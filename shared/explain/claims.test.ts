import { describe, expect, it } from 'vitest';
import { CLAIM_FILES, readClaims, wrongClaims } from './claims.suite.ts';
import { explain } from './texts.suite.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';

describe.each(CLAIM_FILES)('%s', (file) => {
  it.each(readClaims(file).map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(wrongClaims(one, explain(one.text, { release: 'windows-7', parsePowerShell }))).toEqual([]);
  });
});
