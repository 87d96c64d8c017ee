import { expect, it } from 'vitest';
import type { ClientHello } from './client-hello.ts';
import { pair } from './handshake-bytes.ts';
import { readServerHandshake } from './server-handshake.ts';
import { bareServerHello } from './server-hello.ts';

const RANDOM = Uint8Array.from({ length: 32 }, (_, index) => 100 + index);
const RENEGOTIATION = [0, 5, 0xff, 1, 0, 1, 0];
const hello = (...cipherSuites: readonly number[]): ClientHello =>
  ({ legacyVersion: 0x0303, cipherSuites }) as unknown as ClientHello;

it.each([
  ['SSL 3.0', 0x0300, [0xc030, 0x002f, 0xc014], 0xc014, []],
  ['TLS 1.0', 0x0301, [0xc030, 0x0035], 0x0035, RENEGOTIATION],
  ['TLS 1.1', 0x0302, [0xc030], 0x002f, RENEGOTIATION],
  ['TLS 1.2', 0x0303, [0xc030, 0x002f], 0xc030, RENEGOTIATION],
] as const)(
  'a ServerHello selects %s, and a suite that was offered for it',
  (protocol, version, offered, suite, rest) => {
    const bytes = bareServerHello(hello(...offered), protocol, RANDOM);
    expect(readServerHandshake(bytes)).toEqual({ protocol, cipherSuite: suite, certificate: null });
    const body = [...pair(version), ...RANDOM, 0, ...pair(suite), 0, ...rest]; // no session, no compression
    const head = [22, ...pair(version), ...pair(body.length + 4), 2, 0, ...pair(body.length)];
    expect([...bytes]).toEqual([...head, ...body]);
  },
);
