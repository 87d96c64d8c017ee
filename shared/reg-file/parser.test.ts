import { describe, expect, it } from 'vitest';
import { stringValue, utf16Hex } from '../windows/registry.ts';
import type { RegFileItem } from './items.ts';
import { createRegFileParser, MAX_FOLDED_VALUE, MAX_MULTI_LINE_TEXT, parseRegFile, splitLines } from './parser.ts';

const HEAD = 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n';
/** The line after HEAD. */
const FIRST = 4;

/** Returns the items after HEAD, which is known to be valid. */
function after(text: string, head: string = HEAD): readonly RegFileItem[] {
  return parseRegFile(head + text).slice(3);
}

/** Returns the only item after HEAD. */
function only(text: string, head: string = HEAD): RegFileItem {
  const [item, ...others] = after(text, head);
  if (item === undefined || others.length > 0) throw new Error('one item expected');
  return item;
}

describe('data', () => {
  it.each([
    ['"x"="text"', 'x', 'REG_SZ', utf16Hex('text\0')],
    ['@="default"', '', 'REG_SZ', utf16Hex('default\0')],
    ['"x"=""', 'x', 'REG_SZ', '0000'],
    ['"x"="C:\\\\a \\"b\\" ; [no] comment"', 'x', 'REG_SZ', utf16Hex('C:\\a "b" ; [no] comment\0')],
    ['"a\\"b\\\\c"=dword:1', 'a"b\\c', 'REG_DWORD', '01000000'],
    ['"x"=dword:00000a00', 'x', 'REG_DWORD', '000a0000'],
    ['"x"=dword:a0 ; note', 'x', 'REG_DWORD', 'a0000000'],
    ['  "x"  =  dword:2  ', 'x', 'REG_DWORD', '02000000'],
    ['"x"=hex:00,A,ff', 'x', 'REG_BINARY', '000aff'],
    ['"x"=hex: 01 , 02 ; note', 'x', 'REG_BINARY', '0102'],
    ['"x"=hex(0):', 'x', 'REG_NONE', ''],
    ['"x"=hex(2):25,00,00,00', 'x', 'REG_EXPAND_SZ', '25000000'],
    ['"x"=hex(C):01', 'x', 'REG_TYPE_12', '01'],
    ['"x"="euro \u20ac \ud83d\ude00"', 'x', 'REG_SZ', utf16Hex('euro \u20ac \ud83d\ude00\0')],
  ])('reads %s', (text, name, type, data) => {
    expect(only(text)).toEqual({ line: FIRST, lines: 1, kind: 'value', name, value: { type, data } });
  });

  it.each(['"x"=-', '@=-', '"x" = - ; note'])('reads the deletion %s', (text) => {
    expect(only(text)).toMatchObject({ kind: 'value-deletion', name: text.startsWith('@') ? '' : 'x' });
  });

  it.each([
    ['"x"=dword:0xAA0', 'bad-number'],
    ['"x"=dword:000000001', 'bad-number'],
    ['"x"=hex:0g', 'bad-bytes'],
    ['"x"=hex:01,02,', 'bad-bytes'],
    ['"x"=hex:01,,02', 'bad-bytes'],
    ['"x"=hex:01 02', 'bad-bytes'],
    ['"x"=hex(zz):01', 'unknown-type'],
    ['"x"=', 'unknown-type'],
    ['"x" dword:1', 'missing-equals'],
    ['"x=dword:1', 'bad-name'],
    ['"x"="a\\nb"', 'bad-escape'],
    ['"x"="a" b', 'trailing-text'],
    ['x=dword:1', 'unexpected-text'],
    ['\ufeff"x"=dword:1', 'unexpected-text'],
  ])('rejects %s', (text, code) => {
    expect(only(text)).toMatchObject({ line: FIRST, lines: 1, kind: 'error', code });
  });

  it('widens only the text bytes of a REGEDIT4 file', () => {
    const head = 'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n';
    expect(only('"x"=hex(2):80,00', head)).toMatchObject({ value: { type: 'REG_EXPAND_SZ', data: 'ac200000' } });
    expect(only('"x"=hex(7):61,00,00', head)).toMatchObject({ value: { data: '610000000000' } });
    expect(only('"x"=hex(1):61,00', head)).toMatchObject({ value: { data: '61000000' } });
    expect(only('"x"=hex:80,00', head)).toMatchObject({ value: { data: '8000' } });
    expect(only('"x"=hex(2):80,00')).toMatchObject({ value: { data: '8000' } });
  });
});

describe('keys', () => {
  it.each([
    ['[HKEY_CURRENT_USER\\Software\\A]', 'key', 'HKEY_CURRENT_USER\\Software\\A'],
    ['[hkey_local_machine\\a]b ] ; note', 'key', 'hkey_local_machine\\a]b '],
    ['[HKEY_USERS]', 'key', 'HKEY_USERS'],
    ['[HKEY_LOCAL_MACHINE\\A\\]', 'key', 'HKEY_LOCAL_MACHINE\\A'],
    ['[-HKEY_LOCAL_MACHINE\\A]', 'key-deletion', 'HKEY_LOCAL_MACHINE\\A'],
  ])('reads %s', (text, kind, path) => {
    expect(only(text)).toEqual({ line: FIRST, lines: 1, kind, path });
  });

  it.each([
    ['[HKLM\\A]', 'bad-key'],
    ['[HKEY_LOCAL_MACHINE\\A', 'bad-key'],
    ['[HKEY_LOCAL_MACHINE\\\\A]', 'bad-key'],
    ['[-HKEY_LOCAL_MACHINE]', 'bad-key'],
    ['[]', 'bad-key'],
    ['[HKEY_LOCAL_MACHINE\\A] x', 'trailing-text'],
  ])('rejects %s', (text, code) => {
    expect(only(text)).toMatchObject({ kind: 'error', code });
  });

  it.each(['[HKLM\\B]', '[-HKEY_LOCAL_MACHINE\\B]'])('assigns nothing after %s to the key before it', (section) => {
    expect(after(`${section}\n"x"=dword:1`)[1]).toMatchObject({
      kind: 'error',
      code: 'value-outside-key',
      line: FIRST + 1,
    });
  });

  it('rejects a value before any key', () => {
    const items = parseRegFile('REGEDIT4\n"x"=dword:1\n@=-');
    expect(items.map((item) => item.kind === 'error' && item.code)).toEqual([
      false,
      'value-outside-key',
      'value-outside-key',
    ]);
  });
});

describe('header', () => {
  it.each(['REGEDIT4  \t', '\ufeffREGEDIT4'])('accepts %j', (line) => {
    expect(parseRegFile(line)).toMatchObject([{ kind: 'header', line: 1, lines: 1 }]);
  });

  it.each(['', '\nREGEDIT4', 'regedit4', ' REGEDIT4'])('is missing in %j', (text) => {
    expect(parseRegFile(text)[0]).toMatchObject({ kind: 'error', code: 'missing-header', line: 1, lines: 0 });
  });

  it('reads a first line without a header as an ordinary line too', () => {
    const items = parseRegFile('[HKEY_USERS\\A]\n"x"=dword:1');
    expect(items.map((item) => item.kind)).toEqual(['error', 'key', 'value']);
  });

  it('rejects a second header', () => {
    expect(only('Windows Registry Editor Version 5.00')).toMatchObject({ code: 'unexpected-text' });
  });
});

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
