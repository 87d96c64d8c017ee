import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { decodeMask, formatHex, hexSchema, isMask, MASK_MAX, maskWith, numbersWith, withProtocol } from './mask.ts';
import { PROTOCOLS } from './protocols.ts';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

it.each([
  [0, true],
  [MASK_MAX, true],
  [MASK_MAX + 1, false],
  [-1, false],
  [Number.NaN, false],
])('isMask returns for %d: %s', (number, answer) => {
  expect(isMask(number)).toBe(answer);
});

describe('decodeMask', () => {
  it('loses no bit of a 32-bit number', () => {
    fc.assert(
      fc.property(uint32, (mask) => {
        const { protocols, unknownBits } = decodeMask(mask);
        expect((maskWith(protocols) | unknownBits) >>> 0).toBe(mask);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [0x00000a00, ['TLS 1.1', 'TLS 1.2'], 0],
    [0xffffffff, PROTOCOLS.map((row) => row.protocol), 0xffffd557],
    [0, [], 0],
  ])('decodes %i', (mask, protocols, unknownBits) => {
    expect(decodeMask(mask)).toEqual({ protocols, unknownBits });
  });
});

describe('withProtocol', () => {
  it('changes one bit and keeps the others, known or not', () => {
    fc.assert(
      fc.property(uint32, fc.constantFrom(...PROTOCOLS), fc.boolean(), (mask, row, on) => {
        const changed = withProtocol(mask, row.protocol, on);
        expect(isMask(changed)).toBe(true);
        expect((changed & row.bit) !== 0).toBe(on);
        expect((changed & ~row.bit) >>> 0).toBe((mask & ~row.bit) >>> 0);
      }),
    );
  });
});

describe('formatHex', () => {
  it('always writes eight uppercase digits', () => {
    expect(formatHex(0xa00)).toBe('0x00000A00');
    expect(formatHex(0xffffffff)).toBe('0xFFFFFFFF');
    fc.assert(
      fc.property(uint32, (mask) => {
        expect(formatHex(mask)).toMatch(/^0x[0-9A-F]{8}$/);
        expect(Number(formatHex(mask))).toBe(mask);
      }),
    );
  });
});

it.each([
  ['none', 0x800, 0, [0x800]],
  ['two', 0x800, 0x280, [0x800, 0x880, 0xa00, 0xa80]],
  ['the first and the sixteenth', 0, 0x8001, [0, 1, 0x8000, 0x8001]],
  ['one beyond the sixteenth', 0x800, 0x10000, [0x800]],
])('the numbers with some bits, and any of others, are each there once: %s', (_what, needed, optional, numbers) => {
  expect(numbersWith(needed, optional)).toEqual(numbers);
});

it.each([
  ['0x00000A00', true],
  ['0x00000a00', false],
  ['0xA00', false],
  ['0x00000A000', false],
])('accepts the hex value of a mask only as this program writes it: %j is %s', (text, expected) => {
  expect(v.is(hexSchema, text)).toBe(expected);
});
