import { CLAIM_FILES, readClaims } from './claims.suite.ts';
import { shortForm } from './corpus.suite.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';

/**
 * The statements for every text of a file of claims. `npm run generate` records them in `stated`, to show any change of
 * an answer.
 */
export const statedOf = (file: string): string =>
  readClaims(file)
    .map(({ title, text }) =>
      [`# ${title}`, ...shortForm(text, { release: 'windows-7', parsePowerShell }), ''].join('\n'),
    )
    .join('\n');

/** Returns all of them, by path from the root. */
export const statedFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(CLAIM_FILES.map((file) => [`shared/explain/stated/${file}`, statedOf(file)]));
