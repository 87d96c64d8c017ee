import type { Short } from '../test-pc.suite.ts';
import { describeRows, W10, W11, W7, W8, W81, type Row } from './rows.suite.ts';

const RELEASES = {
  '4.5': 378389,
  '4.5.2': 379893,
  '4.6': 393295,
  '4.6.2': 394802,
  '4.7': 460798,
  '4.7.2': 461808,
  '4.8': 528040,
  '4.8.1': 533320,
} as const;

type Values = Readonly<Record<string, Short>>;

/** The set-up keys of a .NET 4. */
const net4 = (version: keyof typeof RELEASES): Values => ({
  'dotnet-setup.v4-release': RELEASES[version],
  'dotnet-setup.v4-full': 1,
});
const NET_40: Values = { 'dotnet-setup.v4-full': 1, 'dotnet-setup.v4-client': 1 };
const NET_35: Values = { 'dotnet-setup.v3.5': 1, 'dotnet-setup.v2': 1 };

const key = (runtime: 'v2' | 'v4', name: 'system' | 'strong', view: 'native' | 'wow64'): string =>
  `dotnet.${runtime}.${name === 'system' ? 'system-default-tls-versions' : 'sch-use-strong-crypto'} ${view}`;

/** One or both values of a runtime, in the views named. */
function set(
  runtime: 'v2' | 'v4',
  given: { readonly system?: Short; readonly strong?: Short },
  views: readonly ('native' | 'wow64')[] = ['native', 'wow64'],
): Values {
  return Object.fromEntries(
    views.flatMap((view) =>
      (['system', 'strong'] as const).flatMap((name) => {
        const value = given[name];
        return value === undefined ? [] : [[key(runtime, name, view), value]];
      }),
    ),
  );
}

const BOTH = { system: 1, strong: 1 } as const;
const TEN = '1.0 1.1 1.2/1.0 1.1 1.2';
const SEVEN_ON = '1.2';

/** What the scope writes for a runtime. */
const writes = (
  runtime: 'v2' | 'v4',
  views: readonly ('native' | 'wow64')[] = ['native', 'wow64'],
): readonly string[] =>
  (['system-default-tls-versions', 'sch-use-strong-crypto'] as const).flatMap((name) =>
    views.map((view) => `${view} dotnet.${runtime}.${name}=0x1`),
  );

const by4 = (version: keyof typeof RELEASES, more: Omit<Row, 'what'> & { readonly what?: string }): Row => ({
  what: `.NET ${version}, nothing set, build ${String(more.base.pc.build)}`,
  ...more,
  pc: { values: { ...net4(version), ...more.pc?.values } },
});

describeRows('.NET 4 by its version (facts 4.2, 4.4)', [
  by4('4.5', { base: W10, codes: { dotnet: '!old-4' } }),
  by4('4.5.2', { base: W81, codes: { dotnet: '!old-4' } }),
  by4('4.6', { base: W10, codes: { dotnet: '!values-advised' }, offered: { dotnet4: TEN } }),
  by4('4.6.2', { base: W10, codes: { dotnet: '!values-advised' }, offered: { dotnet4: TEN } }),
  by4('4.7', { base: W10, codes: { dotnet: '+by-version' }, offered: { dotnet4: TEN } }),
  by4('4.7.2', { base: W8, codes: { dotnet: '+by-version' }, offered: { dotnet4: 'S3 1.0 1.1 1.2/S3 1.0 1.1 1.2' } }),
  by4('4.8', { base: W10, codes: { dotnet: '+by-version' }, offered: { dotnet4: TEN } }),
  by4('4.8.1', {
    base: W11,
    codes: { dotnet: '+by-version' },
    offered: { dotnet4: '1.0 1.1 1.2 1.3/1.0 1.1 1.2 1.3' },
  }),
  { what: '.NET 4.0 has no Release', base: W7, pc: { values: NET_40 }, codes: { dotnet: '!old-4' } },
  by4('4.6.2', {
    base: W7,
    codes: { dotnet: '!values-advised' },
    offered: { dotnet4: TEN },
  }),
  by4('4.8', {
    base: W7,
    codes: { dotnet: '+by-version' },
    offered: { dotnet4: `S3 1.0 ${SEVEN_ON}/S3 1.0 ${SEVEN_ON}` },
  }),
]);

