import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('..', '/', '\\', ':', 'CON', 'nul', 'COM¹', 'LPT9', '.', ' ', '\0', '\n', '\x9b', '\u202e', '😀'),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\udc00'),
    ),
  )
  .map((parts) => parts.join(''));

describe('fileName', () => {
  // guards: file-text
  it('returns a name that Windows accepts unchanged, in its folder, for any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const name = fileName(given, 'json');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]+\.json$/u);
        expect(name).not.toMatch(/^(?:[\s.-]|(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*\.)/i);
        expect(name).not.toMatch(/[\s.]\.json$/);
        expect(name.length).toBeLessThanOrEqual(106);
        expect(fileName(name.slice(0, -5), 'json')).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['PC-1', 'PC-1.json'],
    ['..\\..\\Windows\\x', 'Windows-x.json'],
    ['Nul', '_Nul.json'],
    ['aux .x', '_aux .x.json'],
    ['console', 'console.json'],
    ['a\nb\u202ec', 'a-b-c.json'],
    ['a. .', 'a.json'],
    ['', 'unnamed.json'],
    ['a'.repeat(300), `${'a'.repeat(100)}.json`],
  ])('returns a safe name for %j', (given, name) => {
    expect(fileName(given, 'json')).toBe(name);
  });
});
