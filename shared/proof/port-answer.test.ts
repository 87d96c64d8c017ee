import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Protocol } from '../tls/protocols.ts';
import { handshakeRecord, pair } from './handshake-bytes.ts';
import { MAX_PORT_ANSWER, readPortAnswer } from './port-answer.ts';

/** Returns a ServerHello with a version and a suite, and a version in an extension if given. */
function serverHello(version: number, suite: number, named?: number): readonly number[] {
  const extensions = named === undefined ? [] : [...pair(6), ...pair(43), ...pair(2), ...pair(named)];
  const body = [...pair(version), ...Array<number>(32).fill(7), 0, ...pair(suite), 0, ...extensions];
  return [...handshakeRecord(0x0303, 2, body)];
}
const alert = (level: number, code: number): readonly number[] => [21, 3, 1, 0, 2, level, code];
const text = (line: string): readonly number[] => [...new TextEncoder().encode(line)];
const taken = (cipherSuite: number | null) => ({ kind: 'taken', cipherSuite }) as const;
const refused = (number: number | null) => ({ kind: 'refused', alert: number }) as const;
const INCOMPLETE = { kind: 'incomplete' } as const;
const NOT_TLS = { kind: 'not-tls' } as const;

/**
 * Answers of an OpenJDK 17 server with only SSL 3.0, recorded on 2026-11-27: to a hello of SSL 3.0, and to one of TLS
 * 1.2.
 */
const [RECORDED_TO_SSL, RECORDED_TO_TLS] = [
  '16030000510200004d0300f9ee908da083ebd9fc569d8f8ef36cba157a4af466bd5e2a3938006b77b06b52208843a24cfb82dda61d87b2004f'.concat(
    'a480f8fec41fa32828227fb5765ad1892fc96ec014000005ff01000100',
  ),
  '16030000510200004d03003f89b9a8d0f9c664bb7b48ef70c6220a7c75acf14b0f527809640a263d7d419320399e9c7d8abaaa968ecab7ad3e'.concat(
    '9aa21718ee5645be8f18c4fa8a16ab414fe8a8c014000005ff01000100',
  ),
].map((hex) => Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)));

const ROWS: readonly (readonly [string, Protocol, readonly number[], ReturnType<typeof readPortAnswer>])[] = [
  ['nothing yet', 'TLS 1.2', [], INCOMPLETE],
  ['the version that was asked for', 'TLS 1.2', serverHello(0x0303, 0xc030), taken(0xc030)],
  ['SSL 3.0 of a real server', 'SSL 3.0', RECORDED_TO_SSL ?? [], taken(0xc014)],
  ['the same, asked for TLS 1.2', 'TLS 1.2', RECORDED_TO_TLS ?? [], refused(null)],
  ['TLS 1.3, which is named in an extension', 'TLS 1.3', serverHello(0x0303, 0x1302, 0x0304), taken(0x1302)],
  ['a lower version', 'TLS 1.2', serverHello(0x0301, 0x002f), refused(null)],
  ['TLS 1.2 when 1.3 was requested', 'TLS 1.3', serverHello(0x0303, 0xc030), refused(null)],
  ['a fatal alert', 'TLS 1.0', alert(2, 70), refused(70)],
  ['a warning, then the hello', 'TLS 1.2', [...alert(1, 112), ...serverHello(0x0303, 0xc02f)], taken(0xc02f)],
  ['a handshake that isn’t a ServerHello', 'TLS 1.2', [22, 3, 3, 0, 4, 1, 0, 0, 0], NOT_TLS],
  ['plain HTTP', 'TLS 1.2', text('HTTP/1.1 400 Bad Request\r\n'), NOT_TLS],
  ['SSL 2.0 in its own form', 'SSL 2.0', [0x80, 0x1b, 4, 0, 1, 0, 2], taken(null)],
  ['the same with three bytes of length', 'SSL 2.0', [0x00, 0x1b, 0x03, 4, 0, 1, 0, 2], taken(null)],
  ['an error of SSL 2.0', 'SSL 2.0', [0x80, 3, 0, 0, 1], refused(null)],
  ['SSL 2.0 when TLS was requested', 'TLS 1.2', [0x80, 0x1b, 4, 0, 1, 0, 2], NOT_TLS],
];

describe('readPortAnswer', () => {
  it.each(ROWS)('reads %s (%s)', (_, asked, bytes, expected) => {
    expect(readPortAnswer(Uint8Array.from(bytes), asked)).toEqual(expected);
  });

  it('never changes once it is clear, whatever follows', () => {
    for (const [, asked, bytes, expected] of ROWS) {
      if (expected.kind === 'incomplete') continue;
      const more = Uint8Array.from([...bytes, ...Array<number>(300).fill(0x17)]);
      expect([asked, readPortAnswer(more, asked)]).toEqual([asked, expected]);
    }
  });

  it('reads any bytes without crashing', () => {
    const asked = fc.constantFrom<Protocol>('SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3');
    const damaged = fc
      .tuple(fc.constantFrom(...ROWS.map(([, , bytes]) => bytes)), fc.nat(80), fc.nat(255))
      .map(([bytes, at, value]) => Uint8Array.from(bytes.map((byte, index) => (index === at ? value : byte))));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), asked, (bytes, protocol) => {
        expect(['incomplete', 'not-tls', 'taken', 'refused']).toContain(readPortAnswer(bytes, protocol).kind);
      }),
      { numRuns: 3_000 },
    );
  });

  it('needs no more time for bytes that never end', () => {
    const endless = new Uint8Array(4_000_000);
    for (let at = 0; at + 7 <= endless.length; at += 7) endless.set(alert(1, 112), at);
    const began = performance.now();
    expect(readPortAnswer(endless, 'TLS 1.2')).toEqual(INCOMPLETE);
    expect(readPortAnswer(endless.subarray(0, MAX_PORT_ANSWER), 'TLS 1.2')).toEqual(INCOMPLETE);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
