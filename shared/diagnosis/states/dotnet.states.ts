// .NET Framework: what programs of each target get by its values, in each view.
import { BOTH, net4, NET_35, set, switches } from '../rungs/dotnet/dotnet.suite.ts';
import { fixes, serves } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import { SERVER_2012_R2, SERVER_2016, SERVER_2019, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const SYSTEM_4 = 'dotnet.v4.system-default-tls-versions';
const STRONG_4 = 'dotnet.v4.sch-use-strong-crypto';
const ALL_4 = [`${SYSTEM_4} both 0x1`, `${STRONG_4} both 0x1`];
const ALL_2 = ['dotnet.v2.system-default-tls-versions both 0x1', 'dotnet.v2.sch-use-strong-crypto both 0x1'];
const ON_WINDOWS_7 = 'https://github.com/dotnet/docs/issues/13787';
const PATCHER = 'https://github.com/TheLevelUp/pos-tls-patcher/pull/8';

/** Unset values are no cause; what its scope writes is. */
const unset = { ready: 'doubtful', scopes: ['dotnet'] } as const;

/** Warnings about .NET, with the writes of its scope. */
const warns = { ready: 'doubtful: dotnet', step: 'dotnet dotnet', scopes: ['dotnet'] } as const;

export const STATES: readonly State[] = [
  {
    title: 'Windows PowerShell 5.1 on Server 2016 doesn’t find its gallery',
    source: 'https://github.com/dsccommunity/SChannelDsc/issues/9',
    on: SERVER_2016,
    pc: { values: net4('4.7.2') },
    rungs: { dotnet: '?by-target' },
    ready: 'likely',
    scopes: ['dotnet'],
    plan: ALL_4,
  },
  serves(
    'the same after both values were set',
    'https://github.com/dsccommunity/SChannelDsc/issues/9',
    SERVER_2016,
    { values: { ...net4('4.7.2'), ...set('v4', BOTH) } },
    { dotnet: '+follows' },
    { scopes: ['dotnet'] },
  ),
  {
    title: 'Server 2012 R2 as shipped, on which PowerShell downloads fail',
    source: 'https://github.com/kmwoley/restic-windows-backup/pull/39',
    on: SERVER_2012_R2,
    pc: { values: net4('4.5.2') },
    rungs: { dotnet: '!old-4' },
    ...unset,
    plan: ALL_4,
  },
  {
    title: 'AADSTS1002016 of a program that targets an older .NET',
    source: 'https://empower.m-files.com/article/Azure-AD-TLS-1-0-and-1-1-Error',
    on: SERVER_2012_R2,
    pc: { values: net4('4.6.2') },
    rungs: { dotnet: '?by-target' },
    ready: 'doubtful',
    scopes: ['dotnet'],
    plan: ALL_4,
  },
  {
    title: 'the values only for 64-bit programs, while a report builder has 32 bits',
    source: 'https://github.com/MicrosoftDocs/SupportArticles-docs/issues/151',
    on: TEN,
    pc: { values: { ...net4('4.8'), ...set('v4', BOTH, ['native']) } },
    rungs: { dotnet: '!one-view' },
    ...warns,
    plan: [`${SYSTEM_4} wow64 0x1`, `${STRONG_4} wow64 0x1`],
  },
  {
    title: 'a 32-bit patcher on 64-bit Windows',
    source: PATCHER,
    on: TEN,
    pc: { values: { ...net4('4.8'), ...set('v4', { strong: 1 }, ['wow64']) } },
    rungs: { dotnet: '!one-view' },
    ...warns,
    plan: [`${SYSTEM_4} both 0x1`, `${STRONG_4} native 0x1`],
  },
  serves(
    'strong cryptography in both views, as the patcher sets it',
    PATCHER,
    TEN,
    { values: { ...net4('4.8'), ...set('v4', { strong: 1 }) } },
    { dotnet: '+follows' },
  ),
  {
    title: 'only the value of .NET 2.0 on Server 2012 R2 with .NET 4.5.2',
    source: 'https://github.com/TheLevelUp/pos-tls-patcher/issues/20',
    on: SERVER_2012_R2,
    pc: { values: { ...NET_35, ...net4('4.5.2'), ...set('v2', { system: 1 }) } },
    rungs: { dotnet: '!old-4' },
    ...unset,
    plan: ['dotnet.v2.sch-use-strong-crypto both 0x1', ...ALL_4],
  },
  {
    title: 'an Exchange server with all eight values, whose .NET 3.5 may lack its patch',
    source: 'https://kb.messageware.com/492942-How-to-Configure-TLS-12-on-ExchangeIIS-and-SQL-servers',
    on: SERVER_2012_R2,
    pc: { values: { ...NET_35, ...net4('4.8'), ...set('v2', BOTH), ...set('v4', BOTH) } },
    rungs: { dotnet: '!patch-assumed' },
    ready: 'doubtful: dotnet',
    step: 'dotnet elsewhere',
  },
  serves(
    'Entra Connect’s script on Server 2019',
    'https://github.com/MicrosoftLearning/AZ-140-Configuring-and-Operating-Microsoft-Azure-Virtual-Desktop/issues/40',
    SERVER_2019,
    {
      schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } },
      values: { ...net4('4.8'), ...set('v4', BOTH), 'schannel.tls-1.2.server.enabled': 1 },
    },
    { schannel: '+on', dotnet: '+follows' },
  ),
  serves(
    'only `SystemDefaultTlsVersions` on an Exchange server',
    'https://github.com/microsoft/CSS-Exchange/issues/538',
    SERVER_2019,
    { values: { ...net4('4.8'), ...set('v4', { system: 1 }) } },
    { dotnet: '+follows' },
  ),
  {
    title: '`SystemDefaultTlsVersions` in one view of an Exchange server',
    source: 'https://github.com/dpaulson45/HealthChecker/pull/142',
    on: SERVER_2016,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: 1 }, ['native']) } },
    rungs: { dotnet: '!one-view' },
    ...warns,
    plan: [`${SYSTEM_4} wow64 0x1`, `${STRONG_4} both 0x1`],
  },
  serves(
    'build agents of 2012 R2 with everything set, which Azure DevOps refuses',
    'https://github.com/microsoft/azure-devops-tls12/issues/4',
    SERVER_2012_R2,
    { values: { ...net4('4.8'), ...set('v4', BOTH) } },
    { dotnet: '+follows', 'cipher-suites': '+release-limit' },
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
    { schannel: '+on', dotnet: '+follows' },
  ),
  {
    title: 'only .NET 3.5 on Windows 7',
    source: 'https://github.com/boxcutter/windows-batch/issues/155',
    on: SEVEN_REPAIRED,
    pc: { values: NET_35 },
    rungs: { dotnet: '!old-2' },
    ...unset,
    plan: ALL_2,
  },
  {
    title: 'following Windows turned off for every program',
    source: 'N1',
    on: TEN,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: 0 }) } },
    rungs: { dotnet: '!switched-off' },
    ...warns,
    plan: ALL_4,
  },
  {
    title: 'strong cryptography taken away by a switch for all programs',
    source: 'N3',
    on: TEN,
    pc: { values: { ...net4('4.8'), ...switches({ strong: 'true' }) } },
    rungs: { dotnet: '!switched-off' },
    ...warns,
    plan: ALL_4,
  },
  {
    title: 'TLS 1.0 turned off before the values were set, and Windows PowerShell 5.1 offers nothing',
    source: 'N1',
    on: SERVER_2019,
    pc: { schannel: { 'TLS 1.0': { enabled: 0, disabledByDefault: 1 } }, values: net4('4.8') },
    rungs: { dotnet: '!left-without' },
    ...warns,
    plan: ALL_4,
  },
  serves(
    'the same with the values',
    'N1',
    SERVER_2019,
    {
      schannel: { 'TLS 1.0': { enabled: 0, disabledByDefault: 1 } },
      values: { ...net4('4.8'), ...set('v4', BOTH) },
    },
    { dotnet: '+follows' },
  ),
  {
    title: 'TLS 1.0 left to programs that ask for it by name, as .NET does',
    source: 'N1',
    on: TEN,
    pc: { schannel: { 'TLS 1.0': { disabledByDefault: 1 } }, values: net4('4.8') },
    rungs: { dotnet: '?by-target' },
    ready: 'likely',
    scopes: ['dotnet'],
    plan: ALL_4,
  },
  {
    title: 'values of .NET as texts',
    source: 'https://github.com/microsoft/CSS-Exchange/issues/1172',
    on: SERVER_2019,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: '1', strong: '1' }) } },
    rungs: { dotnet: '!malformed' },
    ...warns,
    plan: ALL_4,
  },
];
