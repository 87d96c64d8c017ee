import { expect, it } from 'vitest';
import { BOTH, type Dotnet4, net4, NET_35, SCHANNEL_7, set, TEN } from './dotnet.suite.ts';
import { describeRows, findingOn, W10, W11, W7, W8, type Row } from '../../../report/ladder-rows.suite.ts';

const NET_40 = { 'dotnet-setup.v4-full': 1, 'dotnet-setup.v4-client': 1 };

const by4 = (version: Dotnet4, more: Omit<Row, 'what'> & { readonly what?: string }): Row => ({
  what: `.NET ${version}, nothing set, build ${String(more.base.pc.build)}`,
  ...more,
  pc: { ...more.pc, values: { ...net4(version), ...more.pc?.values } },
});

describeRows('.NET 4 by its version (facts 4.2, 4.4)', [
  by4('4.5', { base: W10, codes: { dotnet: '!old-4' } }),
  // a program's target is unknown, so only what all of them get is certainly offered
  by4('4.6', { base: W10, codes: { dotnet: '?by-target' } }),
  by4('4.7.2', { base: W8, codes: { dotnet: '?by-target' }, offered: { dotnet4: '1.0/1.0' } }),
  by4('4.8', { base: W10, codes: { dotnet: '?by-target' } }),
  { what: '.NET 4.0 has no Release', base: W7, pc: { values: NET_40 }, codes: { dotnet: '!too-old' } },
  {
    what: '.NET 4.0, which the values don’t help',
    base: W7,
    pc: { values: { ...NET_40, ...set('v4', BOTH) } },
    codes: { dotnet: '!too-old' },
  },
  by4('4.6.2', { base: W7, codes: { dotnet: '?by-target' }, offered: { dotnet4: '1.0/1.0' } }),
]);

const TRAP = { 'winhttp-value': '+serves', schannel: 'xnot-configured', dotnet: '!schannel-not-on' } as const;
describeRows('the trap of Windows 7: following Windows means TLS 1.0 (facts 4.2)', [
  {
    what: 'only SchUseStrongCrypto names TLS 1.2, so Schannel gives it',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.5.2'), ...set('v4', { strong: 1 }) } },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '+follows' },
    offered: { dotnet4: TEN },
    plan: SCHANNEL_7,
  },
  {
    what: 'SchUseStrongCrypto with .NET 4.8, whose new programs still follow Windows',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.8'), ...set('v4', { strong: 1 }) } },
    verdict: 'fix-available',
    codes: TRAP,
    offered: { dotnet4: '1.0/1.0' },
    plan: SCHANNEL_7,
  },
]);

it('names the .NET 3.5 patch for this Windows version', () => {
  const patched = {
    'dotnet-setup.v3.5': 1,
    'dotnet.v2.system-default-tls-versions native': 1,
    'dotnet.v2.system-default-tls-versions wow64': 1,
  };
  const patch = (build: number): readonly string[] | undefined =>
    findingOn(
      { build, files: '6.2.9200.22099', schannel: { 'TLS 1.2': { disabledByDefault: 0 } }, values: patched },
      'dotnet',
    ).packages?.map(({ kb }) => kb);
  expect([7601, 9200, 9600, 10240, 19045].map(patch)).toEqual([
    ['KB3154518'],
    ['KB3154519'],
    ['KB3154520'],
    undefined,
    undefined,
  ]);
});

const OLD_OFF = { 'TLS 1.0': { enabled: 0 } } as const;
const NO_OLD = { dotnet4: '/', dotnet2: '/' } as const;

describeRows('programs that name nothing newer than TLS 1.0, which is off (facts 4.2)', [
  by4('4.8', { base: W10, pc: { schannel: OLD_OFF }, codes: { dotnet: '!left-without' }, offered: NO_OLD }),
  {
    what: '.NET 4.8 with both values, and 3.5 with none',
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
