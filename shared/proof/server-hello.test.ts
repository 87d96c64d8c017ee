import { describe, expect, it } from 'vitest';
import type { ClientHello } from './client-hello.ts';
import { bareServerHello } from './server-hello.ts';

const RANDOM = Uint8Array.from({ length: 32 }, (_, index) => 100 + index);
const hello = (...cipherSuites: readonly number[]): ClientHello =>
  ({ legacyVersion: 0x0303, cipherSuites }) as unknown as ClientHello;

/** Returns the parts of a record with a ServerHello, by RFC 5246, 7.4.1.3. */
function read(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const pairAt = (at: number): number => bytes[at]! * 256 + bytes[at + 1]!;
  return {
    type: bytes[0],
    recordVersion: pairAt(1),
    recordIsWhole: pairAt(3) === bytes.length - 5,
    message: bytes[5],
    messageIsWhole: bytes[6] === 0 && pairAt(7) === bytes.length - 9,
    version: pairAt(9),
    random: [...bytes.subarray(11, 43)],
    session: bytes[43],
    suite: pairAt(44),
    compression: bytes[46],
    extensions: [...bytes.subarray(47)],
  };
}

describe('bareServerHello', () => {
  it.each([
    ['SSL 3.0', 0x0300, [0xc030, 0x002f, 0xc014], 0xc014, []],
    ['TLS 1.0', 0x0301, [0xc030, 0x0035], 0x0035, [0, 5, 0xff, 1, 0, 1, 0]],
    ['TLS 1.1', 0x0302, [0xc030], 0x002f, [0, 5, 0xff, 1, 0, 1, 0]],
    ['TLS 1.2', 0x0303, [0xc030, 0x002f], 0xc030, [0, 5, 0xff, 1, 0, 1, 0]],
  ] as const)('selects %s, and a suite that was offered for it', (protocol, version, offered, suite, extensions) => {
    expect(read(bareServerHello(hello(...offered), protocol, RANDOM))).toEqual({
      type: 22,
      recordVersion: version,
      recordIsWhole: true,
      message: 2,
      messageIsWhole: true,
      version,
      random: [...RANDOM],
      session: 0,
      suite,
      compression: 0,
      extensions,
    });
  });
});
