import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { partOf, someOf } from '../../build/only-on.suite.ts';
import { BOMBS } from './bombs.suite.ts';
import { ALL_SNIPPETS } from './corpus.suite.ts';
import { explainedSchema } from './document.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import { readText } from './explain.ts';

/** The work that any text may cost, however short it is. */
const FIXED_STEPS = 21_000;

/**
 * Checks what must be true of every text: it is returned in the right shape, after work in proportion to its length.
 * Returns that work.
 */
function expectBounded(text: string): number {
  const { result, steps } = readText(text, { release: null, parsePowerShell });
  expect(steps).toBeLessThanOrEqual(FIXED_STEPS + 8 * text.length);
  if (result.ok) expect(v.is(explainedSchema, result.value)).toBe(true);
  return steps;
}

const everyOneBounded = (texts: fc.Arbitrary<string>) => fc.property(texts, (text) => void expectBounded(text));

/**
 * Long enough to show work that grows faster. The grammar of PowerShell needs seconds for longer comments after an
 * error.
 */
const LENGTH = 6000;

/** Twice the text is at most 2.3 times the work, apart from the fixed cost of any text. */
function expectLinear(textOf: (times: number) => string): void {
  const [once, twice] = [expectBounded(textOf(1)), expectBounded(textOf(2))];
  expect(twice).toBeLessThanOrEqual(2.3 * once + FIXED_STEPS);
}

const snippet = fc.constantFrom(...ALL_SNIPPETS.map(({ text }) => text));
const line = fc.constantFrom(...ALL_SNIPPETS.flatMap(({ text }) => text.split('\n')).map((text) => `${text}\n`));

/** Fragments that mean something to one of the readers. */
const spice = fc.constantFrom(
  ...`"'\`^%!$()[]{}&|<>#\\\r\n\0\ufeff\ud800;,=:-`.split(''),
  ...['%%', '$(', '@(', '@{', '<!--', '<![CDATA[', '<#', '#>', '\r\n', '_\n', '`\n', '^\n', ' = ', '/v', '::'],
  ...['reg add ', 'HKLM:\\', 'Registry::', 'foreach ($x in $y) {', 'function f {', 'f', 'Set-ItemProperty '],
  ...['dword:', 'hex(7):00,', '"a"='],
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

describe('explain on any pasted text', () => {
  it('survives mutations of the corpus', () => {
    fc.assert(everyOneBounded(mutated), { numRuns: someOf(300, 8) });
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
    fc.assert(everyOneBounded(mixed), { numRuns: someOf(250, 8) });
  });

  it('treats the names of properties of every object as words', () => {
    const word = /[A-Za-z_]\w+/g;
    const words = ALL_SNIPPETS.flatMap(({ text }) =>
      [...text.matchAll(word)].map(({ index, 0: { length } }) => ({ text, index, length })),
    );
    const inherited = fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf');
    const put = fc.tuple(fc.constantFrom(...words), inherited);
    fc.assert(
      fc.property(put, ([{ text, index, length }, name]) => {
        const changed = text.slice(0, index) + name + text.slice(index + length);
        expectBounded(changed);
        const { result } = readText(changed, { release: null, parsePowerShell });
        expect(JSON.stringify(result)).not.toContain('[native code]');
      }),
      { numRuns: someOf(300, 8) },
    );
  });

  it('survives any characters', () => {
    fc.assert(everyOneBounded(fc.string({ unit: 'binary', maxLength: 400 })), { numRuns: someOf(500, 8) });
    fc.assert(everyOneBounded(fc.array(spice, { maxLength: 120 }).map((parts) => parts.join(''))), {
      numRuns: someOf(500, 8),
    });
  });
});

describe('explain on a text that is made to be slow', () => {
  // In a run of all stages `electron/linear.test.ts` has others.
  it.each(partOf(BOMBS, 3))('%s', (_, start, part) => {
    for (const length of [100, 20_000])
      expectLinear((times) => start + part.repeat(times * Math.ceil(length / part.length)));
  });

  it.each<[string, (at: number) => string]>([
    ['batch', (at) => `:p${at}\ncall :p${at + 1}\nexit /b`],
    ['PowerShell', (at) => `function p${at} { p${at + 1} }`],
    ['VBScript', (at) => `Sub p${at}\np${at + 1}\nEnd Sub`],
  ])('by parts of %s that call one another', (_, textAt) => {
    const parts = Array.from({ length: 5000 }, (_one, at) => textAt(at)).join('\n');
    for (const call of ['p0', 'call :p0']) expectBounded(`${call}\nreg add HKLM\\A /v B /d 1 /f\n${parts}`);
  });

  it.each(partOf(['|', '&&', '||'], 3))('by commands of batch that are joined by %s', (sign) => {
    expectBounded(`reg add HKLM\\A /v B /d 1 /f\n${`ver ^\n${sign}`.repeat(15_000)}ver\n`);
  });

  it('grows no faster than its length, whatever its fragments are', () => {
    fc.assert(
      fc.property(snippet, fc.array(fc.oneof(line, line, spice), { minLength: 1, maxLength: 8 }), (start, parts) => {
        const part = `${parts.join('')}\n`;
        expectLinear((times) => `${start}\n${part.repeat(times * Math.ceil(LENGTH / part.length))}`);
      }),
      { numRuns: someOf(30, 8) },
    );
  });
});
