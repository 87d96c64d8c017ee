const HEX_OF_BYTE: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Returns bytes (0 to 255) as lowercase hex, two digits a byte. */
export function hexOfBytes(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX_OF_BYTE[byte] ?? '';
  return hex;
}

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

/** What isn't as programs write it, two lowercase digits a byte: seldom, so that most lists take no piece apart. */
const UNTIDY = /(?:^|,)(?! ?[0-9a-f]{2}(?:,|$))/;
const BYTE = /^[ \t]*([0-9a-f]{1,2})[ \t]*$/i;

/** A `hex:` line (`01,a,ff`, blanks around commas) as lowercase hex; null for anything else or a trailing comma. */
export function hexOfByteList(list: string): string | null {
  const text = list.trim();
  if (text === '') return '';
  if (!UNTIDY.test(text)) return text.replaceAll(/, ?/g, '');
  const bytes = text.split(',').map((piece) => BYTE.exec(piece)?.[1]?.toLowerCase().padStart(2, '0'));
  return bytes.includes(undefined) ? null : bytes.join('');
}
