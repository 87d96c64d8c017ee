import { expect, it } from 'vitest';
import { typedPorts } from './ports.ts';

const tls = (port: number) => ({ port, starttls: false });
const mail = (port: number) => ({ port, starttls: true });

it.each([
  ['', []],
  ['  ', []],
  ['443', [tls(443)]],
  ['443, 25 587;465 443', [tls(443), mail(25), mail(587), tls(465)]],
  ['65535', [tls(65_535)]],
  ['1 2 3 4 5 6 7 8 9 10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(tls)],
  ['1 2 3 4 5 6 7 8 9 10 11', null],
  ['0', null],
  ['0443', null],
  ['65536', null],
  ['443/tcp', null],
  ['example.org:443', null],
  ['-1', null],
  ['4.3', null],
])('ports are read from what was typed: %j', (text, expected) => {
  expect(typedPorts(text)).toEqual(expected);
});
