import type { FileHandle } from 'node:fs/promises';
import type { FileEncoding } from './encoding.ts';
import type { Piece } from './pieces.ts';

/** The longest line, in bytes. The largest value of a registry is far shorter, so a longer line isn't registry text. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** A line of a file: where its own bytes are, with the byte order mark and the line break, and what they say. */
export interface RawLine extends Piece {
  /** Without mark and line break; null where the bytes aren't text in the file's encoding. */
  readonly text: string | null;
  /** CR LF, LF, CR, or nothing at the end of the file. */
  readonly end: string;
}

/**
 * How many bytes are read at once, at least. What is made of a piece may be alive whenever garbage is collected, and is then
 * copied: with pieces four times as large, reading took twice as long in every other process.
 */
export const PIECE = 32 * 1024;
const HIGH = /[\x80-\xff]/;

/** Reads the lines of a file, some at a time, in memory that doesn't grow with it. Ends after a line over the limit. */
export async function* readRawLines(file: FileHandle, encoding: FileEncoding): AsyncGenerator<readonly RawLine[]> {
  const { unit } = encoding;
  let rest: Buffer = Buffer.alloc(0);
  let position = 0;
  let mark: number = encoding.mark; // before the text of the next line

  for (let atEnd = false; !atEnd;) {
    const size = Math.max(PIECE, rest.length); // a long line is searched again each time, so as few times as possible
    const read = await file.read(Buffer.allocUnsafe(size), 0, size, position);
    position += read.bytesRead;
    atEnd = read.bytesRead === 0;
    const chunk = read.buffer.subarray(0, read.bytesRead);
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);

    // Decoding a piece at once is many times faster than line by line; only lines with other than ASCII need more.
    const view = buffer.toString(unit === 1 ? 'latin1' : 'utf16le');
    const isPlain = unit === 2 || !HIGH.test(view);
    const lines: RawLine[] = [];
    let start = 0; // of the line at hand, in bytes
    const take = (textEnd: number, end: string): void => {
      const from = start + mark;
      const text = view.slice(from / unit, textEnd / unit);
      const isText = (textEnd - from) % unit === 0 && (isPlain || !HIGH.test(text));
      const to = textEnd + end.length * unit;
      lines.push({ buffer, from: start, to, text: isText ? text : decode(encoding, buffer, from, textEnd), end });
      start = to;
      mark = 0;
    };

    let lf = view.indexOf('\n');
    let cr = view.indexOf('\r');
    while (lf >= 0 || cr >= 0) {
      if (cr < 0 || (lf >= 0 && lf < cr)) {
        take(lf * unit, '\n');
      } else if (lf === cr + 1) {
        take(cr * unit, '\r\n');
      } else {
        if (cr === view.length - 1 && !atEnd) break; // a line feed may follow in the next piece
        take(cr * unit, '\r');
      }
      const next = start / unit;
      if (lf >= 0 && lf < next) lf = view.indexOf('\n', next);
      if (cr >= 0 && cr < next) cr = view.indexOf('\r', next);
    }
    const tooLong = buffer.length - start > MAX_LINE_BYTES;
    if ((atEnd || tooLong) && start + mark < buffer.length) take(buffer.length, '');
    yield lines;
    if (tooLong) return;
    rest = buffer.subarray(start);
  }
}

function decode(encoding: FileEncoding, buffer: Buffer, from: number, to: number): string | null {
  return encoding.decode(buffer.subarray(from, to));
}
