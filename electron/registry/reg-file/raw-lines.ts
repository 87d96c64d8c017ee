import type { FileHandle } from 'node:fs/promises';
import type { FileEncoding } from './encoding.ts';

/** The longest line, in bytes. The largest value of a registry is far shorter, so a longer line is no registry text. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** A line of a file: its own bytes with the byte order mark and the line break, and what they say. */
export interface RawLine {
  readonly bytes: Buffer;
  /** Without mark and line break; null where the bytes are no text in the file's encoding. */
  readonly text: string | null;
  /** CR LF, LF, CR, or nothing at the end of the file. */
  readonly end: string;
}

const CHUNK = 128 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** Reads the lines of a file, some at a time, in memory that doesn't grow with it. The last one may be cut off after the limit. */
export async function* readRawLines(file: FileHandle, encoding: FileEncoding): AsyncGenerator<readonly RawLine[]> {
  const { unit } = encoding;
  let rest: Buffer = Buffer.alloc(0);
  let searched = 0; // how much of the rest holds no line break for sure
  let position = 0;
  let mark: number = encoding.mark;

  for (let atEnd = false; !atEnd;) {
    const read = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position);
    position += read.bytesRead;
    atEnd = read.bytesRead === 0;
    const chunk = read.buffer.subarray(0, read.bytesRead);
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const unitAt = (at: number): number => (unit === 1 ? (buffer[at] ?? 0) : buffer.readUInt16LE(at));
    const lines: RawLine[] = [];
    let start = 0;
    const take = (end: number, next: number): void => {
      const text = encoding.decode(buffer.subarray(start + mark, end));
      lines.push({
        bytes: buffer.subarray(start, next),
        text,
        end: buffer.toString(unit === 1 ? 'latin1' : 'utf16le', end, next),
      });
      start = next;
      mark = 0;
    };

    let at = Math.max(searched, mark);
    while (at + unit <= buffer.length) {
      const code = unitAt(at);
      if (code !== LF && code !== CR) {
        at += unit;
        continue;
      }
      let next = at + unit;
      if (code === CR) {
        if (next + unit > buffer.length && !atEnd) break; // a line feed may follow in the next piece
        if (next + unit <= buffer.length && unitAt(next) === LF) next += unit;
      }
      take(at, next);
      at = next;
    }
    const tooLong = buffer.length - start > MAX_LINE_BYTES;
    if ((atEnd || tooLong) && start + mark < buffer.length) take(buffer.length, buffer.length);
    yield lines;
    if (tooLong) return;
    rest = buffer.subarray(start);
    searched = at - start;
  }
}
