import type { FileHandle } from 'node:fs/promises';
import type { RegFileItem } from '../../../shared/reg-file/items.ts';
import { createRegFileParser } from '../../../shared/reg-file/parser.ts';
import type { FileEncoding } from './encoding.ts';
import { addPiece, type Piece } from './pieces.ts';
import { MAX_LINE_BYTES, readRawLines } from './raw-lines.ts';

/** An item with the bytes of its lines. */
export interface RawItem {
  readonly item: Exclude<RegFileItem, { readonly kind: 'error' }>;
  readonly raw: readonly Piece[];
  /** Whether its last line has no line break; only the last line of a file may have none. */
  readonly open: boolean;
}

/** The first thing in a file that no `.reg` file may hold. */
export interface Broken {
  readonly code: 'broken-line' | 'not-a-registry-file';
  readonly line: number;
  readonly detail: string;
}

/**
 * Reads a file from its start and passes on its items, some at a time and in order, in memory that doesn't grow with it.
 * Stops at the first broken line and returns it. Rejects with what the file system says or what `visit` throws.
 */
export async function scanRegFile(
  file: FileHandle,
  encoding: FileEncoding,
  visit: (items: readonly RawItem[]) => void | Promise<void>,
): Promise<Broken | null> {
  const parser = createRegFileParser({ decodeAnsi: encoding.ansi.decode });
  let held: Piece[] = []; // the lines that no item covers yet
  let line = 0;

  for await (const lines of readRawLines(file, encoding)) {
    const batch: RawItem[] = [];
    for (const rawLine of lines) {
      const { from, to, text, end } = rawLine;
      line++;
      if (to - from > MAX_LINE_BYTES) return broken(line, 'the line is too long');
      if (text === null) return broken(line, `the bytes aren’t ${encoding.name} text`);
      addPiece(held, rawLine);
      for (const item of parser.push(text, end)) {
        if (item.kind === 'error') return brokenBy(item);
        batch.push({ item, raw: held, open: end === '' }); // an item without an error covers all lines so far
        held = [];
      }
    }
    await visit(batch);
  }
  for (const item of parser.finish()) if (item.kind === 'error') return brokenBy(item);
  return null;
}

type ErrorItem = Extract<RegFileItem, { readonly kind: 'error' }>;

function broken(line: number, detail: string): Broken {
  return { code: line === 1 ? 'not-a-registry-file' : 'broken-line', line, detail };
}

function brokenBy({ code, line, detail }: ErrorItem): Broken {
  return { code: code === 'missing-header' ? 'not-a-registry-file' : 'broken-line', line, detail };
}
