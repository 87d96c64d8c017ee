import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplitter } from './records.ts';

type Cut = readonly [text: string | null, line: number, isEnded: boolean];

/** Returns the splitter's result for these chunks. */
function split(chunks: readonly Buffer[], end: string, most: number): readonly Cut[] {
  const found: Cut[] = [];
  const splitter = createSplitter(
    { end, most },
    {
      record: (bytes, from, to, line, isEnded) => void found.push([bytes.toString('latin1', from, to), line, isEnded]),
      tooLong: (line) => void found.push([null, line, true]),
    },
  );
  for (const chunk of chunks) splitter.push(chunk);
  splitter.finish();
  return found;
}

/** Returns the same, computed simply from the whole text. */
function splitPlainly(text: string, end: string, most: number): readonly Cut[] {
  const parts = text.split(end);
  const last = parts.length - 1;
  let line = 1;
  return parts.flatMap((part, index): readonly Cut[] => {
    const at = line;
    line += end === '\n' ? 1 : part.split('\n').length - 1;
    if (index === last && part === '') return [];
    return [part.length > most ? [null, at, true] : [part, at, index < last]];
  });
}

const lines = fc.array(fc.constantFrom('\n', '\r\n', 'a', 'bcd', '</', 'Event>', '</Event>', 'x'.repeat(20)), {
  maxLength: 60,
});
/** A text in pieces that end anywhere. */
const inPieces = fc.tuple(lines, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 }));

function pieces(text: string, sizes: readonly number[]): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(Buffer.from(text.slice(at, at + size), 'latin1'));
    at += size;
  }
  return chunks;
}

describe('createSplitter', () => {
  it.each(['\n', '</Event>'])('returns the same records for any chunks, cut at %j', (end) => {
    fc.assert(
      fc.property(inPieces, fc.constantFrom(15, 30, 1000), ([parts, sizes], most) => {
        const text = parts.join('');
        expect(split(pieces(text, sizes), end, most)).toEqual(splitPlainly(text, end, most));
      }),
      { numRuns: 2000 },
    );
  });

  it('drops a record that is too long, and continues after it', () => {
    const chunk = Buffer.alloc(1000, 'x');
    const chunks = [...Array.from({ length: 100 }, () => chunk), Buffer.from('\nshort\n')];
    expect(split(chunks, '\n', 50)).toEqual([
      [null, 1, true],
      ['short', 2, true],
    ]);
  });
});