const TRAP = { 'winhttp-value': '+serves', schannel: 'xnot-configured', dotnet: '!schannel-not-on' } as const;
const SCHANNEL_7 = [
  'native schannel.tls-1.2.client.enabled=0x1',
  'native schannel.tls-1.2.client.disabled-by-default=0x0',
];

describeRows('the trap of Windows 7: following Windows means TLS 1.0 (facts 4.2)', [
  {
    what: '.NET 4.8 without SChannel',
    base: W7,
    pc: { schannel: {}, values: net4('4.8') },
    verdict: 'fix-available',
    codes: TRAP,
    plan: SCHANNEL_7,
  },
  {
    what: '.NET 4.5.2 that is told to follow Windows',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.5.2'), ...set('v4', BOTH) } },
    verdict: 'fix-available',
    codes: TRAP,
    plan: SCHANNEL_7,
  },
  {
    what: '.NET 3.5 that is told to follow Windows',
    base: W7,
    pc: { schannel: {}, values: { ...NET_35, ...set('v2', BOTH) } },
    verdict: 'fix-available',
    codes: TRAP,
    plan: SCHANNEL_7,
  },
  {
    what: 'SchUseStrongCrypto alone names TLS 1.2, so SChannel gives it',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.5.2'), ...set('v4', { strong: 1 }) } },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '+follows' },
    offered: { dotnet4: TEN },
    plan: SCHANNEL_7,
  },
  {
    what: 'with SChannel on, following Windows is right',
    base: W7,
    pc: { values: { ...net4('4.5.2'), ...set('v4', BOTH) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: `S3 1.0 ${SEVEN_ON}/S3 1.0 ${SEVEN_ON}` },
  },
  {
    what: 'disabled by default on Windows 10 keeps it from .NET, not from WinHTTP',
    base: W10,
    pc: { schannel: { 'TLS 1.2': { disabledByDefault: 1 } }, values: net4('4.8') },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled-by-default', dotnet: '!schannel-not-on' },
    offered: { dotnet4: '1.0 1.1/1.0 1.1' },
    plan: ['native schannel.tls-1.2.client.disabled-by-default=-'],
  },
]);

describeRows('.NET values in four places', [
  {
    what: 'both values of 4.x on Windows 10',
    base: W10,
    pc: { values: { ...net4('4.5.2'), ...set('v4', BOTH) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
  },
  {
    what: '0xFFFFFFFF counts as on',
    base: W10,
    pc: { values: { ...net4('4.5.2'), ...set('v4', { system: 0xffffffff }) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
  },
  {
    what: 'the 32-bit view left out (stories 2)',
    base: W10,
    pc: { values: { ...net4('4.5.2'), ...set('v4', BOTH, ['native']) } },
    codes: { dotnet: '!one-view' },
    offered: { dotnet4: '1.0 1.1 1.2/1.0' },
  },
  {
    what: 'the 64-bit view left out by a 32-bit installer (stories 3)',
    base: W10,
    pc: { values: { ...net4('4.5.2'), ...set('v4', BOTH, ['wow64']) } },
    codes: { dotnet: '!one-view' },
    offered: { dotnet4: '1.0/1.0 1.1 1.2' },
    scopes: ['dotnet'],
    plan: writes('v4', ['native']),
  },
  {
    what: '.NET 3.5 beside 4.8, nothing set',
    base: W10,
    pc: { values: { ...net4('4.8'), ...NET_35 } },
    codes: { dotnet: '!old-2' },
    offered: { dotnet4: TEN },
  },
  {
    what: '.NET 3.5 and 4.5, nothing set',
    base: W7,
    pc: { values: { ...net4('4.5'), ...NET_35 } },
    codes: { dotnet: '!old-both' },
  },
  {
    what: 'SchUseStrongCrypto alone does nothing for a .NET 3.5 program that names no protocol',
    base: W10,
    pc: { values: { ...NET_35, ...set('v2', { strong: 1 }) } },
    codes: { dotnet: '!old-2' },
  },
  {
    what: '.NET 3.5 follows Windows 10 without a patch',
    base: W10,
    pc: { values: { ...NET_35, ...set('v2', BOTH) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet2: TEN },
  },
  {
    what: '.NET 3.5 follows Windows 8.1 if its patch is there',
    base: W81,
    pc: { values: { ...NET_35, ...set('v2', BOTH) } },
    codes: { dotnet: '!patch-assumed' },
    offered: { dotnet2: 'S3 1.0 1.1 1.2/S3 1.0 1.1 1.2' },
  },
  {
    what: '.NET 3.5 follows Windows 7 if its patch is there',
    base: W7,
    pc: { values: { ...NET_35, ...set('v2', BOTH) } },
    codes: { dotnet: '!patch-assumed' },
    offered: { dotnet2: 'S3 1.0 1.2/S3 1.0 1.2' },
  },
  {
    what: 'SystemDefaultTlsVersions=0 with .NET 4.8',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: 0 }) } },
    codes: { dotnet: '!switched-off' },
    offered: { dotnet4: TEN },
  },
  {
    what: 'SchUseStrongCrypto=0 with .NET 4.8: what a new program does is in doubt',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { strong: 0 }) } },
    codes: { dotnet: '!switched-off' },
  },
  {
    what: 'both 0 with .NET 4.8',
    base: W11,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: 0, strong: 0 }) } },
    codes: { dotnet: '!switched-off' },
  },
  {
    what: 'SchUseStrongCrypto=0 with .NET 4.6',
    base: W10,
    pc: { values: { ...net4('4.6'), ...set('v4', { strong: 0 }) } },
    codes: { dotnet: '!switched-off' },
  },
  {
    what: 'a text instead of a number',
    base: W10,
    pc: { values: { ...net4('4.5'), ...set('v4', { strong: '1' }) } },
    codes: { dotnet: '!malformed' },
  },
  {
    what: 'a value that can’t be read',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: { denied: true } }, ['native']) } },
    codes: { dotnet: '?unreadable' },
    offered: { dotnet4: '?/1.0 1.1 1.2' },
  },
  {
    what: 'a 32-bit Windows has two places',
    base: W10,
    pc: { arch: 'x86', values: { ...net4('4.5'), ...set('v4', BOTH, ['native']) } },
    codes: { dotnet: '+follows' },
    offered: { winhttp: '1.0 1.1 1.2/?', dotnet4: '1.0 1.1 1.2/?', dotnet2: '1.0/?' },
  },
]);

