import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIM_FILES, readClaims } from './claims.suite.ts';
import { shortForm } from './corpus.suite.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';

// Claims hold that an answer is true; this holds that it stays what it is: every line of it, for every text of the claims.
describe.each(CLAIM_FILES)('%s', (file) => {
  it('is answered as recorded', async () => {
    const answers = readClaims(file).map(({ title, text }) =>
      [`# ${title}`, ...shortForm(text, { release: 'windows-7', parsePowerShell }), ''].join('\n'),
    );
    await expect(answers.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'stated', file));
  });
});
