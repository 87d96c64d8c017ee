import { expect, it } from 'vitest';
import { factsOf } from '../../facts.ts';
import { officeOf } from '../../office.ts';
import { snapshotOf, type Short, type TestPc } from '../../test-pc.suite.ts';
import { describeRows, W10, W11, W7, W81, type Row } from '../rows.suite.ts';

const user = (what: string, base: Row['base'], mask: Short, code: string, wininet: string): Row => ({
  what,
  base,
  pc: { values: { 'wininet.user': mask } },
  codes: { wininet: code },
  offered: { wininet },
});

describeRows('Internet Options (facts 3.4)', [
  user('TLS 1.0 to 1.2 ticked', W81, 0xa80, '+user-offers', '1.0 1.1 1.2'),
  user('TLS 1.2 and 1.3 ticked on Windows 11', W11, 0x2800, '+user-offers', '1.2 1.3'),
  user('TLS 1.2 unticked', W10, 0x280, '!user-lacks-tls-1.2', '1.0 1.1'),
  user('nothing ticked', W10, 0, '!user-lacks-tls-1.2', ''),
  user('SSL 3.0 ticked besides', W81, 0xaa0, '!ssl-enabled', 'S3 1.0 1.1 1.2'),
  user('a text', W10, '2560', '!malformed', '?'),
  user('unreadable', W10, { denied: true }, '?unreadable', '?'),
  user('ticked on Windows 7: it asks by name, so SChannel gives it', W7, 0xa00, '+user-offers', '1.1 1.2'),
  {
    what: 'a machine policy with TLS 1.2 wins over the user',
    base: W10,
    pc: { values: { 'wininet.user': 0x80, 'wininet.machine-policy': 0xa00 } },
    codes: { wininet: '+policy-offers' },
    offered: { wininet: '1.1 1.2' },
  },
  {
    what: 'a user policy without TLS 1.2 locks the ticks',
    base: W10,
    pc: { values: { 'wininet.user': 0xa80, 'wininet.user-policy': 0xa0 } },
    codes: { wininet: '!policy-lacks-tls-1.2' },
    offered: { wininet: '1.0' },
  },
  {
    what: 'two policies that differ',
    base: W10,
    pc: { values: { 'wininet.user-policy': 0x80, 'wininet.machine-policy': 0xa80 } },
    codes: { wininet: '!policies-differ' },
    offered: { wininet: '1.0' },
  },
  {
    what: 'two policies that agree',
    base: W10,
    pc: { values: { 'wininet.user-policy': 0xa80, 'wininet.machine-policy': 0xa80 } },
    codes: { wininet: '+policy-offers' },
    offered: { wininet: '1.0 1.1 1.2' },
  },
  {
    what: 'a trace of the Easy fix decides nothing',
    base: W7,
    pc: { values: { 'wininet.machine': 0xa80 } },
  },
  {
    what: 'TLS 1.2 off in SChannel takes it from Internet Options too',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { enabled: 0 } }, values: { 'wininet.user': 0xa80 } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled', wininet: '+user-offers' },
    offered: { winhttp: '1.0 1.1/1.0 1.1', wininet: '1.0 1.1' },
    plan: ['native schannel.tls-1.2.client.enabled=-'],
  },
]);

/** The bytes of a proxy setting: size, counter, flags, then proxy and bypass list with their lengths. */
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
  proxies('direct in both', blob(1), blob(1), '+direct'),
  proxies('direct, and no value', blob(1), null, '+direct'),
  proxies('one proxy for both', blob(3, 'proxy:8080', '<local>'), blob(3, 'proxy:8080', '<local>'), '!proxy'),
  proxies('a proxy for 64-bit programs only', blob(3, 'proxy:8080'), null, '!views-differ'),
  proxies('another bypass list', blob(3, 'proxy:8080', 'a'), blob(3, 'proxy:8080', 'b'), '!views-differ'),
  proxies('cut short', { type: 'REG_BINARY', data: '280000000000000003000000ff000000' }, null, '!malformed'),
  proxies('a text', 'proxy:8080', null, '!malformed'),
  proxies('unreadable', { denied: true }, null, '?unreadable'),
]);

it.each<[what: string, pc: TestPc, office: ReturnType<typeof officeOf>]>([
  ['no Office', { build: 19045 }, null],
  [
    '32-bit Click-to-Run on a 64-bit Windows',
    { build: 19045, values: { 'office.click-to-run native': 'x86' } },
    { bitness: '32', view: 'wow64', source: 'click-to-run' },
  ],
  [
    '64-bit Click-to-Run',
    { build: 19045, values: { 'office.click-to-run native': 'x64' } },
    { bitness: '64', view: 'native', source: 'click-to-run' },
  ],
  [
    'MSI, told in the 32-bit view',
    { build: 7601, values: { 'office.msi-14.0 wow64': 'x86' } },
    { bitness: '32', view: 'wow64', source: 'msi' },
  ],
  [
    'MSI on a 32-bit Windows',
    { build: 7601, arch: 'x86', values: { 'office.msi-15.0 native': 'x86' } },
    { bitness: '32', view: 'native', source: 'msi' },
  ],
  [
    'Click-to-Run before the rest of an older MSI',
    { build: 19045, values: { 'office.click-to-run native': 'x64', 'office.msi-14.0 wow64': 'x86' } },
    { bitness: '64', view: 'native', source: 'click-to-run' },
  ],
  ['a word that isn’t known', { build: 19045, values: { 'office.click-to-run native': 'arm' } }, null],
])('which view Office reads: %s', (_what, pc, office) => {
  expect(officeOf(factsOf(snapshotOf(pc)))).toEqual(office);
});
