// .NET Framework: what programs of each target get by its values, in each view.
import { BOTH, net4, NET_35, set, switches } from '../rungs/dotnet/dotnet.suite.ts';
import { fixes, serves, statesOf, type Values } from './one-rung.suite.ts';
import type { State, Windows } from './state.suite.ts';
import { SERVER_2012_R2, SERVER_2016, SERVER_2019, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const SYSTEM_4 = 'dotnet.v4.system-default-tls-versions';
const STRONG_4 = 'dotnet.v4.sch-use-strong-crypto';
const ALL_4 = [`${SYSTEM_4} both 0x1`, `${STRONG_4} both 0x1`];
const ALL_2 = ['dotnet.v2.system-default-tls-versions both 0x1', 'dotnet.v2.sch-use-strong-crypto both 0x1'];
const ON_WINDOWS_7 = 'https://github.com/dotnet/docs/issues/13787';
const PATCHER = 'https://github.com/TheLevelUp/pos-tls-patcher/pull/8';
const GALLERY = 'https://github.com/dsccommunity/SChannelDsc/issues/9';
const FOLLOWS = { dotnet: '+follows' } as const;
const SET_4: Values = { ...net4('4.8'), ...set('v4', BOTH) };

const dotnet = statesOf('dotnet');

/** Unset values are no cause; what its scope writes is. The code has its sign. */
const unset = (
  title: string,
  source: string,
  on: Windows,
  code: string,
  values: Values,
  plan: readonly string[] = ALL_4,
): State => ({ ...dotnet.holds(title, source, on, code, values), scopes: ['dotnet'], plan });

/** Warnings about .NET, with the writes of its scope. */
const warns = (
  title: string,
  source: string,
  on: Windows,
  code: string,
  values: Values,
  plan: readonly string[] = ALL_4,
): State => {
  return { ...dotnet.warns(title, source, on, code, values), step: 'dotnet dotnet', scopes: ['dotnet'], plan };
};

export const STATES: readonly State[] = [
  unset(
    'Windows PowerShell 5.1 on Server 2016 doesn’t find its gallery',
    GALLERY,
    SERVER_2016,
    '?by-target',
    net4('4.7.2'),
  ),
  serves(
    'the same after both values were set',
    GALLERY,
    SERVER_2016,
    { values: { ...net4('4.7.2'), ...set('v4', BOTH) } },
    FOLLOWS,
    { scopes: ['dotnet'] },
  ),
  unset(
    'Server 2012 R2 as shipped, on which PowerShell downloads fail',
    'https://github.com/kmwoley/restic-windows-backup/pull/39',
    SERVER_2012_R2,
    '!old-4',
    net4('4.5.2'),
  ),
  unset(
    'AADSTS1002016 of a program that targets an older .NET',
    'https://empower.m-files.com/article/Azure-AD-TLS-1-0-and-1-1-Error',
    SERVER_2012_R2,
    '?by-target',
    net4('4.6.2'),
  ),
  warns(
    'the values only for 64-bit programs, while a report builder has 32 bits',
    'https://github.com/MicrosoftDocs/SupportArticles-docs/issues/151',
    TEN,
    'one-view',
    { ...net4('4.8'), ...set('v4', BOTH, ['native']) },
    [`${SYSTEM_4} wow64 0x1`, `${STRONG_4} wow64 0x1`],
  ),
  warns(
    'a 32-bit patcher on 64-bit Windows',
    PATCHER,
    TEN,
    'one-view',
    { ...net4('4.8'), ...set('v4', { strong: 1 }, ['wow64']) },
    [`${SYSTEM_4} both 0x1`, `${STRONG_4} native 0x1`],
  ),
  dotnet.passes('strong cryptography in both views, as the patcher sets it', PATCHER, TEN, 'follows', {
    ...net4('4.8'),
    ...set('v4', { strong: 1 }),
  }),
  unset(
    'only the value of .NET 2.0 on Server 2012 R2 with .NET 4.5.2',
    'https://github.com/TheLevelUp/pos-tls-patcher/issues/20',
    SERVER_2012_R2,
    '!old-4',
    { ...NET_35, ...net4('4.5.2'), ...set('v2', { system: 1 }) },
    ['dotnet.v2.sch-use-strong-crypto both 0x1', ...ALL_4],
  ),
  dotnet.warns(
    'an Exchange server with all eight values, whose .NET 3.5 may lack its patch',
    'https://kb.messageware.com/492942-How-to-Configure-TLS-12-on-ExchangeIIS-and-SQL-servers',
    SERVER_2012_R2,
    'patch-assumed',
    { ...NET_35, ...set('v2', BOTH), ...SET_4 },
  ),
  serves(
    'Entra Connect’s script on Server 2019',
    'https://github.com/MicrosoftLearning/AZ-140-Configuring-and-Operating-Microsoft-Azure-Virtual-Desktop/issues/40',
    SERVER_2019,
    {
      schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } },
      values: { ...SET_4, 'schannel.tls-1.2.server.enabled': 1 },
    },
    { schannel: '+on', ...FOLLOWS },
  ),
  dotnet.passes(
    'only `SystemDefaultTlsVersions` on an Exchange server',
    'https://github.com/microsoft/CSS-Exchange/issues/538',
    SERVER_2019,
    'follows',
    { ...net4('4.8'), ...set('v4', { system: 1 }) },
  ),
  warns(
    '`SystemDefaultTlsVersions` in one view of an Exchange server',
    'https://github.com/dpaulson45/HealthChecker/pull/142',
    SERVER_2016,
    'one-view',
    { ...net4('4.8'), ...set('v4', { system: 1 }, ['native']) },
    [`${SYSTEM_4} wow64 0x1`, `${STRONG_4} both 0x1`],
  ),
  serves(
    'build agents of 2012 R2 with everything set, which Azure DevOps refuses',
    'https://github.com/microsoft/azure-devops-tls12/issues/4',
    SERVER_2012_R2,
    { values: SET_4 },
    { ...FOLLOWS, 'cipher-suites': '+release-limit' },
  ),
  fixes(
    'a program of .NET 4.7.2 on Windows 7, which follows Windows without TLS 1.2',
    ON_WINDOWS_7,
    SEVEN_REPAIRED,
    { schannel: {}, values: { ...net4('4.7.2'), ...set('v4', BOTH) } },
    { schannel: 'xnot-configured', dotnet: '!schannel-not-on' },
    ['tls-1.2.enabled 0x1', 'tls-1.2.disabled-by-default 0x0'],
  ),
  serves(
    'the same with TLS 1.2 on in Schannel',
    ON_WINDOWS_7,
    SEVEN_REPAIRED,
    { values: { ...net4('4.7.2'), ...set('v4', BOTH) } },
    { schannel: '+on', ...FOLLOWS },
  ),
  unset(
    'only .NET 3.5 on Windows 7',
    'https://github.com/boxcutter/windows-batch/issues/155',
    SEVEN_REPAIRED,
    '!old-2',
    NET_35,
    ALL_2,
  ),
  warns('following Windows turned off for every program', 'N1', TEN, 'switched-off', {
    ...net4('4.8'),
    ...set('v4', { system: 0 }),
  }),
  warns('strong cryptography taken away by a switch for all programs', 'N3', TEN, 'switched-off', {
    ...net4('4.8'),
    ...switches({ strong: 'true' }),
  }),
  warns('values of .NET as texts', 'https://github.com/microsoft/CSS-Exchange/issues/1172', SERVER_2019, 'malformed', {
    ...net4('4.8'),
    ...set('v4', { system: '1', strong: '1' }),
  }),
];
