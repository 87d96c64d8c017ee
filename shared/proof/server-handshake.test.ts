import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pair } from './handshake-bytes.ts';
import { readServerAnswer, readServerHandshake } from './server-handshake.ts';

const three = (value: number): readonly number[] => [value >> 16, ...pair(value & 0xffff)];
const record = (body: readonly number[], type = 22): readonly number[] => [type, 3, 3, ...pair(body.length), ...body];
const message = (type: number, body: readonly number[]): readonly number[] => [type, ...three(body.length), ...body];

function hello(version: number, suite: number, extensions: readonly number[] = [], session = 32): readonly number[] {
  const random = Array<number>(32).fill(7);
  const id = Array<number>(session).fill(1);
  return message(2, [
    ...pair(version),
    ...random,
    session,
    ...id,
    ...pair(suite),
    0,
    ...pair(extensions.length),
    ...extensions,
  ]);
}
const DER = [0x30, 0x03, 0x02, 0x01, 0x05];
const certificate = message(11, [...three(3 + DER.length), ...three(DER.length), ...DER]);
const bytes = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());

it('reads the version, the suite and the certificate of TLS 1.2, in one record or in several', () => {
  const expected = { protocol: 'TLS 1.2', cipherSuite: 0xc030, certificate: Uint8Array.from(DER) };
  expect(readServerHandshake(bytes(record([...hello(0x0303, 0xc030), ...certificate])))).toEqual(expected);
  expect(readServerHandshake(bytes(record(hello(0x0303, 0xc030, [], 0)), record(certificate)))).toEqual(expected);
  const both = [...hello(0x0303, 0xc030), ...certificate];
  expect(readServerHandshake(bytes(record(both.slice(0, 90)), record(both.slice(90))))).toEqual(expected);
});

it('reads the TLS 1.3 version from its extension, and no certificate after it', () => {
  const extension = [...pair(51), ...pair(2), 9, 9, ...pair(43), ...pair(2), ...pair(0x0304)];
  const sent = bytes(record(hello(0x0303, 0x1302, extension)), record([1], 20), record([0, 0, 0], 23));
  expect(readServerHandshake(sent)).toEqual({ protocol: 'TLS 1.3', cipherSuite: 0x1302, certificate: null });
});

it('reads nothing from what isn’t a handshake, or is truncated', () => {
  const nothing = { protocol: null, cipherSuite: null, certificate: null };
  const text = new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n\r\n');
  for (const sent of [bytes(), text, bytes(record([2, 40], 21))]) expect(readServerHandshake(sent)).toEqual(nothing);
  const whole = bytes(record(hello(0x0303, 0xc030)), record(certificate));
  for (let length = 0; length < whole.length; length++) {
    const found = readServerHandshake(whole.subarray(0, length));
    expect([null, 'TLS 1.2']).toContain(found.protocol);
    expect(found.certificate).toBeNull();
  }
});

it('survives any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      readServerHandshake(noise);
      readServerHandshake(bytes(record([...noise].slice(0, 200)), [...noise]));
    }),
    { numRuns: 5_000 },
  );
});

const ALERT = [21, 3, 3, 0, 2, 2, 70];
const BARE_HELLO = [22, 3, 3, 0, 4, 2, 0, 0, 0];

it.each([
  ['nothing', [], { kind: 'nothing' }],
  ['an alert', ALERT, { kind: 'alert', alert: 70 }],
  ['an alert after a ServerHello', [...BARE_HELLO, ...ALERT], { kind: 'alert', alert: 70 }],
  ['an alert that is under way', ALERT.slice(0, 6), { kind: 'nothing' }],
  ['a ServerHello', BARE_HELLO, { kind: 'handshake' }],
  ['keys, after which an alert is secret', [...BARE_HELLO, 20, 3, 3, 0, 1, 1, ...ALERT], { kind: 'handshake' }],
  ['plain HTTP', [...new TextEncoder().encode('HTTP/1.1 400 Bad')], { kind: 'not-tls' }],
] as const)('readServerAnswer reads %s', (_name, bytes, expected) => {
  expect(readServerAnswer(Uint8Array.from(bytes))).toEqual(expected);
});

it('readServerAnswer returns an answer for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['nothing', 'not-tls', 'alert', 'handshake']).toContain(readServerAnswer(bytes).kind);
    }),
    { numRuns: 5_000 },
  );
});
