const HEX_OF_BYTE: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hex of bytes (0 to 255), two digits a byte. */
export function hexOfBytes(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX_OF_BYTE[byte] ?? '';
  return hex;
}

/** The bytes of hex digits, two a byte. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >>> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** The UTF-16LE bytes of a text as hex, without a closing NUL. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hex += (HEX_OF_BYTE[unit & 0xff] ?? '') + (HEX_OF_BYTE[unit >>> 8] ?? '');
  }
  return hex;
}

/** The text of UTF-16LE bytes given as hex; null when a byte is left over. Lone surrogates stay as they are. */
export function textOfUtf16Hex(hex: string): string | null {
  if (hex.length % 4 !== 0) return null;
  const bytes = bytesOfHex(hex);
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  return text;
}

/**
 * The bytes that a `hex:` line lists (`01,a,ff`, blanks around the commas allowed) as lower-case hex; null when there is
 * anything else in it, a trailing comma included. A loop and not one expression: a value may be megabytes long.
 */
export function hexOfByteList(list: string): string | null {
  const text = list.trim();
  if (text === '') return '';
  let digits = 0; // of the byte at hand
  let closed = false; // a blank after a byte: only a comma may follow
  let shortByte = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x2c;
    if (code === 0x2c) {
      if (digits === 0) return null;
      shortByte ||= digits === 1;
      digits = 0;
      closed = false;
    } else if (code === 0x20 || code === 0x09) {
      closed ||= digits > 0;
    } else if (isHexDigit(code) && !closed && digits < 2) {
      digits++;
    } else {
      return null;
    }
  }
  const bytes = text.toLowerCase();
  if (!shortByte) return bytes.replace(/[, \t]+/g, '');
  return bytes
    .split(',')
    .map((byte) => byte.trim().padStart(2, '0'))
    .join('');
}

function isHexDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}
