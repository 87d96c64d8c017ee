import { expect, it } from 'vitest';
import { describeRows, evidenceInShort, findingOn, W10, type Row } from '../../../report/ladder-rows.suite.ts';
import type { Short } from '../../test-pc.suite.ts';

const row = (what: string, values: Readonly<Record<string, Short>>, code: string): Row => ({
  what,
  base: W10,
  pc: { values },
  codes: { network: code },
});
const proxy = (server: Short, enable: Short = 1): Readonly<Record<string, Short>> => ({
  'proxy.user.enable': enable,
  'proxy.user.server': server,
});
const DENIED: Short = { denied: true };

describeRows('services and probes (facts 15.2)', [
  row(
    'as Windows has them',
    { 'service.nlasvc': 2, 'service.netprofm': 3, 'service.winhttpautoproxysvc': 3 },
    '+clear',
  ),
  row('off wins over what can’t be read', { 'service.nlasvc': 4, 'service.netprofm': DENIED }, 'xawareness-off'),
]);

describeRows('the proxies of Internet Options (facts 15.2, 15.4)', [
  row('a number for the proxy', proxy(1), '!malformed'),
  row('a proxy that can’t be read', proxy(DENIED), '?unreadable'),
  row('one of another protocol than HTTPS', proxy('http=p:1'), '+clear'),
  row('this PC for another protocol than HTTPS', proxy('http=localhost:1;https=p:1'), '!user-proxy'),
  row('the same by its other name', { 'proxy.account.script.default': 'http://a/b' }, '!system-proxy'),
  row('one of the system account that can’t be read', { 'proxy.account.enable.system': DENIED }, '+clear'),
]);

it('shows its evidence, a text as a text', () => {
  const values = { 'service.nlasvc': 2, ...proxy('p:1'), 'proxy.account.script.default': 'http://a/b' };
  expect(evidenceInShort(findingOn({ build: 19045, values }, 'network'))).toEqual([
    'Start 0x00000002',
    'ProxyEnable 0x00000001',
    'ProxyServer p:1',
    'AutoConfigURL http://a/b',
  ]);
});
