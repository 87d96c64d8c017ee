import * as v from 'valibot';

/** A protocol that WinHTTP supports, by its name in every output. */
export type Protocol = 'SSL 2.0' | 'SSL 3.0' | 'TLS 1.0' | 'TLS 1.1' | 'TLS 1.2' | 'TLS 1.3';

/** The grade of a protocol: `unsafe` is broken, `old` is refused by Microsoft 365, `good` is accepted by it. */
type ProtocolGrade = 'unsafe' | 'old' | 'good';

export interface ProtocolRow {
  readonly protocol: Protocol;
  /** The one bit in `DefaultSecureProtocols`, as an unsigned number. Source: facts 1.2 [W1][K1]. */
  readonly bit: number;
  /** Its number on the wire. Source: RFC 6101, 2246, 4346, 5246, 8446. */
  readonly version: number;
  readonly grade: ProtocolGrade;
}

/** Every protocol with a bit in `DefaultSecureProtocols`, oldest first. Source: facts 1.2 and 2.1 [W1][W2]. */
export const PROTOCOLS: readonly ProtocolRow[] = [
  { protocol: 'SSL 2.0', bit: 0x0008, version: 0x0002, grade: 'unsafe' },
  { protocol: 'SSL 3.0', bit: 0x0020, version: 0x0300, grade: 'unsafe' },
  { protocol: 'TLS 1.0', bit: 0x0080, version: 0x0301, grade: 'old' },
  { protocol: 'TLS 1.1', bit: 0x0200, version: 0x0302, grade: 'old' },
  { protocol: 'TLS 1.2', bit: 0x0800, version: 0x0303, grade: 'good' },
  { protocol: 'TLS 1.3', bit: 0x2000, version: 0x0304, grade: 'good' },
];

const NAMES = PROTOCOLS.map(({ protocol }) => protocol);

export function protocolRow(protocol: Protocol): ProtocolRow {
  const row = PROTOCOLS.find((one) => one.protocol === protocol);
  if (row === undefined) throw new Error(`no such protocol: ${protocol}`);
  return row;
}

export const protocolOfVersion = (version: number): Protocol | null =>
  PROTOCOLS.find((row) => row.version === version)?.protocol ?? null;

/** Returns the protocols among these, oldest first and each once. */
export const inOrder = (wanted: readonly Protocol[]): readonly Protocol[] =>
  NAMES.filter((protocol) => wanted.includes(protocol));

export const TLS_1_2 = 0x0800;
export const TLS_1_3 = 0x2000;
/** SSL 2.0 and SSL 3.0, which are broken. Source: facts 1.2 [S1]. */
export const SSL_BITS = 0x0028;
export const KNOWN_BITS = 0x2aa8;

export const protocolSchema = v.picklist(NAMES as [Protocol, ...Protocol[]]);
