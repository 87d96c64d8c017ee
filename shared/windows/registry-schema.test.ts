import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itTakesExactly } from '../schema.suite.ts';
import { typeName, typeNumber, valueSchema } from './registry.ts';
import { RELEASE_IDS, releaseSchema } from './releases.ts';

describe('the schema of a value', () => {
  itTakesExactly('a value', valueSchema, { type: 'REG_SZ', data: '6100' });

  it.each(Array.from({ length: 13 }, (_, number) => typeName(number)))('accepts the type %s', (type) => {
    expect(v.is(valueSchema, { type, data: '' })).toBe(true);
    expect(typeName(typeNumber(type))).toBe(type);
  });

  it.each<[unknown, string]>([
    ['REG_', ''],
    ['REG_A', ''],
    ['XREG_SZ', ''],
    ['REG_sz', ''],
    ['REG_SZ ', ''],
    [`REG_${'A'.repeat(41)}`, ''],
    [{ toString: () => 'REG_SZ' }, ''],
    ['REG_SZ', '0'],
    ['REG_SZ', '0A'],
    ['REG_SZ', ' 00'],
    ['REG_SZ', '00 '],
    ['REG_SZ', '0g'],
  ])('rejects the type %s with the bytes %j', (type, data) => {
    expect(v.is(valueSchema, { type, data })).toBe(false);
  });

  it('accepts at most 1 MiB of bytes', () => {
    const bytes = (count: number): object => ({ type: 'REG_BINARY', data: '00'.repeat(count) });
    expect(v.is(valueSchema, bytes(1024 * 1024))).toBe(true);
    expect(v.is(valueSchema, bytes(1024 * 1024 + 1))).toBe(false);
  });
});

it('accepts each release, and those without a name', () => {
  for (const release of [...RELEASE_IDS, 'older', 'unknown']) expect(v.is(releaseSchema, release)).toBe(true);
  for (const release of ['', 'windows-12', 'Windows 7']) expect(v.is(releaseSchema, release)).toBe(false);
});
