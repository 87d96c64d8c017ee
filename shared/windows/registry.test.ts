import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayPath,
  dwordOf,
  dwordValue,
  foldName,
  pathIn64BitView,
  sameValue,
  stringOf,
  stringValue,
  textIn,
  typeName,
  typeNumber,
} from './registry.ts';

describe('values', () => {
  it('convert every number and every text to bytes and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (number) => {
        expect(dwordOf(dwordValue(number))).toBe(number);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\0', '');
        expect(stringOf(stringValue(clean))).toBe(clean);
      }),
    );
  });

  it('are little-endian, and a DWORD has four bytes', () => {
    expect(dwordValue(0xa00)).toEqual({ type: 'REG_DWORD', data: '000a0000' });
    expect(dwordOf({ type: 'REG_DWORD', data: '000a' })).toBeNull();
    expect(dwordOf({ type: 'REG_DWORD', data: '000a000000' })).toBeNull();
    expect(dwordOf({ type: 'REG_BINARY', data: '000a0000' })).toBeNull();
    expect(stringOf(dwordValue(1))).toBeNull();
  });

  it('can be an expandable text, which ends at its first NUL or at the end of its bytes', () => {
    const text = (data: string): string | null => stringOf({ type: 'REG_EXPAND_SZ', data });
    expect(stringValue('\u20ac').data).toBe('ac200000');
    expect(text('410042000000')).toBe('AB');
    expect(text('4100420043')).toBe('AB');
    expect(text('4100000042000000')).toBe('A');
    expect(text('')).toBe('');
  });

  it('are a text if a reading holds one', () => {
    expect(textIn({ state: 'value', ...stringValue('a') })).toBe('a');
    expect(textIn({ state: 'value', ...dwordValue(1) })).toBeNull();
    expect(textIn({ state: 'absent', keyExists: true })).toBeNull();
    expect(textIn(undefined)).toBeNull();
  });

  it('keep a text that is longer than one piece of its conversion', () => {
    for (const length of [4095, 4096, 4097, 10_000]) {
      const text = 'a€'.repeat(length).slice(0, length);
      const { type, data } = stringValue(text);
      expect(data).toHaveLength(length * 4 + 4);
      expect(stringOf({ type, data: `${data}62000000` })).toBe(text);
      expect(stringOf({ type, data: data.slice(0, -4) })).toBe(text);
    }
  });

  it('differ by type or bytes, and absent equals only absent', () => {
    expect(sameValue(null, null)).toBe(true);
    expect(sameValue(dwordValue(1), null)).toBe(false);
    expect(sameValue(dwordValue(1), dwordValue(2))).toBe(false);
    expect(sameValue(dwordValue(1), dwordValue(1))).toBe(true);
    expect(sameValue({ type: 'REG_BINARY', data: '01000000' }, dwordValue(1))).toBe(false);
  });

  it('have a type name for every number, known or not', () => {
    for (let number = 0; number < 300; number++) expect(typeNumber(typeName(number))).toBe(number);
    expect([typeNumber('REG_NONE'), typeName(0)]).toEqual([0, 'REG_NONE']);
    expect([typeName(1), typeName(4), typeName(11), typeName(12)]).toEqual([
      'REG_SZ',
      'REG_DWORD',
      'REG_QWORD',
      'REG_TYPE_12',
    ]);
  });
});

describe('paths', () => {
  it.each([
    ['wow64', 'SOFTWARE\\Microsoft\\Windows', 'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows'],
    ['native', 'SOFTWARE\\Microsoft\\Windows', 'HKLM\\SOFTWARE\\Microsoft\\Windows'],
    ['wow64', 'SOFTWARE\\Policies\\Microsoft', 'HKLM\\SOFTWARE\\Policies\\Microsoft'],
    ['wow64', 'SYSTEM\\CurrentControlSet', 'HKLM\\SYSTEM\\CurrentControlSet'],
    ['wow64', 'Software\\policies\\X', 'HKLM\\Software\\policies\\X'],
    ['wow64', 'SOFTWARE', 'HKLM\\SOFTWARE\\Wow6432Node'],
    ['wow64', '', 'HKLM'],
  ] as const)('%s %s', (view, path, shown) => {
    expect(displayPath({ hive: 'HKLM', view, path })).toBe(shown);
  });

  it('leave the shared user hive alone', () => {
    expect(pathIn64BitView({ hive: 'HKCU', view: 'wow64', path: 'Software\\Microsoft' })).toBe('Software\\Microsoft');
  });
});

describe('foldName', () => {
  it('folds letters as the registry does, and keeps distinct what it keeps distinct', () => {
    expect(foldName('winhttp')).toBe(foldName('WinHttp'));
    expect(foldName('grün')).toBe(foldName('GRÜN'));
    expect(foldName('Größe é')).toBe('GRÖßE É');
    expect(foldName('')).toBe('');
    expect(foldName('straße')).not.toBe(foldName('strasse'));
    expect(foldName('\u212A')).not.toBe(foldName('k'));
    expect(foldName('\u0131')).not.toBe(foldName('i'));
  });
});
