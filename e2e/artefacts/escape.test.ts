import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'yaml';
import { syntaxErrors, verbatimStrings } from './powershell-reader.ts';
import { cmdText, powershellText, xmlText, yamlText } from '../../shared/artefacts/escape.ts';

/** Texts with every character that means something special to some shell or format. */
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('"\'&<>%^!|\\`${}()#:@\u2019\u201b\u00e9\ud83d\ude00')),
    fc.constantFrom('- ', '{{', '{%'),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\n', '\t', '\0', '\u0085', '\u2028', '\ufeff', '\ud800'),
  ),
  maxLength: 20,
});

/** The escaped text, or null if it was refused; a refusal must have a reason. */
function tried(escape: (text: string) => string, text: string): string | null {
  try {
    return escape(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** What every format accepts. */
const plain = (text: string): boolean => /^[A-Za-z0-9 .\\_]*$/.test(text);

describe('escaping refuses a text, or', () => {
  it('an XML attribute comes back as it was', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const escaped = tried(xmlText, text);
        if (escaped === null) return !plain(text);
        const root = new DOMParser().parseFromString(`<a b="${escaped}"/>`, 'text/xml').documentElement;
        return root?.getAttribute('b') === text;
      }),
    );
  });

  it('a text of YAML comes back as it was, by both versions of YAML', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const escaped = tried(yamlText, text);
        if (escaped === null) return !plain(text);
        if (/\{[{%#]/.test(text)) return false; // Ansible would fill it in
        return (['1.1', '1.2'] as const).every((version) =>
          isDeepStrictEqual(parse(`a: ${escaped}\n`, { version }), { a: text }),
        );
      }),
    );
  });

  it('a text of PowerShell is one string and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, async (text) => {
        const escaped = tried(powershellText, text);
        if (escaped === null) return !plain(text);
        if (/[\n\u2028]/.test(text)) return false; // a line of a script is one
        const script = `$a = ${escaped}`;
        const strings = await verbatimStrings(script);
        return (await syntaxErrors(script)).length === 0 && strings.length === 1 && strings[0] === text;
      }),
    );
  });

  it('a text of a command script closes no quotes and names no variable', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const escaped = tried(cmdText, text);
        if (escaped === null) return !plain(text);
        const isAscii = /^[\x20-\x7e]*$/.test(escaped);
        // between quotes only a quote and a single percent sign mean something special to a shell
        return (
          isAscii &&
          !escaped.includes('"') &&
          !escaped.replaceAll('%%', '').includes('%') &&
          escaped.replaceAll('%%', '%') === text
        );
      }),
    );
  });
});
