import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { dwordValue, stringValue, typeName, type RegistryValue } from '../windows/registry.ts';
import { hexOfBytes } from './hex.ts';
import { decodeWindows1252 } from './data.ts';
import { parseRegFile } from './parser.ts';
import { isWritableKey, isWritableName, valueLines, writeRegFile, type RegFileEntry } from './writer.ts';

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const anyValue: fc.Arbitrary<RegistryValue> = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }).map(dwordValue),
  anyText.map(stringValue),
  fc.record({
    type: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 0xffffffff })).map(typeName),
    data: fc.uint8Array({ maxLength: 120 }).map(hexOfBytes),
  }),
);
const anyName = fc.string({ unit: 'binary', maxLength: 20 }).filter(isWritableName);
const anyPath = fc
  .array(
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((name) => isWritableName(name) && !name.includes('\\')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((names) => [KEY, ...names].join('\\'));
const anyEntry: fc.Arbitrary<RegFileEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('key' as const),
    path: anyPath,
    values: fc.array(fc.record({ name: anyName, value: fc.option(anyValue) })),
  }),
  fc.record({ kind: fc.constant('key-deletion' as const), path: anyPath }),
);

describe('writeRegFile', () => {
  it('writes what regedit writes', () => {
    const text = writeRegFile([
      { kind: 'comment', text: ' for the 64-bit view' },
      { kind: 'key-deletion', path: `${KEY}\\Old` },
      {
        kind: 'key',
        path: KEY,
        values: [
          { name: '', value: stringValue('C:\\a "b"') },
          { name: 'DefaultSecureProtocols', value: dwordValue(0xa00) },
          { name: 'a"\\b', value: null },
          { name: 'none', value: { type: 'REG_NONE', data: '' } },
          { name: 'bytes', value: { type: 'REG_BINARY', data: '00ff' } },
          { name: 'short', value: { type: 'REG_DWORD', data: '0001' } },
          { name: 'breaks', value: stringValue('a\r\n') },
          { name: 'no NUL', value: { type: 'REG_SZ', data: '6100' } },
          { name: 'no text', value: stringValue('\ud800a') },
          { name: 'two words', value: stringValue('\ud83d\ude00') },
        ],
      },
    ]);
    expect(text.split('\r\n')).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      '; for the 64-bit view',
      `[-${KEY}\\Old]`,
      '',
      `[${KEY}]`,
      '@="C:\\\\a \\"b\\""',
      '"DefaultSecureProtocols"=dword:00000a00',
      '"a\\"\\\\b"=-',
      '"none"=hex(0):',
      '"bytes"=hex:00,ff',
      '"short"=hex(4):00,01',
      '"breaks"=hex(1):61,00,0d,00,0a,00,00,00',
      '"no NUL"=hex(1):61,00',
      '"no text"=hex(1):00,d8,61,00,00,00',
      '"two words"="\ud83d\ude00"',
      '',
      '',
    ]);
  });

  it('folds at 80 columns and leaves no longer line', () => {
    const data = 'ab'.repeat(60);
    const lines = valueLines('Foo', { type: 'REG_BINARY', data }) ?? [];
    expect(lines.map((line) => line.length)).toEqual([80, 78, 37]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
        fc.uint8Array({ maxLength: 200 }),
        (name, bytes) => {
          const folded = valueLines(name, { type: 'REG_QWORD', data: hexOfBytes(bytes) }) ?? [];
          const first = folded[0] ?? '';
          for (const line of folded) expect(line.length).toBeLessThanOrEqual(Math.max(80, first.indexOf(':') + 5));
        },
      ),
    );
  });

  it('writes any tree so that reading restores it', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), (entries) => {
        const items = parseRegFile(writeRegFile(entries)).filter((item) => item.kind !== 'blank');
        const expected = entries.flatMap((entry) => [
          { kind: entry.kind, path: entry.kind === 'comment' ? '' : entry.path },
          ...(entry.kind !== 'key'
            ? []
            : entry.values.map(({ name, value }) =>
                value === null ? { kind: 'value-deletion', name } : { kind: 'value', name, value },
              )),
        ]);
        expect(items.slice(1)).toMatchObject(expected);
        expect(items).toHaveLength(expected.length + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('rejects names that no line can contain', () => {
    expect(() => writeRegFile([{ kind: 'key', path: 'HKLM\\A', values: [] }])).toThrow(RangeError);
    expect(() => writeRegFile([{ kind: 'key-deletion', path: `${KEY}\n` }])).toThrow(RangeError);
    expect(() => writeRegFile([{ kind: 'key', path: KEY, values: [{ name: 'a\nb', value: null }] }])).toThrow(
      RangeError,
    );
    expect(isWritableKey(KEY)).toBe(true);
    expect(isWritableKey(`${KEY}\\\\B`)).toBe(false);
  });
});

it('decodes Windows-1252 as the platform does, unused bytes as control characters', () => {
  for (let byte = 0; byte < 256; byte++) {
    const platform = iconv.decode(Buffer.of(byte), 'windows-1252');
    expect(decodeWindows1252(Uint8Array.of(byte))).toBe(platform === '\ufffd' ? String.fromCharCode(byte) : platform);
  }
});
