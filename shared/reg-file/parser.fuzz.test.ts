import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegFile, splitLines } from './parser.ts';

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

describe('any text at all', () => {
  const PIECES = [
    ...'"\\=[]-@; \t\r\n\0'.split(''),
    ...'hex: hex(7): dword: 00, 0a \r\n [HKEY_LOCAL_MACHINE\\A] \n"x"= \n"x"=" "\n \\\n \u00e9 \ud800 [-HKEY_USERS\\B]'.split(
      ' ',
    ),
  ];
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 }));
  const text = fc
    .tuple(fc.constantFrom('', 'REGEDIT4\n', HEAD), fc.array(piece, { maxLength: 60 }))
    .map(([head, pieces]) => head + pieces.join(''));

  it('is covered line by line, in order, without an exception', () => {
    fc.assert(
      fc.property(text, (input) => {
        const lines = splitLines(input);
        expect(lines.map(({ text: line, end }) => line + end).join('')).toBe(input);
        let next = 1;
        for (const item of parseRegFile(input)) {
          expect(item.line).toBe(next);
          expect(item.lines).toBeGreaterThanOrEqual(item.kind === 'error' && item.code === 'missing-header' ? 0 : 1);
          next += item.lines;
        }
        expect(next).toBe(lines.length + 1);
      }),
      { numRuns: 5000 },
    );
  });

  it('yields every section that is alone on its line, whatever comes before it', () => {
    fc.assert(
      fc.property(text, (before) => {
        const items = parseRegFile(`${HEAD}${before}\n[HKEY_USERS\\Here]\n"x"=dword:7`);
        expect(items.slice(-2)).toMatchObject([
          { kind: 'key', path: 'HKEY_USERS\\Here' },
          { kind: 'value', name: 'x' },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
