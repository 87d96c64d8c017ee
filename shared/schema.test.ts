import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exactly, listOf, maskSchema } from './schema.ts';
import { itTakesExactly } from './schema.suite.ts';

describe('a schema', () => {
  itTakesExactly('an object', exactly({ a: v.number(), b: exactly({ c: v.string() }) }), { a: 1, b: { c: 'x' } });

  it('says where its first issue is, and keeps only what may be missing', () => {
    const schema = exactly({ a: exactly({ b: listOf(v.number()) }), c: v.exactOptional(v.string()) });
    const issueOf = (data: unknown): string | null | undefined => {
      const [issue] = v.safeParse(schema, data).issues ?? [];
      return issue && v.getDotPath(issue);
    };
    expect(v.parse(schema, { a: { b: [1] } })).toEqual({ a: { b: [1] } });
    expect(issueOf({ a: { b: [1, 'x'] }, c: 'y' })).toBe('a.b.1');
    expect(issueOf({ a: { b: [1] }, c: 2 })).toBe('c');
    expect(issueOf({ a: { b: [1] }, d: 2 })).toBe('d');
    expect(issueOf({ a: {} })).toBe('a.b');
    expect(issueOf(JSON.parse('{"a":{"b":[1]},"__proto__":1}'))).toBe('__proto__');
  });

  it('accepts a list up to its limit, which every list has', () => {
    const list = (length: number): readonly number[] => Array.from({ length }, () => 1);
    expect([2, 3].map((length) => v.is(listOf(v.number(), 2), list(length)))).toEqual([true, false]);
    expect([10_000, 10_001].map((length) => v.is(listOf(v.number()), list(length)))).toEqual([true, false]);
    expect(v.is(listOf(v.number()), ['x'])).toBe(false);
  });

  it.each([
    [0, true],
    [0xffffffff, true],
    [-1, false],
    [0x100000000, false],
    [1.5, false],
    ['1', false],
  ])('checks the mask %j: %s', (value, isTaken) => {
    expect(v.is(maskSchema, value)).toBe(isTaken);
  });
});
