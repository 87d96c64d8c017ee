import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ALL_SNIPPETS } from './corpus.suite.ts';
import { explainedSchema } from './document.ts';
import { MAX_TEXT, readText } from './explain.ts';

/** What must hold of any text whatever: it comes back, in the right shape, after work in proportion to its length. */
function expectBounded(text: string): void {
  const { result, steps } = readText(text, { release: null });
  expect(steps).toBeLessThanOrEqual(20_000 + 8 * text.length + 1000);
  if (result.ok) expect(v.is(explainedSchema, result.value)).toBe(true);
}

const snippet = fc.constantFrom(...ALL_SNIPPETS.map(({ text }) => text));

/** Pieces that mean something to one of the readers. */
const spice = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '^',
    '%',
    '%%',
    '!',
    '$',
    '$(',
    '@(',
    '@{',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '&',
    '|',
    '<',
    '>',
    '<!--',
    '<![CDATA[',
  ],
  ...[
    '#',
    '<#',
    '#>',
    '\\',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '\ufeff',
    '\ud800',
    '_\n',
    '`\n',
    '^\n',
    ';',
    ',',
    '=',
    ' = ',
    ':',
    '/v',
    '-',
    '::',
  ],
  ...[
    'reg add ',
    'HKLM:\\',
    'Registry::',
    'foreach ($x in $y) {',
    'function f {',
    'f',
    'Set-ItemProperty ',
    'dword:',
    'hex(7):00,',
    '"a"=',
  ],
);

const mutated = fc
  .tuple(
    snippet,
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(30),
        put: fc.oneof(spice, fc.string({ unit: 'binary', maxLength: 5 })),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, { at, cut, put }) => {
      const place = Math.floor(at * now.length);
      return now.slice(0, place) + put + now.slice(place + cut);
    }, text),
  );

describe('whatever is pasted', () => {
  it('survives mutations of the corpus', () => {
    fc.assert(fc.property(mutated, expectBounded), { numRuns: 1500 });
  });

  it('survives two snippets mixed line by line', () => {
    const mixed = fc.tuple(snippet, snippet, fc.infiniteStream(fc.boolean())).map(([a, b, coin]) => {
      const [left, right] = [a.split('\n'), b.split('\n')];
      const lines: string[] = [];
      while (left.length + right.length > 0) {
        const side = coin.next().value === true && left.length > 0 ? left : right.length > 0 ? right : left;
        lines.push(side.shift() ?? '');
      }
      return lines.join('\n');
    });
    fc.assert(fc.property(mixed, expectBounded), { numRuns: 500 });
  });

  it('survives any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectBounded), { numRuns: 1000 });
    fc.assert(
      fc.property(
        fc.array(spice, { maxLength: 120 }).map((parts) => parts.join('')),
        expectBounded,
      ),
      { numRuns: 1000 },
    );
  });
});

/** Texts that make a careless reader slow, by what they start with so that a reader takes them, and what is repeated. */
const BOMBS: readonly (readonly [string, string, string])[] = [
  ['nested brackets', 'Set-ItemProperty\n', '('],
  ['nested blocks', 'Set-ItemProperty\n', 'if ($a) {'],
  ['nested tables', '$x = Set-ItemProperty @{a=', '@{a='],
  ['a function that calls itself', 'New-PSDrive\nfunction f { f; f; f; f }\n', 'f\n'],
  ['loops in loops', 'New-PSDrive\n$l = 1..9\n$l = @(1,2,3,4,5,6,7,8,9)\n', 'foreach ($a in $l) { '],
  ['a text that doubles', 'New-PSDrive\n$x = "ab"\n', '$x = "$x$x"\n'],
  ['a list that doubles', 'New-PSDrive\n$x = @(1,2)\n', '$x = $x + $x\n'],
  ['operators', 'New-PSDrive\n$x = 1', ' + 1'],
  ['commas', 'New-PSDrive\n$x = 1', ',1'],
  ['open quotes', 'New-PSDrive\n', '"'],
  ['escapes', 'New-PSDrive\n"', '`"'],
  ['here-strings', 'New-PSDrive\n', '@"\n'],
  ['comments', 'New-PSDrive\n', '<#'],
  ['pipes', 'New-PSDrive', ' | a'],
  ['parameters', 'New-ItemProperty', ' -Path a'],
  ['a variable that doubles', 'set x=abcdefgh\nreg add\n', 'set x=%x%%x%\n'],
  ['percent signs', 'reg add ', '%a'],
  ['carets', 'reg add ', 'a^\n'],
  ['ampersands', 'reg add ', '& ('],
  ['cmd in cmd', 'reg add\n', 'cmd /c '],
  ['powershell in cmd', 'reg add\n', 'powershell -c '],
  ['words', 'reg add ', ' a'],
  ['quotes for reg.exe', 'reg add ', '" '],
  ['blanks', ' a', ' '],
  ['blanks before a type', 'x\n  a', '    '],
  ['lines of reg query', '', '  a    REG_DWORD    0x1\n'],
  ['sections', 'REGEDIT4\n', '[HKEY_LOCAL_MACHINE\\a]\n'],
  ['open sections', 'REGEDIT4\n', '[HKEY_LOCAL_MACHINE\\a'],
  ['an open text', 'REGEDIT4\n[HKEY_LOCAL_MACHINE\\a]\n"a"="', 'b\n'],
  ['folded bytes', 'REGEDIT4\n[HKEY_LOCAL_MACHINE\\a]\n"a"=hex:', '00,\\\n'],
  ['quoted names', '', '"'],
  ['elements', '<RegistrySettings>', '<a>'],
  ['attributes', '<RegistrySettings', ' a="b"'],
  ['entities', '<RegistrySettings a="', '&amp;'],
  ['open comments', '<RegistrySettings>', '<!--'],
  ['closing tags', '<RegistrySettings>', '</a>'],
  ['less-than signs', '<RegistrySettings>', '<'],
  ['joined lines of VBScript', 'x.RegWrite ', '"a" & _\n'],
  ['apostrophes', "x.RegWrite '", "'"],
  ['definitions', 'Root: HKLM; Subkey: "', '{#a}'],
  ['parameters of Inno Setup', 'Root: HKLM; ', 'a: "b"; '],
  ['pairs', 'keyPath: HKLM\\a\n', 'a: b, '],
  ['open pairs', 'keyPath: HKLM\\a\n', 'a:'],
  ['comments over comments', 'New-PSDrive\n', '# TLS 1.2 and\n'],
  ['labels', 'reg add\n', 'rem TLS 1.1, 1.2, TLS\n'],
];

describe('a text that is made to be slow', () => {
  it.each(BOMBS)('%s', (_, start, part) => {
    for (const length of [100, 40_000]) {
      const text = start + part.repeat(Math.ceil(length / part.length));
      expectBounded(text);
      const quick = readText(text).steps;
      // Twice the text is at most about twice the work, save for what a text of any length may cost.
      expect(readText(start + part.repeat(2 * Math.ceil(length / part.length))).steps).toBeLessThanOrEqual(
        2.5 * quick + 25_000,
      );
    }
  });

  it('is refused when it is too long', () => {
    expect(readText(' '.repeat(MAX_TEXT + 1)).result).toMatchObject({ ok: false, code: 'text-too-large' });
  });
});
