import { describe, it } from 'vitest';
import { parseRegFile } from './parser.ts';

const HEAD = 'Windows Registry Editor Version 5.00\n';

describe('a file that is made to be slow', () => {
  // Work that grows with the square of the length would take hours here, so the time of the test itself is the bound.
  it.each([
    ['escaped quotes', `"x"="${'\\"'.repeat(200_000)}`],
    ['half bytes', `"x"=hex:${'0,'.repeat(200_000)}`],
    ['a name without an end', `"${'a'.repeat(400_000)}`],
    ['a key without an end', `[HKEY_LOCAL_MACHINE${'\\a'.repeat(200_000)}`],
    ['texts without an end', '"x"="\n'.repeat(50_000)],
    ['a text that looks closed in every line', `"x"="\n${'"\\\n'.repeat(50_000)}`],
    ['folded values without a byte', '"x"=hex:\\\n'.repeat(50_000)],
  ])('%s', (_what, input) => {
    parseRegFile(HEAD + input);
  });
});
