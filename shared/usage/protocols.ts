import { PROTOCOLS, protocolRow, type Protocol } from '../tls/protocols.ts';

/** Entra's name for a sign-in with TLS 1.0, TLS 1.1 or 3DES, without saying which. Source: facts 18.4 [U17]. */
export const LEGACY_TLS = 'Legacy TLS';

/** The protocol of a sign-in without that mark: TLS 1.2 or 1.3, unknown which. Source: facts 18.4 [U17]. */
export const NEWER_TLS = 'TLS 1.2 or later';

export type SeenProtocol = Protocol | typeof LEGACY_TLS | typeof NEWER_TLS;

/** Every name that can be counted, oldest first. */
export const SEEN_PROTOCOLS: readonly SeenProtocol[] = [
  LEGACY_TLS,
  ...PROTOCOLS.map(({ protocol }) => protocol),
  NEWER_TLS,
];

export const isOld = (protocol: SeenProtocol): boolean =>
  protocol === LEGACY_TLS || (protocol !== NEWER_TLS && protocolRow(protocol).grade !== 'good');

/** The client's bit is that of `DefaultSecureProtocols`, the server's is half of it. Source: facts 18.1 [U13]. */
export const BY_NUMBER: ReadonlyMap<number, Protocol> = new Map(
  PROTOCOLS.flatMap(({ protocol, bit }) => [[bit, protocol] as const, [bit / 2, protocol] as const]),
);

/** Returns a protocol by its spelling in a log, such as `TLS 1.0`, `TLS1_0`, `SSL3`; null for any other text. */
export function protocolNamed(text: string): Protocol | null {
  const [, family = '', major = '', minor = '0'] = /^(tls|ssl)\s*v?(\d)(?:[._](\d))?$/i.exec(text.trim()) ?? [];
  const name = `${family.toUpperCase()} ${major}.${minor}`;
  return PROTOCOLS.find(({ protocol }) => protocol === name)?.protocol ?? null;
}
