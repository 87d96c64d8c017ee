import { describe, expect, it } from 'vitest';
import { BY_NUMBER, isOld, protocolNamed, SEEN_PROTOCOLS } from './protocols.ts';

describe('a protocol', () => {
  // from the facts, not from the table
  it('has the number of its server’s side and that of its client’s', () => {
    expect(new Map([...BY_NUMBER].sort(([a], [b]) => a - b))).toEqual(
      new Map([
        [0x4, 'SSL 2.0'],
        [0x8, 'SSL 2.0'],
        [0x10, 'SSL 3.0'],
        [0x20, 'SSL 3.0'],
        [0x40, 'TLS 1.0'],
        [0x80, 'TLS 1.0'],
        [0x100, 'TLS 1.1'],
        [0x200, 'TLS 1.1'],
        [0x400, 'TLS 1.2'],
        [0x800, 'TLS 1.2'],
        [0x1000, 'TLS 1.3'],
        [0x2000, 'TLS 1.3'],
      ]),
    );
  });

  it('is old before TLS 1.2', () => {
    expect(SEEN_PROTOCOLS.filter(isOld)).toEqual(['Legacy TLS', 'SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1']);
  });

  it.each([
    ['TLS 1.0', 'TLS 1.0'],
    ['TLS1_0', 'TLS 1.0'],
    ['TLSv1.3', 'TLS 1.3'],
    ['SSL3', 'SSL 3.0'],
    ['DTLS 1.0', null],
    ['TLS 1.0 or so', null],
  ])('spelt %j is %s', (text, protocol) => {
    expect(protocolNamed(text)).toBe(protocol);
  });
});
