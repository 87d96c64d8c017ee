/** 0x80 to 0x9F of Windows-1252. The five unused bytes are the control characters of the same number, as in Windows. */
const HIGH_BYTES =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes 8-bit text of a Western European Windows. The platform's own decoder reads 0x80 to 0x9F as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? HIGH_BYTES.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
