import type { FileHandle } from 'node:fs/promises';
import type { RegFileItem } from '../../../shared/artefacts/reg-file/items.ts';
import { createRegFileParser } from '../../../shared/artefacts/reg-file/parser.ts';
import type { FileEncoding } from './encoding.ts';
import { MAX_LINE_BYTES, readRawLines, type RawLine } from './raw-lines.ts';

/** An item with the bytes of its lines. */
export interface RawItem {
  readonly item: Exclude<RegFileItem, { readonly kind: 'error' }>;
  readonly raw: readonly Buffer[];
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
 * Reads a file from its start and hands on its items, some at a time and in order, in memory that doesn't grow with it.
 * Stops at the first broken line and returns it. Rejects with what the file system says or what `visit` throws.
 */
export async function scanRegFile(
  file: FileHandle,
  encoding: FileEncoding,
  visit: (items: readonly RawItem[]) => void | Promise<void>,
): Promise<Broken | null> {
  const parser = createRegFileParser({ decodeAnsi: encoding.ansi.decode });
  let line = 0;
  let waiting: RawLine[] = []; // lines that no item covers yet

  const collect = (items: readonly RegFileItem[], into: RawItem[]): Broken | null => {
    for (const item of items) {
      if (item.kind === 'error') {
        const code = item.code === 'missing-header' ? 'not-a-registry-file' : 'broken-line';
        return { code, line: item.line, detail: item.detail };
      }
      const lines = waiting.slice(0, item.lines);
      waiting = waiting.slice(item.lines);
      into.push({ item, raw: lines.map(({ bytes }) => bytes), open: lines.at(-1)?.end === '' });
    }
    return null;
  };

  for await (const lines of readRawLines(file, encoding)) {
    const batch: RawItem[] = [];
    for (const rawLine of lines) {
      const { bytes, text, end } = rawLine;
      line++;
      if (bytes.length > MAX_LINE_BYTES)
        return { code: line === 1 ? 'not-a-registry-file' : 'broken-line', line, detail: 'the line is too long' };
      if (text === null) return { code: 'broken-line', line, detail: `the bytes are no ${encoding.name} text` };
      waiting.push(rawLine);
      const broken = collect(parser.push(text, end), batch);
      if (broken !== null) return broken;
    }
    await visit(batch);
  }
  const last: RawItem[] = [];
  const broken = collect(parser.finish(), last);
  if (broken === null) await visit(last);
  return broken;
}
