import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, plainJson } from './json.ts';
import { inOneLine, plainText } from './plain-text.ts';

/** Any text, rich in characters that a terminal obeys. */
const anyText = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\x1b[2J', '\x1b]0;t\x07', '\r', '\r\n', '\n', '\t', '\x7f', '\x9b', '\u202e', '\u2066', '\u2028'),
    fc.nat(0x2100).map((code) => String.fromCharCode(code)),
  ),
);
const text = anyText.map((parts) => parts.join(''));

/** From Unicode's tables, not from the code: C0, DEL, C1, the directions, Unicode's line breaks. */
function isHidden(unit: number): boolean {
  return (
    unit < 0x20 ||
    (unit >= 0x7f && unit <= 0x9f) ||
    [0x61c, 0x200e, 0x200f, 0x2028, 0x2029].includes(unit) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069)
  );
}
const hiddenIn = (shown: string): readonly string[] =>
  Array.from({ length: shown.length }, (_, at) => shown.charAt(at)).filter((unit) => isHidden(unit.charCodeAt(0)));

describe('plainText', () => {
  // guards: terminal-text
  it('lets no character reach a terminal that it would obey, except line breaks and tabs', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = plainText(given);
        expect(hiddenIn(shown.replaceAll('\r\n', '')).filter((unit) => !'\n\t'.includes(unit))).toEqual([]);
        expect(plainText(shown)).toBe(shown);
        expect(shown.split('\n')).toHaveLength(given.split('\n').length);
      }),
    );
  });

  it('shows each hidden character as its number, and keeps every other', () => {
    expect(plainText('a\x1b[2Jb\u202ec\x9bd\x7fe\r')).toBe('a\\u001b[2Jb\\u202ec\\u009bd\\u007fe\\u000d');
    expect(plainText('één € 漢 😀 é \\u001b\n\tx\r\n')).toBe('één € 漢 😀 é \\u001b\n\tx\r\n');
  });
});

describe('inOneLine', () => {
  it('leaves no line break and nothing hidden in any text of the data', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (data) => {
        const shown = Object.entries(inOneLine(data)).flat(2).join('');
        expect(hiddenIn(shown).filter((unit) => unit !== '\t')).toEqual([]);
      }),
    );
  });

  it('keeps the data otherwise', () => {
    const data = { a: [1, null, true, 'x y', { b: 'c\n"No change needed"\td' }] };
    expect(inOneLine(data)).toEqual({ a: [1, null, true, 'x y', { b: 'c\\u000a"No change needed"\td' }] });
  });
});

describe('jsonText', () => {
  // guards: terminal-text
  it('preserves the data, in ASCII', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json({ stringUnit: 'binary' }).map((json): unknown => JSON.parse(json)),
          text,
        ),
        (data) => {
          const shown = jsonText(data);
          expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(data)));
          expect(shown).toMatch(/^[\n -~]*$/);
        },
      ),
    );
  });

  it('escapes like JSON', () => {
    expect(jsonText({ a: '\x9b\u202ené' })).toBe('{\n  "a": "\\u009b\\u202en\\u00e9"\n}');
    expect(plainJson('{"a":"\x7f"}\r\n')).toBe('{"a":"\\u007f"}\r\n');
  });
});
