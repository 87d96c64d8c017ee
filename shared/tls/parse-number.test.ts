import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorText } from '../present/error-text.ts';
import { messages } from '../text/texts.suite.ts';
import { decodeMask } from './mask.ts';
import { ambiguousNumber, parseNumber, parseWrittenNumber } from './parse-number.ts';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

/** Every spelling that includes its base, as written by people and tools. */
const SPELLINGS: readonly ((value: number) => string)[] = [
  (value) => String(value),
  (value) => `0x${value.toString(16)}`,
  (value) => `0X${value.toString(16).toUpperCase().padStart(8, '0')}`,
  (value) => `dword:${value.toString(16).padStart(8, '0')}`,
  (value) => `DWORD:${value.toString(16)}`,
  (value) => `$${value.toString(16).padStart(8, '0')}`,
  (value) => `&H${value.toString(16).toUpperCase()}`,
  (value) => `&h${value.toString(16)}&`,
  (value) => `  0x${value.toString(16)}\t`,
];

const ambiguous = (hex: number | null, decimal: number | null): unknown => ({
  ok: false,
  problem: 'ambiguous',
  readings: [
    { base: 16, value: hex },
    { base: 10, value: decimal },
  ],
});

describe('parseNumber', () => {
  it('reads every 32-bit number in every spelling', () => {
    fc.assert(
      fc.property(uint32, fc.constantFrom(...SPELLINGS), (value, spell) => {
        expect(parseNumber(spell(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['A00', 0xa00, null],
    ['00000800', 0x800, 800],
  ])('rejects %s, which has no base, with both readings', (text, hex, decimal) => {
    expect(parseNumber(text)).toEqual(ambiguous(hex, decimal));
  });

  it.each([
    ['', 'empty'],
    ['0x1FFFFFFFF', 'too-large'],
    ['4294967296', 'too-large'],
    ['-1', 'negative'],
    ['0x', 'not-a-number'],
    ['dword:0xa00', 'not-a-number'],
    ['1e3', 'ambiguous'],
    ['two', 'not-a-number'],
    ['٢٥٦٠', 'not-a-number'],
    ['0'.repeat(65), 'not-a-number'],
    [`0x${'0'.repeat(63)}`, 'not-a-number'],
    ['123456789a', 'not-a-number'],
  ])('rejects %j as %s', (text, problem) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, problem });
  });

  it('returns a 32-bit number or a rejection for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parseNumber(text);
        if (parsed.ok) {
          expect(Number.isInteger(parsed.value) && parsed.value >= 0 && parsed.value <= 0xffffffff).toBe(true);
          expect(text).toMatch(/[0-9a-f]/i);
        } else {
          expect(parsed.problem).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseWrittenNumber', () => {
  it.each([
    ['800', 0x800, 16],
    ['A00', 0xa00, 16],
    ['a', 0xa, 16],
    ['2560', 0xa00, 10],
    ['8', 8, null],
    ['0xA00', 0xa00, null],
  ])('reads %s as 0x%x, with base %s assumed', (text, mask, assumed) => {
    expect(parseWrittenNumber(text)).toEqual({ ok: true, value: { mask, assumed } });
  });

  it.each([
    ['2080', 0x2080, 2080],
    ['10', 0x10, 10],
  ])('rejects %s with both readings, as both or neither are protocols', (text, hex, decimal) => {
    expect(parseWrittenNumber(text)).toEqual(ambiguous(hex, decimal));
  });

  it.each([
    ['', 'empty'],
    ['-1', 'negative'],
    ['4294967296', 'too-large'],
    ['TLS 1.2', 'not-a-number'],
  ])('rejects %j as %s', (text, problem) => {
    expect(parseWrittenNumber(text)).toMatchObject({ ok: false, problem, readings: [] });
  });

  it('accepts bare digits only if exactly one reading explains them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (digits) => {
        const readings = [Number.parseInt(String(digits), 16), digits];
        const known = readings.filter((value) => decodeMask(value).unknownBits === 0);
        const parsed = parseWrittenNumber(String(digits));
        if (parsed.ok) expect(new Set(digits < 10 ? [digits] : known)).toEqual(new Set([parsed.value.mask]));
        else expect(known).not.toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });
});

it('says what a number without a base could mean', () => {
  const parsed = parseWrittenNumber('2080');
  const failed = ambiguousNumber('2080', parsed.ok ? [] : parsed.readings);
  expect(errorText(messages('en'), failed).title).toBe(
    '“2080” has no base: as hexadecimal it is 0x00002080 (8320), as decimal it is 2080.',
  );
});
