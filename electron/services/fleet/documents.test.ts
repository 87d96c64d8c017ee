import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_REPORT_BYTES } from '../../bounded-file.ts';
import { eachDocument } from './documents.ts';

/** Each document as text, with its line; the stream comes in pieces of this many bytes. */
async function documentsIn(text: string, size = 7): Promise<readonly (readonly [line: number, text: string | null])[]> {
  const bytes = Buffer.from(text);
  const found: [number, string | null][] = [];
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  await eachDocument(chunks(), (part, line) => void found.push([line, part?.toString('utf8') ?? null]));
  return found;
}

const A = { schema: 1, pc: 'a "{" \\', list: [{ b: {} }, []] };
const PRETTY = JSON.stringify(A, null, 2);
const LINE = JSON.stringify(A);

it.each([
  [
    'one per line',
    `${LINE}\n${LINE}\r\n`,
    [
      [1, LINE],
      [2, LINE],
    ],
  ],
  [
    'pretty-printed',
    `\ufeff${PRETTY}\n\r\n${PRETTY}`,
    [
      [1, PRETTY],
      [PRETTY.split('\n').length + 2, PRETTY],
    ],
  ],
  [
    'with nothing between them',
    `${PRETTY}${LINE} [1]`,
    [
      [1, PRETTY],
      [PRETTY.split('\n').length, LINE],
      [PRETTY.split('\n').length, '[1]'],
    ],
  ],
  [
    'with other lines between them',
    `hello\n${LINE}\nbroken {\n\n${LINE}bye`,
    [
      [1, 'hello'],
      [2, LINE],
      [3, 'broken {'],
      [5, LINE],
      [5, 'bye'],
    ],
  ],
  [
    'one of which is cut off',
    `{\n  "a": [1,\n${LINE}\n{"b": "x\n${LINE}`,
    [
      [1, '{\n  "a": [1,\n'],
      [3, LINE],
      [4, '{"b": "x\n'],
      [5, LINE],
    ],
  ],
  ['none', ' \r\n\n', []],
])('finds documents, %s', async (_what, text, found) => {
  for (const size of [1, 7, 1000]) expect(await documentsIn(text, size)).toEqual(found);
});

it('finds every document that was written, however it is printed and comes', async () => {
  const printed = fc.record({ data: fc.oneof(fc.object(), fc.array(fc.json())), indent: fc.constantFrom(0, 1, 2) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(printed),
      fc.constantFrom('', ' ', '\n', '\r\n\r\n'),
      fc.integer({ min: 1, max: 50 }),
      async (all, between, size) => {
        const texts = all.map(({ data, indent }) => JSON.stringify(data, null, indent));
        const found = await documentsIn(texts.join(between), size);
        expect(found.map(([, text]) => text)).toEqual(texts);
      },
    ),
  );
});

// guards: large-input
it('keeps nothing of a document that is too long, and reads on after it', async () => {
  const long = `["${'x'.repeat(MOST_REPORT_BYTES)}"]`;
  expect(await documentsIn(`${long}\n${LINE}`, 1024 * 1024)).toEqual([
    [1, null],
    [2, LINE],
  ]);
});

// guards: large-input
it('takes no longer for many documents of a line than for as many lines', { timeout: 10_000 }, async () => {
  expect(await documentsIn('{}'.repeat(500_000), 1024 * 1024)).toHaveLength(500_000);
});
