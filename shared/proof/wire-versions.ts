import type { Protocol } from '../tls/protocols.ts';

/** A protocol with its number on the wire. Source: RFC 6101, 2246, 4346, 5246, 8446. */
/** Oldest first. */
const WIRE_VERSIONS: readonly { readonly protocol: Protocol; readonly version: number }[] = [
  { protocol: 'SSL 2.0', version: 0x0002 },
  { protocol: 'SSL 3.0', version: 0x0300 },
  { protocol: 'TLS 1.0', version: 0x0301 },
  { protocol: 'TLS 1.1', version: 0x0302 },
  { protocol: 'TLS 1.2', version: 0x0303 },
  { protocol: 'TLS 1.3', version: 0x0304 },
];

export function protocolOfVersion(version: number): Protocol | null {
  return WIRE_VERSIONS.find((row) => row.version === version)?.protocol ?? null;
}

export function versionOfProtocol(protocol: Protocol): number {
  const row = WIRE_VERSIONS.find((one) => one.protocol === protocol);
  if (row === undefined) throw new Error(`no such protocol: ${protocol}`);
  return row.version;
}

/** Returns the protocols among these, oldest first and each once. */
export function inOrder(protocols: Iterable<Protocol>): readonly Protocol[] {
  const wanted = new Set(protocols);
  return WIRE_VERSIONS.map((row) => row.protocol).filter((protocol) => wanted.has(protocol));
}
