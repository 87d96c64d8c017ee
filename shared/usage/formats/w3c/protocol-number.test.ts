import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_NUMBER, NOT_A_NUMBER, protocolNumber } from './protocol-number.ts';

/** Reads the field between two others. */
const numberIn = (field: string): number => {
  const bytes = Uint8Array.from(`1 ${field} 2`, (character) => character.charCodeAt(0));
  return protocolNumber(bytes, 2, 2 + field.length);
};

it.each([
  ['40', 0x40],
  ['9fA0', 0x9fa0],
  ['0x40', 0x40],
  ['40.000000', 0x40],
  ['12345678', 0x12345678],
  ['', NO_NUMBER],
  ['-', NO_NUMBER],
  ['-1', NOT_A_NUMBER],
  ['123456789', NOT_A_NUMBER],
  ['0x', NOT_A_NUMBER],
  ['40g', NOT_A_NUMBER],
  ['@', NOT_A_NUMBER],
  ['.0', NOT_A_NUMBER],
  ['40.5', NOT_A_NUMBER],
  ['40.0.0', NOT_A_NUMBER],
])('reads the field “%s” of an IIS log as %i', (field, number) => {
  expect(numberIn(field)).toBe(number);
});

it('restores any number that IIS may write', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 0xffffffff }), (value) => numberIn(value.toString(16)) === value));
});
