import { expect, it } from 'vitest';
import { describeRows, evidenceInShort, findingOn, W10, W11, W7 } from '../../../report/ladder-rows.suite.ts';

const BY_DEFAULT_13 = 'native schannel.tls-1.3.client.disabled-by-default';

describeRows('SChannel', [
  {
    what: 'a limit that can’t be read',
    base: W10,
    pc: { values: { 'messaging.limit-client': { denied: true } } },
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
    what: 'TLS 1.3 off on Windows 11',
    base: W11,
    pc: { schannel: { 'TLS 1.3': { enabled: 0 } } },
    codes: { schannel: '!tls-1.3-off' },
    offered: { winhttp: '1.2/1.2', wininet: '1.2' },
  },
  {
    what: 'TLS 1.3 forced on on Windows 7 by one value',
    base: W7,
    pc: { schannel: { 'TLS 1.2': { disabledByDefault: 0 }, 'TLS 1.3': { disabledByDefault: 0 } } },
    verdict: 'improvement-available',
    codes: { schannel: '!tls-1.3-forced' },
    plan: [`${BY_DEFAULT_13}=-`],
  },
]);

it('shows both values', () => {
  const pc = { build: 19045, schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: { denied: true } } } } as const;
  expect(evidenceInShort(findingOn(pc, 'schannel'))).toEqual(['Enabled 0x00000001', 'DisabledByDefault unreadable']);
});
