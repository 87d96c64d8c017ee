import { expect, it } from 'vitest';
import { describeRows, evidenceInShort, findingOn, W10, W11, W7 } from '../../../ladder-rows.suite.ts';

const ENABLED = 'native schannel.tls-1.2.client.enabled';
const BY_DEFAULT = 'native schannel.tls-1.2.client.disabled-by-default';
const ENABLED_13 = 'native schannel.tls-1.3.client.enabled';
const BY_DEFAULT_13 = 'native schannel.tls-1.3.client.disabled-by-default';
const MISSPELT = 'stray.tls-1.2.client.disable-by-default';

describeRows('SChannel', [
  {
    what: 'Enabled as 0xFFFFFFFF',
    base: W7,
    pc: { schannel: { 'TLS 1.2': { enabled: 0xffffffff, disabledByDefault: 0 } } },
  },
  {
    what: 'only Enabled on Windows 7',
    base: W7,
    pc: { schannel: { 'TLS 1.2': { enabled: 1 } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdefault-missing' },
    plan: [`${BY_DEFAULT}=0x0`],
  },
  {
    what: 'misspelt DisableByDefault instead of the value on Windows 7',
    base: W7,
    pc: { schannel: {}, values: { [MISSPELT]: 0 } },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', 'stray-values': '!in-machine' },
    plan: [`${ENABLED}=0x1`, `${BY_DEFAULT}=0x0`],
  },
  {
    what: 'misspelt DisableByDefault next to the right one',
    base: W7,
    pc: { values: { [MISSPELT]: 0 } },
    codes: { schannel: '!misspelt', 'stray-values': '!in-machine' },
  },
  {
    what: 'handshakes in parts refused',
    base: W10,
    pc: { values: { 'messaging.limit-client': 0 } },
    codes: { schannel: '!fragments-refused' },
  },
  {
    what: 'handshakes in parts limited to what Windows has by default',
    base: W10,
    pc: { values: { 'messaging.limit-client': 0x8000 } },
  },
  {
    what: 'a limit that is a text',
    base: W10,
    pc: { values: { 'messaging.limit-client': '0' } },
  },
  {
    what: 'a limit that can’t be read',
    base: W10,
    pc: { values: { 'messaging.limit-client': { denied: true } } },
  },
  {
    what: 'handshakes in parts refused, and TLS 1.2 off, which counts first',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { enabled: 0 } }, values: { 'messaging.limit-client': 0 } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled' },
    offered: { winhttp: '/', wininet: '' },
    plan: [`${ENABLED}=-`],
  },
  {
    what: 'misspelt on Windows 10, removed when chosen',
    base: W10,
    pc: { values: { [MISSPELT]: 1 } },
    codes: { schannel: '!misspelt', 'stray-values': '!in-machine' },
    scopes: ['stray'],
    plan: [`native ${MISSPELT}=-`],
  },
  {
    what: 'disabled by default on Windows 10',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { disabledByDefault: 1 } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled-by-default' },
    plan: [`${BY_DEFAULT}=-`],
  },
  {
    what: 'off on Windows 11: TLS 1.3 remains',
    base: W11,
    pc: { schannel: { 'TLS 1.2': { enabled: 0 } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled' },
    offered: { winhttp: '1.3/1.3', wininet: '1.3' },
    plan: [`${ENABLED}=-`],
  },
  {
    what: 'Enabled as text',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { enabled: '1' } } },
    codes: { schannel: '!odd-value' },
  },
  {
    what: 'unreadable',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { enabled: { denied: true } } } },
    verdict: 'undetermined',
    codes: { schannel: '?unreadable' },
    offered: { winhttp: '?/?', dotnet4: '?/?', dotnet2: '?/?', wininet: '?' },
  },
  {
    what: 'TLS 1.0 and 1.1 hardened away on Windows 10',
    base: W10,
    pc: { schannel: { 'TLS 1.0': { enabled: 0 }, 'TLS 1.1': { enabled: 0 } } },
    offered: { winhttp: '1.2/1.2', dotnet4: '/', dotnet2: '/' },
  },
  {
    what: 'disabled by default on Windows 7',
    base: W7,
    pc: { schannel: { 'TLS 1.2': { disabledByDefault: 1, enabled: 1 } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled-by-default' },
    plan: [`${BY_DEFAULT}=0x0`],
  },
  {
    what: 'disabled by default as 0xFFFFFFFF on Windows 10',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { disabledByDefault: 0xffffffff } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled-by-default' },
    plan: [`${BY_DEFAULT}=-`],
  },
  {
    what: 'on only in the Server key on Windows 7',
    base: W7,
    pc: { schannel: {}, values: { 'schannel.tls-1.2.server.enabled': 1 } },
    verdict: 'fix-available',
    codes: { schannel: 'xonly-server' },
    plan: [`${ENABLED}=0x1`, `${BY_DEFAULT}=0x0`],
  },
  {
    what: 'on in the Server key, and Enabled in that of clients on Windows 7',
    base: W7,
    pc: { schannel: { 'TLS 1.2': { enabled: 1 } }, values: { 'schannel.tls-1.2.server.enabled': 1 } },
    verdict: 'fix-available',
    codes: { schannel: 'xdefault-missing' },
    plan: [`${BY_DEFAULT}=0x0`],
  },
  {
    what: 'TLS 1.3 off on Windows 11',
    base: W11,
    pc: { schannel: { 'TLS 1.3': { enabled: 0 } } },
    codes: { schannel: '!tls-1.3-off' },
    offered: { winhttp: '1.2/1.2', wininet: '1.2' },
  },
  {
    what: 'TLS 1.3 off by default on Windows 11',
    base: W11,
    pc: { schannel: { 'TLS 1.3': { disabledByDefault: 1 } } },
    codes: { schannel: '!tls-1.3-off' },
    offered: { winhttp: '1.2/1.2', wininet: '1.2' },
  },
  { what: 'a Server key without any problem', base: W10, pc: { values: { 'schannel.tls-1.2.server.enabled': 1 } } },
  {
    what: 'TLS 1.3 forced on on Windows 10',
    base: W10,
    pc: { schannel: { 'TLS 1.3': { enabled: 1, disabledByDefault: 0 } } },
    verdict: 'improvement-available',
    codes: { schannel: '!tls-1.3-forced' },
    plan: [`${ENABLED_13}=-`, `${BY_DEFAULT_13}=-`],
  },
  {
    what: 'TLS 1.3 forced on on Windows 7 by one value',
    base: W7,
    pc: { schannel: { 'TLS 1.2': { disabledByDefault: 0 }, 'TLS 1.3': { disabledByDefault: 0 } } },
    verdict: 'improvement-available',
    codes: { schannel: '!tls-1.3-forced' },
    plan: [`${BY_DEFAULT_13}=-`],
  },
  {
    what: 'TLS 1.3 kept off on Windows 10',
    base: W10,
    pc: { schannel: { 'TLS 1.3': { enabled: 0, disabledByDefault: 1 } } },
  },
  {
    what: 'TLS 1.3 written as on on Windows 11',
    base: W11,
    pc: { schannel: { 'TLS 1.3': { enabled: 1, disabledByDefault: 0 } } },
  },
  {
    what: 'a key that is misspelt, removed when chosen',
    base: W10,
    pc: { values: { 'stray.schannel-no-space.enabled': 1 } },
    codes: { 'stray-values': '!in-machine' },
    scopes: ['stray'],
    plan: ['native stray.schannel-no-space.enabled=-'],
  },
  {
    what: 'off and disabled by default on Windows 11',
    base: W11,
    pc: { schannel: { 'TLS 1.2': { enabled: 0, disabledByDefault: 1 } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled' },
    offered: { winhttp: '1.3/1.3', wininet: '1.3' },
    plan: [`${ENABLED}=-`, `${BY_DEFAULT}=-`],
  },
]);

it('shows both values', () => {
  const pc = { build: 19045, schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: { denied: true } } } } as const;
  expect(evidenceInShort(findingOn(pc, 'schannel'))).toEqual(['Enabled 0x00000001', 'DisabledByDefault unreadable']);
});
