// ClientHellos built byte by byte, for the tests of their readers.
import type { HelloReading } from './client-hello.ts';
import { pair } from './handshake-bytes.ts';
import { createHelloReader } from './hello-reader.ts';

/** Reads the bytes of a connection in one piece. */
export const readClientHello = (bytes: Uint8Array): HelloReading => createHelloReader()(bytes);

export interface HelloParts {
  readonly legacyVersion?: number;
  readonly session?: readonly number[];
  readonly suites?: readonly number[];
  readonly extensions?: readonly (readonly [number, readonly number[]])[] | null;
}

/** Returns the extension `supported_versions` with these versions. */
export const supportedVersions = (...versions: readonly number[]): readonly [number, readonly number[]] => [
  43,
  [versions.length * 2, ...versions.flatMap(pair)],
];

/** Returns the extension `signature_algorithms` with these schemes. */
export const signatureAlgorithms = (...schemes: readonly number[]): readonly [number, readonly number[]] => [
  13,
  [...pair(schemes.length * 2), ...schemes.flatMap(pair)],
];

/** Returns only the handshake message. */
export function helloMessage(parts: HelloParts = {}): Uint8Array {
  const { legacyVersion = 0x0303, session = [], suites = [0xc030, 0x002f], extensions = [] } = parts;
  const listed = (extensions ?? []).flatMap(([type, data]) => [...pair(type), ...pair(data.length), ...data]);
  const body = [
    ...pair(legacyVersion),
    ...Array.from({ length: 32 }, (_, index) => index),
    session.length,
    ...session,
    ...pair(suites.length * 2),
    ...suites.flatMap(pair),
    1,
    0,
    ...(extensions === null ? [] : [...pair(listed.length), ...listed]),
  ];
  return Uint8Array.from([1, body.length >> 16, ...pair(body.length & 0xffff), ...body]);
}

/** Splits a message into records of so many bytes. */
export function inRecords(message: Uint8Array, size = 16_384): Uint8Array {
  const records: number[] = [];
  for (let at = 0; at < message.length; at += size) {
    const part = message.subarray(at, at + size);
    records.push(22, ...pair(0x0301), ...pair(part.length), ...part);
  }
  return Uint8Array.from(records);
}

export const helloBytes = (parts: HelloParts = {}): Uint8Array => inRecords(helloMessage(parts));

/** Returns a hello in SSL 2.0 form, with cipher kinds of three bytes. */
export function oldHelloBytes(version: number, kinds: readonly number[]): Uint8Array {
  const specs = kinds.flatMap((kind) => [kind >> 16, ...pair(kind & 0xffff)]);
  const challenge = Array.from({ length: 16 }, () => 7);
  const message = [1, ...pair(version), ...pair(specs.length), 0, 0, ...pair(challenge.length), ...specs, ...challenge];
  return Uint8Array.from([0x80 | (message.length >> 8), message.length & 0xff, ...message]);
}
