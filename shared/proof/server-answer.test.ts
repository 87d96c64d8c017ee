import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readServerAnswer } from './server-handshake.ts';

const ALERT = [21, 3, 3, 0, 2, 2, 70];
const HELLO = [22, 3, 3, 0, 4, 2, 0, 0, 0];

it.each([
  ['nothing', [], { kind: 'nothing' }],
  ['an alert', ALERT, { kind: 'alert', alert: 70 }],
  ['an alert after a ServerHello', [...HELLO, ...ALERT], { kind: 'alert', alert: 70 }],
  ['an alert that is under way', ALERT.slice(0, 6), { kind: 'nothing' }],
  ['a ServerHello', HELLO, { kind: 'handshake' }],
  ['keys, after which an alert is secret', [...HELLO, 20, 3, 3, 0, 1, 1, ...ALERT], { kind: 'handshake' }],
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
