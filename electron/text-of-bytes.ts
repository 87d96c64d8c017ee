import { WINDOWS_1252 } from './registry/reg-file/encoding.ts';

export interface DecodedText {
  readonly text: string;
  /** Regedit refuses UTF-16 with the high byte first, and any UTF-16 without a mark. Source: facts 9.5. */
  readonly isEncodingRefused: boolean;
}

/** The number of bytes at the start that are searched for UTF-16 without a mark. */
const LOOKED_AT = 4096;

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

/** Returns which byte of nearly every pair is zero, as in Western texts in UTF-16; null if neither is. */
function zeroHalf(bytes: Buffer): 'low' | 'high' | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const pairs = start.length >>> 1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (start[at] === 0) even++;
    if (start[at + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'high';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'low' : null;
}

/** Decodes UTF-8 and UTF-16 with or without a mark, otherwise Windows-1252. Never fails. */
export function textOfBytes(given: Uint8Array): DecodedText {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const decoded = (text: string, isEncodingRefused = false): DecodedText => ({ text, isEncodingRefused });
  const marks = bytes.subarray(0, 3).toString('hex');
  if (marks.startsWith('fffe')) return decoded(bytes.subarray(2).toString('utf16le'));
  if (marks.startsWith('feff')) return decoded(swapped(bytes.subarray(2)).toString('utf16le'), true);
  if (marks === 'efbbbf') return decoded(bytes.subarray(3).toString('utf8'));
  const half = zeroHalf(bytes);
  if (half !== null) return decoded((half === 'high' ? bytes : swapped(bytes)).toString('utf16le'), true);
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decoded(WINDOWS_1252.decode(bytes));
  }
}
