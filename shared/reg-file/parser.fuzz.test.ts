import { describe, expect, it } from 'vitest';
import { parseRegFile } from './parser.ts';

const HEAD = 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n';

describe('the parser with slow input', () => {
  // A backtracking reader would run out of the test's own time.
  it.each([
    ['a text of escapes without an end', `"x"="${'\\"'.repeat(200_000)}`, 1],
    ['bytes without an end', `"x"=hex:${'0,'.repeat(200_000)}`, 1],
    ['a name without an end', `"${'a'.repeat(400_000)}`, 1],
    ['a path without an end', `[HKEY_LOCAL_MACHINE${'\\a'.repeat(200_000)}`, 1],
    ['texts that each begin on a line', '"x"="\n'.repeat(50_000), 50_000],
    ['a text that begins again on each line', `"x"="\n${'"\\\n'.repeat(50_000)}`, 50_000],
    ['bytes that go on on each line', '"x"=hex:\\\n'.repeat(50_000), 50_000],
  ])('reads to the end a file that is %s', (_, text, errors) => {
    expect(parseRegFile(HEAD + text).filter(({ kind }) => kind === 'error')).toHaveLength(errors);
  });
});
