import iconv from 'iconv-lite';
import { succeed, type Result } from '../../../shared/result.ts';
import { problem, type RegFileProblem } from './open-file.ts';

/** The 8-bit Windows code pages that a `.reg` file without a byte order mark may use. */
export const CODE_PAGES = [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/** A table that maps one byte to one character. */
export interface AnsiTable {
  readonly decode: (bytes: Uint8Array) => string;
  /** Null if the code page lacks a character. */
  readonly encode: (text: string) => Buffer | null;
}

/** How the lines of a file are encoded. */
export interface FileEncoding {
  readonly name: 'utf-16le' | 'utf-8' | `windows-${CodePage}`;
  /** The number of bytes in the byte order mark. */
  readonly mark: 0 | 2 | 3;
  /** The number of bytes in a line break character. */
  readonly unit: 1 | 2;
  /** The code page of the text bytes in a REGEDIT4 file, whatever the file's own encoding is. */
  readonly ansi: AnsiTable;
  /** Null if the bytes aren't text. */
  readonly decode: (bytes: Buffer) => string | null;
  /** Null if the text wouldn't survive a round trip. */
  readonly encode: (text: string) => Buffer | null;
}

const HIGH = /[\x80-\xff]/;
const CHUNK = 256 * 1024;

export function ansiTable(codePage: CodePage): AnsiTable {
  // An unused byte is the control character of the same number, as in Windows, so every byte round-trips.
  const characters = Array.from({ length: 256 }, (_, byte) => {
    const character = iconv.decode(Buffer.of(byte), `windows-${codePage}`);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  });
  const bytes = new Map(characters.map((character, byte) => [character, byte]));
  return {
    decode(encoded) {
      const text = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength).toString('latin1');
      if (!HIGH.test(text)) return text;
      return text.replace(/[\x80-\xff]/g, (character) => characters[character.charCodeAt(0)] ?? character);
    },
    encode(text) {
      const encoded = Buffer.alloc(text.length);
      for (let i = 0; i < text.length; i++) {
        const byte = bytes.get(text.charAt(i));
        if (byte === undefined) return null;
        encoded[i] = byte;
      }
      return encoded;
    },
  };
}

function utf16(ansi: AnsiTable): FileEncoding {
  return {
    name: 'utf-16le',
    mark: 2,
    unit: 2,
    ansi,
    decode: (bytes) => (bytes.length % 2 === 0 ? bytes.toString('utf16le') : null),
    encode: (text) => Buffer.from(text, 'utf16le'),
  };
}

function utf8(ansi: AnsiTable, mark: 0 | 3): FileEncoding {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return {
    name: 'utf-8',
    mark,
    unit: 1,
    ansi,
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

function ansi(table: AnsiTable, codePage: CodePage): FileEncoding {
  return { name: `windows-${codePage}`, mark: 0, unit: 1, ansi: table, decode: table.decode, encode: table.encode };
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
 * Detects the encoding of a `.reg` file: UTF-16LE or UTF-8 by its byte order mark. Without one: the code page for
 * REGEDIT4 and for non-UTF-8, otherwise UTF-8. Regedit accepts neither UTF-16BE nor UTF-16LE without a mark. Source:
 * facts 9.5.
 */
export function detectEncoding(bytes: Buffer, codePage: CodePage): Result<FileEncoding, RegFileProblem> {
  const start = bytes.subarray(0, 1024);
  if (bytes.length === 0) return problem('empty-file', 'the file has no content');
  const refused = (detail: string): RegFileProblem => problem('not-a-registry-file', detail);
  const table = ansiTable(codePage);
  const marks = start.subarray(0, 3).toString('hex');
  if (marks.startsWith('fffe')) return succeed(utf16(table));
  if (marks.startsWith('feff')) return refused('UTF-16 with the high byte first is nothing that regedit reads');
  if (marks === 'efbbbf') return succeed(utf8(table, 3));
  if (start.includes(0)) return refused('the file is binary, or UTF-16 without a byte order mark');
  if (start.toString('latin1').startsWith('REGEDIT4')) return succeed(ansi(table, codePage));
  return succeed(isUtf8(bytes) ? utf8(table, 0) : ansi(table, codePage));
}
