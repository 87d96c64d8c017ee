import { protocolRow, type Protocol } from '../tls/protocols.ts';
import type { ClientHello } from './client-hello.ts';
import { handshakeRecord, pair } from './handshake-bytes.ts';

/** Suites that every version since SSL 3.0 supports, because those of TLS 1.2 would be refused below it. */
const OLD_SUITES = [0xc014, 0xc013, 0x0035, 0x002f, 0xc00a, 0xc009, 0x000a, 0x0005] as const;
const RSA_AES_128_CBC_SHA = 0x002f;

const SERVER_HELLO = 2;
const NULL_COMPRESSION = 0;
/** Secure renegotiation, empty (RFC 5746): clients that require it would refuse without. */
const RENEGOTIATION_INFO = [0xff, 0x01, 0x00, 0x01, 0x00] as const;

/** A client that rejects it sends an alert or closes; else it waits. Not for TLS 1.3. `random` is 32 bytes. */
export function bareServerHello(hello: ClientHello, protocol: Protocol, random: Uint8Array): Uint8Array {
  const { version } = protocolRow(protocol);
  const offered =
    version >= 0x0303 ? hello.cipherSuites : OLD_SUITES.filter((suite) => hello.cipherSuites.includes(suite));
  // SSL 3.0 has no extensions
  const extensions = version >= 0x0301 ? [...pair(RENEGOTIATION_INFO.length), ...RENEGOTIATION_INFO] : [];
  const body = [
    ...pair(version),
    ...random,
    0, // no session
    ...pair(offered[0] ?? RSA_AES_128_CBC_SHA),
    NULL_COMPRESSION,
    ...extensions,
  ];
  return handshakeRecord(version, SERVER_HELLO, body);
}

/** The fatal alert that no version is shared: the client ends, and may try a lower version. RFC 5246, 7.2. */
export const PROTOCOL_VERSION_ALERT = Uint8Array.of(21, 3, 1, 0, 2, 2, 70);
