import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMask, encodeMask, formatHex, isMask, withProtocol } from './mask.ts';
import { KNOWN_BITS, PROTOCOLS, SSL_BITS, TLS_1_2, TLS_1_3 } from './protocols.ts';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

describe('the bit table', () => {
  it('has one bit a protocol, and the named constants are its sums', () => {
    for (const row of PROTOCOLS) expect(row.bit).toBe(2 ** row.bitIndex);
    const sum = (wanted: (name: string) => boolean): number =>
      PROTOCOLS.filter((row) => wanted(row.protocol)).reduce((total, row) => total + row.bit, 0);
    expect(sum(() => true)).toBe(KNOWN_BITS);
    expect(sum((name) => name.startsWith('SSL'))).toBe(SSL_BITS);
    expect(sum((name) => name === 'TLS 1.2')).toBe(TLS_1_2);
    expect(sum((name) => name === 'TLS 1.3')).toBe(TLS_1_3);
  });
});

describe('decodeMask and encodeMask', () => {
  it('give back every 32-bit number', () => {
    fc.assert(
      fc.property(uint32, (mask) => {
        expect(encodeMask(decodeMask(mask))).toBe(mask);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [0x00000a00, ['TLS 1.1', 'TLS 1.2'], 0],
    [0x00000aa8, ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'], 0],
    [0xffffffff, PROTOCOLS.map((row) => row.protocol), 0xffffd557],
    [0x80000800, ['TLS 1.2'], 0x80000000],
    [0, [], 0],
  ])('decode %i', (mask, protocols, unknownBits) => {
    expect(decodeMask(mask)).toEqual({ protocols, unknownBits });
  });
});

describe('withProtocol', () => {
  it('changes one bit and leaves the others, known or not', () => {
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
  it('always has eight upper-case digits', () => {
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
