import { setImmediate } from 'node:timers/promises';
import { HEADER_LINES, type RegFileItem, type RegFileVersion } from '../../../shared/reg-file/items.ts';
import { createRegFileParser } from '../../../shared/reg-file/parser.ts';
import type { FileEncoding } from './encoding.ts';
import { problem, type RegFileProblem } from './open-file.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Receives an item, its range, and its last line's end: CR LF, LF, CR, or nothing at the end of the file. */
export type Visit = (item: Exclude<RegFileItem, ErrorItem>, range: Range, end: string) => void;

type ErrorItem = Extract<RegFileItem, { readonly kind: 'error' }>;

/** The maximum line length, in bytes. No registry value is nearly as long, so a longer line isn't registry text. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** The number of bytes after which others get a turn: the process may have a window. */
const AT_ONCE = 1024 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Visits the items of a part of a file that starts at a line, in order. Stops at the first broken line and returns it.
 *
 * @param version The version in the file's header, for a part without it; null for a whole file.
 */
export async function scanItems(
  bytes: Buffer,
  encoding: FileEncoding,
  part: Range,
  version: RegFileVersion | null,
  visit: Visit,
): Promise<RegFileProblem | null> {
  const { unit } = encoding;
  const parser = createRegFileParser();
  if (version !== null) parser.push(HEADER_LINES[version], '');
  const codeAt = (at: number): number => (bytes[at] ?? 0) | (unit === 2 ? (bytes[at + 1] ?? 0) << 8 : 0);
  let start = part.from === 0 ? encoding.mark : part.from; // of the current line
  let from = start; // of the lines that no item covers yet
  let turn = start + AT_ONCE;
  for (let line = 1; start < part.to; line++) {
    let at = start;
    let code = 0;
    for (; at + unit <= part.to; at += unit) {
      code = codeAt(at);
      if (code === LF || code === CR) break;
    }
    const isWhole = at + unit <= part.to; // the last line may lack its end
    const end = !isWhole ? '' : code === LF ? '\n' : at + unit < part.to && codeAt(at + unit) === LF ? '\r\n' : '\r';
    const to = isWhole ? at + end.length * unit : part.to;
    if (to - start > MAX_LINE_BYTES) return broken(line, 'the line is too long');
    const text = encoding.decode(bytes.subarray(start, isWhole ? at : to));
    if (text === null) return broken(line, `the bytes aren’t ${encoding.name} text`);
    start = to;
    for (const item of parser.push(text, end)) {
      if (item.kind === 'error') return brokenBy(item);
      visit(item, { from, to }, end); // an item without an error covers all lines so far
      from = to;
    }
    if (start < turn) continue;
    turn = start + AT_ONCE;
    await setImmediate();
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
