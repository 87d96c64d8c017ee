/** An empty field: the connection had no TLS, or it wasn't logged. */
export const NO_NUMBER = 0;
/** A field that isn't exactly one number. */
export const NOT_A_NUMBER = -1;

const [DASH, ZERO, NINE, LOWER_A, LOWER_F, LOWER_X, DOT] = [0x2d, 0x30, 0x39, 0x61, 0x66, 0x78, 0x2e];

/** Hexadecimal without a prefix: `40` is 64; also `0x40`, and `40.000000` as a decimal. Source: facts 18.1 [U11]. */
export function protocolNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || (to === from + 1 && bytes[from] === DASH)) return NO_NUMBER;
  const isPrefixed = to > from + 2 && bytes[from] === ZERO && ((bytes[from + 1] ?? 0) | 0x20) === LOWER_X;
  const start = isPrefixed ? from + 2 : from;
  let number = 0;
  let at = start;
  for (; at < to && at < start + 8; at++) {
    const byte = bytes[at] ?? 0;
    const letter = byte | 0x20;
    if (byte >= ZERO && byte <= NINE) number = number * 16 + byte - ZERO;
    else if (letter >= LOWER_A && letter <= LOWER_F) number = number * 16 + letter - LOWER_A + 10;
    else break;
  }
  if (at === start) return NOT_A_NUMBER;
  if (bytes[at] === DOT && at < to) for (at++; at < to && bytes[at] === ZERO; at++);
  return at === to ? number : NOT_A_NUMBER;
}
