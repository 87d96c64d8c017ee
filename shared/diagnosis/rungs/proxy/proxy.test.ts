import { expect, it } from 'vitest';
import type { Short } from '../../test-pc.suite.ts';
import { describeRows, evidenceInShort, findingOn, W10, type Row } from '../../../report/ladder-rows.suite.ts';

/** Returns the bytes of a proxy setting: size, counter, flags, then proxy and bypass list with their lengths. */
function blob(flags: number, proxy = '', bypass = ''): { type: 'REG_BINARY'; data: string } {
  const number = (value: number): string => value.toString(16).padStart(2, '0').padEnd(8, '0');
  const text = (chars: string): string =>
    number(chars.length) + Array.from(chars, (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return { type: 'REG_BINARY', data: `${number(0x28)}${number(0)}${number(flags)}${text(proxy)}${text(bypass)}` };
}

const proxies = (what: string, native: Short, wow64: Short, code: string): Row => ({
  what,
  base: W10,
  pc: { values: { 'proxy.winhttp-settings native': native, 'proxy.winhttp-settings wow64': wow64 } },
  codes: { proxy: code },
});

describeRows('the proxy', [
  proxies('direct, and no value', blob(1), null, '+direct'),
  proxies(
    'a program on this PC for one protocol',
    blob(3, 'http=proxy:80;https=localhost:8888', 'a'),
    blob(3, 'http=proxy:80;https=localhost:8888', 'a'),
    '!local-proxy',
  ),
  proxies('a name that begins like it', blob(3, 'localhost.example:1'), blob(3, 'localhost.example:1'), '!proxy'),
  proxies('a proxy of HTTP alone, which HTTPS doesn’t use', blob(3, 'http=proxy:8080'), null, '+direct'),
  proxies('a text', 'proxy:8080', null, '!malformed'),
  proxies('unreadable', { denied: true }, null, '?unreadable'),
]);

it('shows the proxy decoded, with its bypass list', () => {
  const pc = { build: 19045, values: { 'proxy.winhttp-settings native': blob(3, 'proxy:8080', '<local>') } };
  expect(evidenceInShort(findingOn(pc, 'proxy'))).toEqual([
    'WinHttpSettings proxy:8080 (<local>)',
    'WinHttpSettings null',
  ]);
});
