import type { FileHandle } from 'node:fs/promises';
import { HEADER_LINES, type RegFileItem, type RegFileVersion } from '../../../shared/reg-file/items.ts';
import { createRegFileParser } from '../../../shared/reg-file/parser.ts';
import type { FileEncoding } from './encoding.ts';
import { problem, type RegFileProblem } from './open-file.ts';

/** A range of bytes in a file, counted from its start. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Receives an item, its range, and its last line's end: CR LF, LF, CR, or nothing at the end of the file. */
export type Visit = (item: Exclude<RegFileItem, ErrorItem>, range: Range, end: string) => void;

type ErrorItem = Extract<RegFileItem, { readonly kind: 'error' }>;

/** The maximum line length, in bytes. No registry value is nearly as long, so a longer line isn't registry text. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * The minimum number of bytes read at once. Whatever is alive during garbage collection is copied: with pieces four
 * times as large, reading took twice as long in every other process.
 */
export const PIECE = 32 * 1024;

const HIGH = /[\x80-\xff]/;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Visits the items of a part of a file that starts at a line, in order and in constant memory. Stops at the first
 * broken line and returns it.
 *
 * @param version The version in the file's header, for a part without it; null for a whole file.
 */
export async function scanItems(
  file: FileHandle,
  encoding: FileEncoding,
  part: Range,
  version: RegFileVersion | null,
  visit: Visit,
): Promise<RegFileProblem | null> {
  const { unit } = encoding;
  const parser = createRegFileParser({ decodeAnsi: encoding.ansi.decode });
  if (version !== null) parser.push(HEADER_LINES[version], '');
  let start = part.from === 0 ? encoding.mark : part.from; // of the current line
  let from = start; // of the lines that no item covers yet
  let line = 0;

  function take(text: string | null, end: string, to: number): RegFileProblem | null {
    line++;
    if (to - start > MAX_LINE_BYTES) return broken(line, 'the line is too long');
    if (text === null) return broken(line, `the bytes aren’t ${encoding.name} text`);
    start = to;
    for (const item of parser.push(text, end)) {
      if (item.kind === 'error') return brokenBy(item);
      visit(item, { from, to }, end); // an item without an error covers all lines so far
      from = to;
    }
    return null;
  }

  let rest: Buffer = Buffer.alloc(0);
  for (let atEnd = false; !atEnd;) {
    const position = start + rest.length;
    // A long line is searched again for each piece, so use as few pieces as possible.
    const size = Math.min(Math.max(PIECE, rest.length), Math.max(0, part.to - position));
    const read = await file.read(Buffer.allocUnsafe(size), 0, size, position);
    atEnd = read.bytesRead === 0;
    const piece = read.buffer.subarray(0, read.bytesRead);
    const buffer = rest.length === 0 ? piece : Buffer.concat([rest, piece]);

    // Decoding a whole piece is many times faster than line by line; only non-ASCII lines need more.
    const first = start;
    const view = buffer.toString(unit === 1 ? 'latin1' : 'utf16le');
    const isPlain = unit === 2 || !HIGH.test(view);
    let next = 0; // where the current line begins, in characters of the view
    for (let at = 0; at < view.length; at++) {
      const code = view.charCodeAt(at);
      if (code !== LF && code !== CR) continue;
      if (code === CR && at === view.length - 1 && !atEnd) break; // a line feed may follow in the next piece
      const end = code === LF ? '\n' : view.charCodeAt(at + 1) === LF ? '\r\n' : '\r';
      const plain = view.slice(next, at);
      const text = isPlain || !HIGH.test(plain) ? plain : encoding.decode(buffer.subarray(next, at));
      next = at + end.length;
      at = next - 1;
      const problem = take(text, end, first + next * unit);
      if (problem !== null) return problem;
    }
    rest = buffer.subarray(next * unit);
    if (rest.length > MAX_LINE_BYTES || (atEnd && rest.length > 0)) {
      const problem = take(encoding.decode(rest), '', start + rest.length);
      if (problem !== null) return problem;
    }
  }
  for (const item of parser.finish()) if (item.kind === 'error') return brokenBy(item);
  return null;
}

function broken(line: number, detail: string): RegFileProblem {
  return problem(line === 1 ? 'not-a-registry-file' : 'broken-line', detail, line);
}

function brokenBy({ code, line, detail }: ErrorItem): RegFileProblem {
  return problem(code === 'missing-header' ? 'not-a-registry-file' : 'broken-line', detail, line);
}
