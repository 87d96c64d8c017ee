import { describe, expect, it } from 'vitest';
import { stringValue } from '../windows/registry.ts';
import type { RegFileItem } from './items.ts';
import { splitLines, MAX_FOLDED_VALUE, MAX_MULTI_LINE_TEXT, createRegFileParser } from './parser.ts';
import { FIRST, HEAD, after, only } from './parsed.suite.ts';

describe('folded values', () => {
  it('joins lines, with comments and empty lines between them', () => {
    const items = after('"x"=hex(7):61,\\\r\n  00,\\ ; note\r\n\r\n; note\r\n  62,00\r\n"y"=dword:1\r\n');
    expect(items).toMatchObject([
      { line: FIRST, lines: 5, kind: 'value', value: { type: 'REG_MULTI_SZ', data: '61006200' } },
      { line: FIRST + 5, lines: 1, name: 'y' },
    ]);
  });

  it('joins bytes that begin on the next line', () => {
    expect(only('"x"=hex:\\\n01')).toMatchObject({ lines: 2, value: { data: '01' } });
  });

  it('reports a value without its end and continues with what follows', () => {
    expect(after('"x"=hex:01,\\\n"y"=dword:1')).toMatchObject([
      { line: FIRST, lines: 1, kind: 'error', code: 'unfinished-value' },
      { line: FIRST + 1, kind: 'value', name: 'y' },
    ]);
    expect(after('"x"=hex:01,\\\n02,\\\n\n[HKEY_USERS\\A]')).toMatchObject([
      { line: FIRST, lines: 3, code: 'unfinished-value' },
      { kind: 'key' },
    ]);
    expect(after('"x"=hex:01,\\')).toMatchObject([{ line: FIRST, lines: 1, code: 'unfinished-value' }]);
  });

  it('reports wrong bytes at the line on which the value starts', () => {
    expect(only('"x"=hex:01,\\\n 0z,\\\n 02')).toMatchObject({ line: FIRST, lines: 3, code: 'bad-bytes' });
  });

  it.each(['"x"=hex:0\\\n0,01', '"x"=hex:00,0\\\n  0', '"x"=hex:0\\ ; note\n\n  0,01', '"x"=hex(\\\n7):00,00'])(
    'rejects a byte split over two lines: %j',
    (text) => {
      const [item] = after(text);
      expect(item).toMatchObject({ line: FIRST, kind: 'error', lines: text.split('\n').length });
    },
  );

  it('rejects a value longer than the limit', () => {
    const parser = createRegFileParser();
    for (const { text, end } of splitLines(HEAD)) parser.push(text, end);
    parser.push('"x"=hex:\\', '\n');
    const line = `${'00,'.repeat(100_000)}\\`;
    let items: readonly RegFileItem[] = [];
    let pushed = 0;
    while (items.length === 0 && pushed++ < 100) items = parser.push(line, '\n');
    expect(items).toMatchObject([{ line: FIRST, code: 'value-too-long' }]);
    expect(pushed).toBe(Math.ceil(MAX_FOLDED_VALUE / line.length));
  });
});

describe('text over several lines', () => {
  it.each(['\r\n', '\n', '\r'])('keeps the line break %j of the file', (end) => {
    expect(only(`"x"="one${end}two"`)).toMatchObject({ line: FIRST, lines: 2, value: stringValue(`one${end}two`) });
  });

  it('accepts what looks like a comment, an empty line or bytes, and a break at the end', () => {
    expect(only('"x"="one\n; two\n\nhex:01\n" ; note')).toMatchObject({
      lines: 5,
      value: stringValue('one\n; two\n\nhex:01\n'),
    });
  });

  it.each(['[HKEY_USERS\\A]', '[-HKEY_USERS\\A]', '"y"=dword:1', '@="z"', '  "y" = "z"'])(
    'reports an unclosed text when %s follows',
    (next) => {
      expect(after(`"x"="one\ntwo\n${next}\n`)).toMatchObject([
        { line: FIRST, lines: 2, kind: 'error', code: 'unclosed-string' },
        { line: FIRST + 2, lines: 1 },
      ]);
      expect(after(`"x"="one\ntwo\n${next}\n`)[1]?.kind).not.toBe('error');
    },
  );

  it('reports an unclosed text at the end of the file', () => {
    expect(only('"x"="one\ntwo\n')).toMatchObject({ line: FIRST, lines: 2, code: 'unclosed-string' });
  });

  it('isn’t closed by an escaped quote, and rejects an escaped line break', () => {
    expect(only('"x"="one\\"\ntwo"')).toMatchObject({ lines: 2, value: stringValue('one"\ntwo') });
    expect(only('"x"="one\\\ntwo"')).toMatchObject({ lines: 2, kind: 'error', code: 'bad-escape' });
  });

  it('rejects a text longer than the limit', () => {
    const items = after(`"x"="${'a'.repeat(1000)}\n${`${'b'.repeat(999)}\n`.repeat(100)}"`);
    expect(items[0]).toMatchObject({ line: FIRST, code: 'unclosed-string' });
    expect(items[0]?.lines).toBe(Math.ceil(MAX_MULTI_LINE_TEXT / 1000));
    expect(items.slice(1).every((item) => item.kind === 'error')).toBe(true);
    const long = 'a'.repeat(MAX_MULTI_LINE_TEXT * 2);
    expect(only(`"x"="${long}"`)).toMatchObject({ value: stringValue(long) }); // one line is unambiguous
  });
});
