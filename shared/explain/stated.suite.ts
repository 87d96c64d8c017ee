import { CLAIM_FILES, readClaims } from './claims.suite.ts';
import { shortForm } from './corpus.suite.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';

/** What is said of every text of a file of claims: `npm run generate` records it in `stated`, so that a change of an answer is seen. */
export const statedOf = (file: string): string =>
  readClaims(file)
    .map(({ title, text }) =>
      [`# ${title}`, ...shortForm(text, { release: 'windows-7', parsePowerShell }), ''].join('\n'),
    )
    .join('\n');

/** All of it, by path from the root. */
export const statedFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(CLAIM_FILES.map((file) => [`shared/explain/stated/${file}`, statedOf(file)]));
