import { decodeWindows1252 } from '../../../shared/reg-file/data.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { problem, type RegFileProblem } from './open-file.ts';

export interface FileEncoding {
  readonly name: 'utf-16le' | 'utf-8' | 'windows-1252';
  /** The number of bytes in the byte order mark. */
  readonly mark: 0 | 2 | 3;
  /** The number of bytes in a line break character. */
  readonly unit: 1 | 2;
  /** Null if the bytes aren't text. */
  readonly decode: (bytes: Buffer) => string | null;
  /** Null if the text wouldn't survive a round trip. */
  readonly encode: (text: string) => Buffer | null;
}

const HIGH = /[\x80-\xff]/;
const CHUNK = 256 * 1024;

const LETTERS = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTES = new Map(Array.from(LETTERS, (letter, byte) => [letter, byte]));

/** Also of the text bytes in a REGEDIT4 file, whatever the file's own encoding is. */
export const WINDOWS_1252 = {
  name: 'windows-1252',
  mark: 0,
  unit: 1,
  decode: (bytes: Buffer): string => {
    const text = bytes.toString('latin1');
    return HIGH.test(text) ? decodeWindows1252(bytes) : text;
  },
  encode: (text: string): Buffer | null => {
    const encoded = Buffer.alloc(text.length);
    for (let i = 0; i < text.length; i++) {
      const byte = BYTES.get(text.charAt(i));
      if (byte === undefined) return null;
      encoded[i] = byte;
    }
    return encoded;
  },
} as const satisfies FileEncoding;

const UTF_16: FileEncoding = {
  name: 'utf-16le',
  mark: 2,
  unit: 2,
  decode: (bytes) => (bytes.length % 2 === 0 ? bytes.toString('utf16le') : null),
  encode: (text) => Buffer.from(text, 'utf16le'),
};

function utf8(mark: 0 | 3): FileEncoding {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return {
    name: 'utf-8',
    mark,
    unit: 1,
    decode(bytes) {
      const text = bytes.toString('latin1');
      if (!HIGH.test(text)) return text;
      try {
        return decoder.decode(bytes);
      } catch {
        return null;
      }
    },
    encode(text) {
      const bytes = Buffer.from(text, 'utf8');
      return bytes.toString('utf8') === text ? bytes : null; // UTF-8 can't encode a lone surrogate
    },
  };
}

/** Reads in pieces: the text of a large file may be too long for a string. */
function isUtf8(bytes: Buffer): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * Detects the encoding of a `.reg` file: UTF-16LE or UTF-8 by its byte order mark. Without one: Windows-1252 for
 * REGEDIT4 and for non-UTF-8, otherwise UTF-8. Regedit accepts neither UTF-16BE nor UTF-16LE without a mark. Source:
 * facts 9.5.
 */
export function detectEncoding(bytes: Buffer): Result<FileEncoding, RegFileProblem> {
  const start = bytes.subarray(0, 1024);
  if (bytes.length === 0) return problem('empty-file', 'the file has no content');
  const refused = (detail: string): RegFileProblem => problem('not-a-registry-file', detail);
  const marks = start.subarray(0, 3).toString('hex');
  if (marks.startsWith('fffe')) return succeed(UTF_16);
  if (marks.startsWith('feff')) return refused('UTF-16 with the high byte first is nothing that regedit reads');
  if (marks === 'efbbbf') return succeed(utf8(3));
  if (start.includes(0)) return refused('the file is binary, or UTF-16 without a byte order mark');
  if (start.toString('latin1').startsWith('REGEDIT4')) return succeed(WINDOWS_1252);
  return succeed(isUtf8(bytes) ? utf8(0) : WINDOWS_1252);
}
