const HEX_OF_BYTE: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Returns bytes (0 to 255) as lowercase hex, two digits a byte. */
export function hexOfBytes(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX_OF_BYTE[byte] ?? '';
  return hex;
}

/** Returns the bytes of hex digits, two a byte. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >>> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** Returns the text of UTF-16LE bytes given as hex; null for an odd byte. Lone surrogates are kept. */
export function textOfUtf16Hex(hex: string): string | null {
  if (hex.length % 4 !== 0) return null;
  const bytes = bytesOfHex(hex);
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  return text;
}

/** A `hex:` line (`01,a,ff`, blanks around commas) as lowercase hex; null for anything else or a trailing comma. */
export function hexOfByteList(list: string): string | null {
  const text = list.trim();
  if (text === '') return '';
  if (text.length <= SHORT_LIST && TIDY_LIST.test(text)) return text.replaceAll(/, ?/g, '');
  const output = new Uint8Array(text.length + 1); // of character codes; one digit and its comma may become two digits
  let size = 0;
  let first = 0; // the digits of the current byte; 0 if there is none yet
  let second = 0;
  let closed = false; // a blank came after a byte: only a comma may follow
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : COMMA;
    if (code === COMMA) {
      if (first === 0) return null;
      output[size++] = second === 0 ? ZERO : first;
      output[size++] = second === 0 ? first : second;
      first = 0;
      second = 0;
      closed = false;
    } else if (code === 0x20 || code === 0x09) {
      closed ||= first !== 0;
    } else {
      const digit = lowerCaseDigit(code);
      if (digit === 0 || closed || second !== 0) return null;
      if (first === 0) first = digit;
      else second = digit;
    }
  }
  const pieces: string[] = [];
  for (let at = 0; at < size; at += 8192) {
    pieces.push(String.fromCharCode(...output.subarray(at, Math.min(at + 8192, size))));
  }
  return pieces.join('');
}

/** The output of programs; seven times as fast as the loop, which accepts handwritten lists of any length. */
const TIDY_LIST = /^(?:[0-9a-f]{2}, ?)*[0-9a-f]{2}$/;
const SHORT_LIST = 8192;

const COMMA = 0x2c;
const ZERO = 0x30;

/** Returns the character code of a hex digit, in lowercase; 0 for anything else. */
function lowerCaseDigit(code: number): number {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66)) return code;
  return code >= 0x41 && code <= 0x46 ? code + 0x20 : 0;
}
