import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf16Hex } from '../windows/registry.ts';
import { splitLines, parseRegFile } from './parser.ts';
import { FIRST, HEAD, after, only } from './parsed.suite.ts';

describe('data', () => {
  it.each([
    ['"x"="text"', 'x', 'REG_SZ', utf16Hex('text\0')],
    ['@="default"', '', 'REG_SZ', utf16Hex('default\0')],
    ['""="also the default"', '', 'REG_SZ', utf16Hex('also the default\0')],
    ['"x"=""', 'x', 'REG_SZ', '0000'],
    ['"x"="C:\\\\a \\"b\\" ; [no] comment"', 'x', 'REG_SZ', utf16Hex('C:\\a "b" ; [no] comment\0')],
    ['"a\\"b\\\\c"=dword:1', 'a"b\\c', 'REG_DWORD', '01000000'],
    ['"x"=dword:00000a00', 'x', 'REG_DWORD', '000a0000'],
    ['"x"=dword:FFFFFFFF', 'x', 'REG_DWORD', 'ffffffff'],
    ['"x"=dword:a0 ; note', 'x', 'REG_DWORD', 'a0000000'],
    ['  "x"  =  dword:2  ', 'x', 'REG_DWORD', '02000000'],
    ['"x"=hex:', 'x', 'REG_BINARY', ''],
    ['"x"=hex:00,A,ff', 'x', 'REG_BINARY', '000aff'],
    ['"x"=hex: 01 , 02 ; note', 'x', 'REG_BINARY', '0102'],
    ['"x"=hex(0):', 'x', 'REG_NONE', ''],
    ['"x"=hex(1):61,00,0d,00', 'x', 'REG_SZ', '61000d00'],
    ['"x"=hex(2):25,00,00,00', 'x', 'REG_EXPAND_SZ', '25000000'],
    ['"x"=hex(4):01,02', 'x', 'REG_DWORD', '0102'],
    ['"x"=hex(5):01,02,03,04', 'x', 'REG_DWORD_BIG_ENDIAN', '01020304'],
    ['"x"=hex(7):61,00,00,00,00,00', 'x', 'REG_MULTI_SZ', '610000000000'],
    ['"x"=hex(b):01,00,00,00,00,00,00,00', 'x', 'REG_QWORD', '0100000000000000'],
    ['"x"=hex(C):01', 'x', 'REG_TYPE_12', '01'],
    ['"x"=hex(ffff0001):01', 'x', 'REG_TYPE_4294901761', '01'],
    ['"x"="euro \u20ac \ud83d\ude00"', 'x', 'REG_SZ', utf16Hex('euro \u20ac \ud83d\ude00\0')],
  ])('reads %s', (text, name, type, data) => {
    expect(only(text)).toEqual({ line: FIRST, lines: 1, kind: 'value', name, value: { type, data } });
  });

  it.each(['"x"=-', '@=-', '"x" = - ; note'])('reads the deletion %s', (text) => {
    expect(only(text)).toMatchObject({ kind: 'value-deletion', name: text.startsWith('@') ? '' : 'x' });
  });

  it.each([
    ['"x"=dword:0xAA0', 'bad-number'],
    ['"x"=dword:zz', 'bad-number'],
    ['"x"=dword:', 'bad-number'],
    ['"x"=dword:000000001', 'bad-number'],
    ['"x"=dword:1 2', 'bad-number'],
    ['"x"=dword:0000\\', 'bad-number'],
    ['"x"=hex:0g', 'bad-bytes'],
    ['"x"=hex:001', 'bad-bytes'],
    ['"x"=hex:01,02,', 'bad-bytes'],
    ['"x"=hex:01,,02', 'bad-bytes'],
    ['"x"=hex:01 02', 'bad-bytes'],
    ['"x"=hex(zz):01', 'unknown-type'],
    ['"x"=hex(123456789):01', 'unknown-type'],
    ['"x"=2560', 'unknown-type'],
    ['"x"=', 'unknown-type'],
    ['"x"=-1', 'unknown-type'],
    ['"x"', 'missing-equals'],
    ['"x" dword:1', 'missing-equals'],
    ['"x=dword:1', 'bad-name'],
    ['"C:\\Windows"=dword:1', 'bad-name'],
    ['"x"="C:\\Windows"', 'bad-escape'],
    ['"x"="a\\nb"', 'bad-escape'],
    ['"x"="a" b', 'trailing-text'],
    ['x=dword:1', 'unexpected-text'],
    ['\ufeff"x"=dword:1', 'unexpected-text'],
  ])('rejects %s', (text, code) => {
    expect(only(text)).toMatchObject({ line: FIRST, lines: 1, kind: 'error', code });
  });

  it('accepts control escapes only with that option', () => {
    const items = parseRegFile(`${HEAD}"x"="a\\r\\nb\\0"`, { controlEscapes: true });
    expect(items[3]).toMatchObject({ kind: 'value', value: { data: utf16Hex('a\r\nb\0\0') } });
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
  it.each(['REGEDIT4', 'Windows Registry Editor Version 5.00', 'REGEDIT4  \t', '\ufeffREGEDIT4'])(
    'accepts %j',
    (line) => {
      expect(parseRegFile(line)).toMatchObject([{ kind: 'header', line: 1, lines: 1 }]);
    },
  );

  it.each(['', '\nREGEDIT4', 'REGEDIT', 'regedit4', 'REGEDIT4 x', 'Windows Registry Editor Version 5.0', ' REGEDIT4'])(
    'is missing in %j',
    (text) => {
      expect(parseRegFile(text)[0]).toMatchObject({ kind: 'error', code: 'missing-header', line: 1, lines: 0 });
    },
  );

  it('reads a first line without a header as an ordinary line too', () => {
    const items = parseRegFile('[HKEY_USERS\\A]\n"x"=dword:1');
    expect(items.map((item) => item.kind)).toEqual(['error', 'key', 'value']);
  });

  it('rejects a second header', () => {
    expect(only('Windows Registry Editor Version 5.00')).toMatchObject({ code: 'unexpected-text' });
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '\\',
      '=',
      '[',
      ']',
      '-',
      '@',
      ';',
      'hex:',
      'hex(7):',
      'dword:',
      '00,',
      '0a',
      ' ',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '[HKEY_LOCAL_MACHINE\\A]',
      '\n"x"=',
      '\n"x"="',
      '"\n',
      '\\\n',
      '\u00e9',
      '\0',
      '\ud800',
      '[-HKEY_USERS\\B]',
    ),
    fc.string({ maxLength: 6 }),
  );
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
