import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemberScanner, type Frame } from './members.ts';

interface Seen {
  readonly objects: readonly Readonly<Record<string, string>>[];
  readonly around: readonly string[];
  readonly isJson: boolean;
  readonly isClosed: boolean;
}

/** Returns what is found of these members in JSON that arrives in pieces. */
function scan(wanted: readonly string[], ...pieces: readonly string[]): Seen {
  const objects: Readonly<Record<string, string>>[] = [];
  const around: string[] = [];
  const scanner = createMemberScanner(new Set(wanted), ({ members }, frames: readonly Frame[]) => {
    objects.push(Object.fromEntries(members));
    around.push(frames.map(({ kind, name }) => `${kind}${name ?? ''}`).join(' '));
  });
  const isJson = pieces.every((piece) => scanner.push(piece));
  return { objects, around, isJson, isClosed: scanner.isClosed() };
}

const anyValue = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));

describe('the members of objects in JSON', () => {
  it('are exactly those of the JSON, wherever it is split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: anyValue, Ba: anyValue, other: anyValue, list: fc.array(anyValue) })),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (list, size, isWide) => {
          const json = JSON.stringify(list, null, isWide ? 2 : 0);
          const pieces = Array.from({ length: Math.ceil(json.length / size) }, (_, at) =>
            json.slice(at * size, (at + 1) * size),
          );
          expect(scan(['a', 'ba'], ...pieces)).toMatchObject({
            objects: list.map(({ a, Ba }) => ({ a: String(a), ba: String(Ba) })),
            isJson: true,
            isClosed: true,
          });
        },
      ),
    );
  });

  it('include the objects around them, the innermost first', () => {
    const { objects, around } = scan(['k'], '{"":0,"other":2,"K":1,"Rows":[{"k":"a"},{"x":{"k":-2.5}}],"k":true}');
    expect(objects).toEqual([{ k: 'a' }, { k: '-2.5' }, {}, { k: 'true' }]);
    expect(around).toEqual(['{ [rows', '{ [rows {', '{ [rows', '']);
  });

  it.each([
    ['a list that is closed as an object', '[}'],
    ['an object that is closed as a list', '{"a":1]'],
    ['a bracket that closes nothing', '{}}'],
    ['a member in a list', '["a":1]'],
    ['a member in nothing', '"a":1'],
    ['65 lists within each other', '['.repeat(65)],
  ])('are ignored in invalid JSON: %s', (_what, text) => {
    expect(scan([], text).isJson).toBe(false);
  });

  it.each([
    ['an object', '{"a":1'],
    ['a list', '[1'],
    ['a text', '{"a":"b}'],
    ['a text before an escaped mark', '"a\\"'],
    ['64 lists within each other', '['.repeat(64)],
  ])('may still follow if %s isn’t closed', (_what, text) => {
    expect(scan([], text)).toMatchObject({ isJson: true, isClosed: false });
  });

  it('are truncated at the maximum length, in one piece or in many', () => {
    const long = 'x'.repeat(20_000);
    const json = `{"a":"${long}","b":${'1'.repeat(20_000)}}`;
    const cut = { a: 'x'.repeat(16_384), b: '1'.repeat(16_384) };
    expect(scan(['a', 'b'], json).objects).toEqual([cut]);
    const within = 'x'.repeat(16_383);
    expect(scan(['a'], `{"a":"${within}\\n"}`).objects).toEqual([{ a: `${within}\\` }]);
    expect(scan(['a', 'b'], ...json.match(/.{1,100}/g)!).objects).toEqual([cut]);
  });
});
