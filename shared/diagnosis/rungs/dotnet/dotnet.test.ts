import { expect, it } from 'vitest';
import { BOTH, net4, NET_35, SCHANNEL_7, set, switches, TEN, writes } from './dotnet.suite.ts';
import { describeRows, evidenceInShort, findingOn, W10, W11, W7, W8 } from '../../../report/ladder-rows.suite.ts';

const OLD_OFF = { 'TLS 1.0': { enabled: 0 } } as const;

describeRows('.NET by its version and its values (facts 4.2, 4.4)', [
  // a program's target is unknown, so only what all of them get is certainly offered
  { what: '.NET 4.6, nothing set', base: W10, pc: { values: net4('4.6') }, codes: { dotnet: '?by-target' } },
  {
    what: '.NET 4.7.2 on Windows 8, nothing set',
    base: W8,
    pc: { values: net4('4.7.2') },
    codes: { dotnet: '?by-target' },
    offered: { dotnet4: '1.0/1.0' },
  },
  {
    what: '.NET 4.0, which has no Release and which the values don’t help',
    base: W7,
    pc: { values: { 'dotnet-setup.v4-full': 1, 'dotnet-setup.v4-client': 1, ...set('v4', BOTH) } },
    codes: { dotnet: '!too-old' },
  },
  {
    what: 'only SchUseStrongCrypto does nothing for a .NET 3.5 program that names no protocol',
    base: W10,
    pc: { values: { ...NET_35, ...set('v2', { strong: 1 }) } },
    codes: { dotnet: '!old-2' },
  },
  {
    what: 'a value counts more than a switch',
    base: W10,
    pc: { values: { ...net4('4.8'), ...switches({ system: 'true', strong: 'true' }), ...set('v4', BOTH) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
  },
  {
    what: 'a switch with another text is ignored',
    base: W10,
    pc: { values: { ...net4('4.8'), ...switches({ strong: '1' }) } },
    codes: { dotnet: '?by-target' },
  },
  {
    what: 'TLS 1.0 off, .NET 4.8 with both values, and 3.5 with none',
    base: W10,
    pc: { schannel: OLD_OFF, values: { ...net4('4.8'), ...NET_35, ...set('v4', BOTH) } },
    codes: { dotnet: '!left-without' },
    offered: { dotnet4: '1.1 1.2/1.1 1.2', dotnet2: '/' },
  },
  {
    what: 'no cipher suite of TLS 1.2 is left, which is no fault of .NET',
    base: W11,
    pc: { values: { ...net4('4.8'), 'cipher.policy-functions': 'TLS_AES_256_GCM_SHA384' } },
    codes: { dotnet: '-no-suite', 'cipher-suites': 'xtls12-not-in-policy' },
    offered: { winhttp: '1.3/1.3', wininet: '1.3' },
  },
]);

describeRows('the scope dotnet', [
  {
    what: 'writes both values of both runtimes in both views',
    base: W7,
    pc: { values: { ...net4('4.5'), ...NET_35 } },
    codes: { dotnet: '!old-both' },
    scopes: ['winhttp', 'schannel', 'dotnet'],
    plan: [...writes('v2'), ...writes('v4')],
  },
  {
    what: 'on Windows 7 without Schannel it removes TLS 1.2 from no program that has it',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.5'), ...set('v4', { strong: 1 }) } },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '+follows' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
  },
  {
    what: 'together with Schannel it writes both on Windows 7',
    base: W7,
    pc: { schannel: {}, values: net4('4.5') },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '!old-4' },
    scopes: ['schannel', 'dotnet'],
    plan: [...SCHANNEL_7, ...writes('v4')],
  },
  {
    what: 'leaves a number that is already on alone',
    base: W10,
    pc: { values: { ...net4('4.5'), ...set('v4', { system: 1, strong: 0xffffffff }) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
  },
]);

it('names the .NET 3.5 patch for this version of Windows, if its values suppose it', () => {
  const on = (build: number, values = {}) =>
    findingOn(
      { build, files: '6.2.9200.22099', schannel: { 'TLS 1.2': { disabledByDefault: 0 } }, values },
      'dotnet',
    ).packages?.map(({ kb, inDoubt, source }) => [kb, inDoubt, source]);
  const follows = { ...NET_35, ...set('v2', { system: 1 }) };
  expect([7601, 9200, 9600, 10240, 19045].map((build) => on(build, follows))).toEqual([
    [['KB3154518', true, 'N1']],
    [['KB3154519', true, 'N1']],
    [['KB3154520', true, 'N1']],
    undefined,
    undefined,
  ]);
  expect(on(9600, net4('4.5.2'))).toBeUndefined();
});

it('shows the switches for all programs as texts', () => {
  const values = { ...net4('4.8'), ...switches({ strong: 'true' }) };
  expect(evidenceInShort(findingOn({ build: 19045, values }, 'dotnet')).slice(-2)).toEqual([
    'Switch.System.Net.DontEnableSchUseStrongCrypto true',
    'Switch.System.Net.DontEnableSchUseStrongCrypto true',
  ]);
});
