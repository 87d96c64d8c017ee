import { protocolOfVersion, type Protocol } from '../tls/protocols.ts';

/** A server's first message in a handshake, as far as it can be read: everything before the keys is in plain text. */
export type ServerAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-tls' }
  /** It refused, with the number of the alert. RFC 8446, 6. */
  | { readonly kind: 'alert'; readonly alert: number }
  | { readonly kind: 'handshake' };

/** More than a server's first messages with a long chain of certificates. */
export const MAX_ANSWER_BYTES = 65_536;

const [ALERT, HANDSHAKE] = [21, 22];
const HEAD = 5;

/** Reads the records so far. An alert after other records counts, until the first encrypted one. */
export function readServerAnswer(bytes: Uint8Array): ServerAnswer {
  let answer: ServerAnswer = { kind: 'nothing' };
  for (let at = 0; at < bytes.length;) {
    const [type = 0, major = 3, , high = 0, low = 0, , alert] = bytes.subarray(at, at + HEAD + 2);
    const isTls = (type === ALERT || type === HANDSHAKE) && major === 3;
    if (!isTls) return answer.kind === 'nothing' ? { kind: 'not-tls' } : answer;
    const length = high * 256 + low;
    if (type === ALERT) return length === 2 && alert !== undefined ? { kind: 'alert', alert } : answer;
    answer = { kind: 'handshake' };
    at += HEAD + length;
  }
  return answer;
}

/** The content of a server's first messages before the keys. Missing or encrypted parts are null. */
export interface ServerHandshake {
  readonly protocol: Protocol | null;
  /** Its number in IANA's registry. */
  readonly cipherSuite: number | null;
  /** The server's own certificate in DER; encrypted with TLS 1.3. */
  readonly certificate: Uint8Array | null;
}

const NOTHING: ServerHandshake = { protocol: null, cipherSuite: null, certificate: null };

const SERVER_HELLO = 2;
const CERTIFICATE = 11;
const SUPPORTED_VERSIONS = 43;

const pairAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const threeAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 65_536 + pairAt(bytes, at + 1);

/** Returns the plain handshake messages, concatenated: all records up to the first of another kind. */
function plainMessages(bytes: Uint8Array): Uint8Array {
  const parts: number[] = [];
  for (let at = 0; at + HEAD <= bytes.length && bytes[at] === HANDSHAKE && bytes[at + 1] === 3;) {
    const length = pairAt(bytes, at + 3);
    parts.push(...bytes.subarray(at + HEAD, at + HEAD + length));
    at += HEAD + length;
  }
  return Uint8Array.from(parts);
}

/** Returns the version in a TLS 1.3 extension, which outranks the old field. RFC 8446, 4.2.1. */
function namedVersion(body: Uint8Array, from: number): number | null {
  const end = Math.min(body.length, from + 2 + pairAt(body, from));
  for (let at = from + 2; at + 4 <= end;) {
    const [type, length] = [pairAt(body, at), pairAt(body, at + 2)];
    if (type === SUPPORTED_VERSIONS && length === 2 && at + 6 <= end) return pairAt(body, at + 4);
    at += 4 + length;
  }
  return null;
}

/** RFC 5246, 7.4.1.3: a version, 32 bytes, a session of its own length, a suite, a compression, extensions. */
function readHello(body: Uint8Array): Pick<ServerHandshake, 'protocol' | 'cipherSuite'> {
  const suiteAt = 35 + (body[34] ?? 0);
  if (body.length < suiteAt + 3) return NOTHING;
  const version = namedVersion(body, suiteAt + 3) ?? pairAt(body, 0);
  return { protocol: protocolOfVersion(version), cipherSuite: pairAt(body, suiteAt) };
}

/** Returns the first certificate of a list: the length of all, then each with its own. RFC 5246, 7.4.2. */
function firstCertificate(body: Uint8Array): Uint8Array | null {
  const length = threeAt(body, 3);
  return length === 0 || body.length < 6 + length ? null : body.slice(6, 6 + length);
}

/** Reads what a server sent first, whole or truncated anywhere. */
export function readServerHandshake(bytes: Uint8Array): ServerHandshake {
  const messages = plainMessages(bytes);
  let found = NOTHING;
  for (let at = 0; at + 4 <= messages.length;) {
    const length = threeAt(messages, at + 1);
    const body = messages.subarray(at + 4, at + 4 + length);
    if (body.length < length) break;
    if (messages[at] === SERVER_HELLO) found = { ...found, ...readHello(body) };
    if (messages[at] === CERTIFICATE) found = { ...found, certificate: firstCertificate(body) };
    at += 4 + length;
  }
  return found;
}
