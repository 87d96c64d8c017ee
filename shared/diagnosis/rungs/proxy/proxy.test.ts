import { expect, it } from 'vitest';
import { proxyValue, type Short } from '../../test-pc.suite.ts';
import { describeRows, evidenceInShort, findingOn, W10, type Row } from '../../../report/ladder-rows.suite.ts';

const proxies = (what: string, native: Short, wow64: Short, code: string): Row => ({
  what,
  base: W10,
  pc: { values: { 'proxy.winhttp-settings native': native, 'proxy.winhttp-settings wow64': wow64 } },
  codes: { proxy: code },
});

describeRows('the proxy', [
  proxies('direct, and no value', proxyValue(1), null, '+direct'),
  proxies('a proxy of HTTP alone, which HTTPS doesn’t use', proxyValue(3, 'http=proxy:8080'), null, '+direct'),
  proxies('a text', 'proxy:8080', null, '!malformed'),
  proxies('unreadable', { denied: true }, null, '?unreadable'),
]);

it('shows the proxy decoded, with its bypass list', () => {
  const pc = { build: 19045, values: { 'proxy.winhttp-settings native': proxyValue(3, 'proxy:8080', '<local>') } };
  expect(evidenceInShort(findingOn(pc, 'proxy'))).toEqual([
    'WinHttpSettings proxy:8080 (<local>)',
    'WinHttpSettings null',
  ]);
});
