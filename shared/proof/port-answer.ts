import type { Protocol } from '../tls/protocols.ts';
import { readServerHandshake } from './server-handshake.ts';

/** The answer to a hello for one version. `incomplete` may become anything. A lower version is a refusal. */
export type PortAnswer =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'not-tls' }
  /** By its number in IANA's registry; SSL 2.0 has none. */
  | { readonly kind: 'taken'; readonly cipherSuite: number | null }
  /** RFC 8446, 6; null if another version was accepted. */
  | { readonly kind: 'refused'; readonly alert: number | null };

/** Far more than a ServerHello has; what follows isn't needed. */
export const MAX_PORT_ANSWER = 8_192;

const [ALERT, HANDSHAKE] = [21, 22];
const RECORD_HEAD = 5;
const FATAL = 2;
const SERVER_HELLO = 2;
const SSL_2_ERROR = 0;
const SSL_2_SERVER_HELLO = 4;

const INCOMPLETE: PortAnswer = { kind: 'incomplete' };
const NOT_TLS: PortAnswer = { kind: 'not-tls' };
const refused = (alert: number | null): PortAnswer => ({ kind: 'refused', alert });

/** Two or three bytes of length, then the kind of the message. RFC 6101, appendix E. */
function readSsl2(bytes: Uint8Array): PortAnswer {
  const [first = 0] = bytes;
  const head = (first & 0x80) === 0 ? 3 : 2;
  const kind = bytes[head];
  if (kind === undefined) return INCOMPLETE;
  if (kind === SSL_2_SERVER_HELLO) return { kind: 'taken', cipherSuite: null };
  return kind === SSL_2_ERROR ? refused(null) : NOT_TLS;
}

function readHandshake(bytes: Uint8Array, asked: Protocol): PortAnswer {
  const first = bytes[RECORD_HEAD];
  if (first !== undefined && first !== SERVER_HELLO) return NOT_TLS;
  const { protocol, cipherSuite } = readServerHandshake(bytes);
  if (cipherSuite === null) return INCOMPLETE;
  return protocol === asked ? { kind: 'taken', cipherSuite } : refused(null);
}

/** Skips warnings; a fatal alert is a refusal, a ServerHello decides. Never more than `MAX_PORT_ANSWER` bytes. */
export function readPortAnswer(said: Uint8Array, asked: Protocol): PortAnswer {
  const bytes = said.subarray(0, MAX_PORT_ANSWER);
  for (let at = 0; at < bytes.length;) {
    const [type = 0, major = 3, , high = 0, low = 0, level, alert] = bytes.subarray(at, at + RECORD_HEAD + 2);
    if ((type !== ALERT && type !== HANDSHAKE) || major !== 3) {
      return at === 0 && asked === 'SSL 2.0' ? readSsl2(bytes) : NOT_TLS;
    }
    if (type === HANDSHAKE) return readHandshake(bytes.subarray(at), asked);
    if (alert === undefined) return INCOMPLETE;
    if (level === FATAL) return refused(alert);
    at += RECORD_HEAD + high * 256 + low;
  }
  return INCOMPLETE;
}
