import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  KNOWN_BITS,
  PROTOCOLS,
  protocolRow,
  protocolSchema,
  SSL_BITS,
  TLS_1_2,
  TLS_1_3,
  type Protocol,
} from './protocols.ts';

// facts 1.2 and 2.1, written out
it.each<readonly [Protocol, number, string]>([
  ['SSL 2.0', 3, 'unsafe'],
  ['SSL 3.0', 5, 'unsafe'],
  ['TLS 1.0', 7, 'old'],
  ['TLS 1.1', 9, 'old'],
  ['TLS 1.2', 11, 'good'],
  ['TLS 1.3', 13, 'good'],
])('gives %s bit %i of the value, and rates it %s', (protocol, bitIndex, grade) => {
  expect(protocolRow(protocol)).toMatchObject({ protocol, bit: 2 ** bitIndex, grade });
  expect(v.is(protocolSchema, protocol)).toBe(true);
});

it.each(['SSL 1.0', 'TLS 1.4', 'tls 1.2', ''])('knows no protocol “%s”', (name) => {
  expect(v.is(protocolSchema, name)).toBe(false);
  expect(() => protocolRow(name as Protocol)).toThrow(`no such protocol: ${name}`);
});

it('knows the bits of all protocols, and those of SSL as the broken ones', () => {
  const bitsOf = (...names: readonly Protocol[]): number => names.reduce((all, name) => all + protocolRow(name).bit, 0);
  expect(KNOWN_BITS).toBe(bitsOf(...PROTOCOLS.map(({ protocol }) => protocol)));
  expect([SSL_BITS, TLS_1_2, TLS_1_3]).toEqual([bitsOf('SSL 2.0', 'SSL 3.0'), bitsOf('TLS 1.2'), bitsOf('TLS 1.3')]);
});