describeRows('the scope dotnet', [
  {
    what: 'writes nothing unless it is chosen',
    base: W7,
    pc: { values: { ...net4('4.5'), ...NET_35 } },
    codes: { dotnet: '!old-both' },
  },
  {
    what: 'writes both values of both runtimes in both views',
    base: W7,
    pc: { values: { ...net4('4.5'), ...NET_35 } },
    codes: { dotnet: '!old-both' },
    scopes: ['winhttp', 'schannel', 'dotnet'],
    plan: [...writes('v2'), ...writes('v4')],
  },
  {
    what: 'on Windows 7 without SChannel it writes nothing that takes TLS 1.2 from a program that has it',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.5'), ...set('v4', { strong: 1 }) } },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '+follows' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
  },
  {
    what: 'together with SChannel it writes both on Windows 7',
    base: W7,
    pc: { schannel: {}, values: net4('4.5') },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '!old-4' },
    scopes: ['schannel', 'dotnet'],
    plan: [...SCHANNEL_7, ...writes('v4')],
  },
  {
    what: 'leaves a runtime alone that isn’t installed',
    base: W10,
    pc: { values: net4('4.8') },
    codes: { dotnet: '+by-version' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
    plan: writes('v4'),
  },
  { what: 'writes nothing without a .NET', base: W10, scopes: ['dotnet'] },
  {
    what: 'leaves a number alone that is on already',
    base: W10,
    pc: { values: { ...net4('4.5'), ...set('v4', { system: 1, strong: 0xffffffff }) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
  },
  {
    what: 'replaces a 0',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { strong: 0, system: 1 }) } },
    codes: { dotnet: '!switched-off' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
    plan: ['native', 'wow64'].map((view) => `${view} dotnet.v4.sch-use-strong-crypto=0x1`),
  },
]);
