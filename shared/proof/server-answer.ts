/** A server's first message in a handshake, as far as it can be read: everything before the keys is in plain text. */
export type ServerAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-tls' }
  /** It refused, with the number of the alert. RFC 8446, 6. */
  | { readonly kind: 'alert'; readonly alert: number }
  | { readonly kind: 'handshake' };

/** More than a server's first messages with a long chain of certificates. */
export const MAX_ANSWER_BYTES = 65_536;

const HEAD = 5;
const ALERT = 21;
const HANDSHAKE = 22;

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
