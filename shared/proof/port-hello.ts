import { protocolRow, type Protocol } from '../tls/protocols.ts';
import { handshakeRecord, pair } from './handshake-bytes.ts';

/** Random bytes for a hello: 32 of its own, and 32 as an x25519 key, which may be any (RFC 7748, 5). */
export interface HelloRandom {
  readonly hello: Uint8Array;
  readonly key: Uint8Array;
}

/** Suites that every version since SSL 3.0 supports. */
const OLD_SUITES = [0xc014, 0xc013, 0xc00a, 0xc009, 0x0039, 0x0033, 0x0035, 0x002f, 0x000a, 0x0005, 0x0004] as const;
/** Those that only TLS 1.2 has. */
const SUITES_OF_12 = [
  0xc030, 0xc02f, 0xc02c, 0xc02b, 0xc028, 0xc027, 0xc024, 0xc023, 0xcca8, 0xcca9, 0x009f, 0x009e, 0x009d, 0x009c,
  0x003d, 0x003c,
] as const;
const SUITES_OF_13 = [0x1302, 0x1301, 0x1303] as const;
/** Signals secure renegotiation if there are no extensions. RFC 5746, 3.3. */
const RENEGOTIATION_SIGNAL = 0x00ff;
/** RC4, RC2, triple DES and DES, with their SSL 2.0 names. RFC 6101, appendix E. */
const SSL_2_CIPHERS = [0x010080, 0x030080, 0x0700c0, 0x060040, 0x020080, 0x040080] as const;

const X25519 = 0x001d;
const GROUPS = [X25519, 0x0017, 0x0018, 0x0019] as const;
const SIGNATURES = [0x0804, 0x0403, 0x0401, 0x0805, 0x0503, 0x0501, 0x0806, 0x0603, 0x0601, 0x0203, 0x0201] as const;
const PSK_WITH_KEYS = 1;

const [CLIENT_HELLO, NO_COMPRESSION, UNCOMPRESSED_POINTS] = [1, 0, 0];
const [SUPPORTED_GROUPS, POINT_FORMATS, SIGNATURE_ALGORITHMS, SUPPORTED_VERSIONS, PSK_MODES, KEY_SHARE] = [
  10, 11, 13, 43, 45, 51,
];
const CHALLENGE_BYTES = 16;

const versionOf = (protocol: Protocol): number => protocolRow(protocol).version;
const counted = (bytes: readonly number[]): readonly number[] => [...pair(bytes.length), ...bytes];
const extension = (type: number, data: readonly number[]): readonly number[] => [...pair(type), ...counted(data)];

function extensionsOf(protocol: Protocol, key: Uint8Array): readonly number[] {
  if (protocol === 'SSL 3.0') return []; // it has none
  const groups = [
    ...extension(SUPPORTED_GROUPS, counted(GROUPS.flatMap(pair))),
    ...extension(POINT_FORMATS, [1, UNCOMPRESSED_POINTS]),
  ];
  if (protocol === 'TLS 1.0' || protocol === 'TLS 1.1') return counted(groups);
  const signed = [...groups, ...extension(SIGNATURE_ALGORITHMS, counted(SIGNATURES.flatMap(pair)))];
  if (protocol === 'TLS 1.2') return counted(signed);
  return counted([
    ...signed,
    ...extension(SUPPORTED_VERSIONS, [2, ...pair(versionOf('TLS 1.3'))]),
    ...extension(PSK_MODES, [1, PSK_WITH_KEYS]),
    ...extension(KEY_SHARE, counted([...pair(X25519), ...counted([...key])])),
  ]);
}

function suitesOf(protocol: Protocol): readonly number[] {
  if (protocol === 'TLS 1.3') return SUITES_OF_13;
  const suites = protocol === 'TLS 1.2' ? [...SUITES_OF_12, ...OLD_SUITES] : OLD_SUITES;
  return [...suites, RENEGOTIATION_SIGNAL];
}

/** Returns a hello in SSL 2.0 form, which offers nothing else. */
function ssl2Hello(challenge: Uint8Array): Uint8Array {
  const ciphers = SSL_2_CIPHERS.flatMap((cipher) => [cipher >> 16, ...pair(cipher & 0xffff)]);
  const message = [
    CLIENT_HELLO,
    ...pair(versionOf('SSL 2.0')),
    ...pair(ciphers.length),
    ...pair(0), // no session
    ...pair(CHALLENGE_BYTES),
    ...ciphers,
    ...challenge.subarray(0, CHALLENGE_BYTES),
  ];
  return Uint8Array.from([0x80 | (message.length >> 8), message.length & 0xff, ...message]);
}

/** Up to TLS 1.2 as the highest, TLS 1.3 as the only one; no host. RFC 2246, 4346, 5246, 6101, 8446; facts 22.4. */
export function helloFor(protocol: Protocol, random: HelloRandom): Uint8Array {
  if (protocol === 'SSL 2.0') return ssl2Hello(random.hello);
  const version = Math.min(versionOf(protocol), versionOf('TLS 1.2'));
  const body = [
    ...pair(version),
    ...random.hello,
    0, // no session
    ...counted(suitesOf(protocol).flatMap(pair)),
    1,
    NO_COMPRESSION,
    ...extensionsOf(protocol, random.key),
  ];
  return handshakeRecord(Math.min(version, versionOf('TLS 1.0')), CLIENT_HELLO, body);
}
