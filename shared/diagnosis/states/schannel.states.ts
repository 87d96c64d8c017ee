// Protocols in Schannel: on, off, only for servers, misspelt, or of the wrong type.
import { levelOf, fixes, serves } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import {
  ELEVEN,
  ELEVEN_24H2,
  ON,
  SERVER_2008_R2,
  SERVER_2012_R2,
  SERVER_2016,
  SERVER_2019,
  SERVER_2022,
  SEVEN_REPAIRED,
  TEN,
  TEN_1903,
} from './windows.states.ts';

const ALL_ONES = 0xffffffff;
const OFF = { enabled: 0, disabledByDefault: 1 } as const;
const SWITCH_ON = ['tls-1.2.enabled 0x1', 'tls-1.2.disabled-by-default 0x0'];
const DIFFERENCE =
  'https://devpeace.com/windows/51405489/what-is-the-difference-between-the-disabledbydefault-and-enabled-ssl-tls-registr';
const SERVERS_GUIDE = 'https://www.itnota.com/enabling-tls-1-2-default-security-protocol-windows-servers/';
const FORCED = { 'TLS 1.3': { enabled: 1, disabledByDefault: 0 } } as const;

/** TLS 1.3 that was forced on, with the writes that remove it. */
const forced = (title: string, source: string, on: State['on']): State => ({
  title,
  source,
  on,
  pc: { schannel: FORCED },
  rungs: { schannel: '!tls-1.3-forced' },
  verdict: 'improvement-available',
  ready: 'doubtful: schannel',
  step: 'schannel recommended',
  plan: ['tls-1.3.enabled removed', 'tls-1.3.disabled-by-default removed'],
});

/** On by any number except 0. */
const on = (
  title: string,
  source: string,
  windows: State['on'],
  schannel: NonNullable<State['pc']>['schannel'],
): State => ({
  title,
  source,
  on: windows,
  pc: schannel === undefined ? {} : { schannel },
  rungs: { schannel: '+on' },
  ready: levelOf(windows),
});

export const STATES: readonly State[] = [
  on('best practices of IIS Crypto', 'https://github.com/dpaulson45/HealthChecker/issues/220', SERVER_2016, {
    'TLS 1.2': { enabled: ALL_ONES, disabledByDefault: 0 },
  }),
  on('only `Enabled`, with all bits', 'https://github.com/microsoft/CSS-Exchange/issues/1093', SERVER_2019, {
    'TLS 1.2': { enabled: ALL_ONES },
  }),
  on(
    '`Enabled` with all bits by a DSC resource',
    'https://github.com/dsccommunity/SChannelDsc/issues/38',
    SERVER_2022,
    {
      'TLS 1.2': { enabled: ALL_ONES, disabledByDefault: 0 },
    },
  ),
  on(
    'only TLS 1.2 left for clients of Exchange, and none for servers',
    'https://github.com/dpaulson45/HealthChecker/issues/583',
    SERVER_2016,
    { 'TLS 1.0': OFF, 'TLS 1.1': OFF, 'TLS 1.2': { enabled: ALL_ONES, disabledByDefault: 0 } },
  ),
  on(
    'TLS 1.0 and 1.1 off by a hardening script',
    'https://github.com/HotCakeX/Harden-Windows-Security/issues/74',
    ELEVEN,
    {
      'TLS 1.0': OFF,
      'TLS 1.1': OFF,
    },
  ),
  on('TLS 1.0 only off by default', 'https://marwandiallo.com/writing/the-schannel-registry-trap', SERVER_2019, {
    'TLS 1.0': { disabledByDefault: 1 },
  }),
  on(
    'TLS 1.0 back on Windows 11 24H2',
    'https://techcommunity.microsoft.com/t5/windows-it-pro-blog/tls-1-0-and-tls-1-1-soon-to-be-disabled-in-windows/ba-p/3887947',
    ELEVEN_24H2,
    { 'TLS 1.0': { enabled: 1 } },
  ),
  on('a policy template’s TLS 1.1 and 1.2', 'https://github.com/Crosse/SchannelGroupPolicy/issues/10', SERVER_2012_R2, {
    'TLS 1.1': { enabled: 1, disabledByDefault: 0 },
    ...ON,
  }),
  on('TLS 1.3 on and supported', 'https://github.com/MicrosoftDocs/windowsserverdocs/issues/4030', SERVER_2022, FORCED),
  forced('TLS 1.3 by a registry file for 1903', 'https://github.com/Crosse/SchannelGroupPolicy/issues/16', TEN),
  forced('TLS 1.3 on Server 2019 with Exchange', 'https://github.com/microsoft/CSS-Exchange/issues/1181', SERVER_2019),
  forced('TLS 1.3 on for a web server of .NET', 'https://github.com/dotnet/corefx/issues/41828', TEN_1903),
  {
    ...forced('TLS 1.3 only by `Enabled`', 'https://github.com/MicrosoftDocs/windowsserverdocs/issues/4628', TEN),
    pc: { schannel: { 'TLS 1.3': { enabled: 1 } } },
    plan: ['tls-1.3.enabled removed'],
  },
  fixes(
    'TLS 1.2 off for clients by an old tool on an Exchange server',
    'https://blog.rmilne.ca/?p=45483',
    SERVER_2019,
    { schannel: { 'TLS 1.2': { enabled: 0 } } },
    { schannel: 'xdisabled' },
    ['tls-1.2.enabled removed'],
  ),
  fixes(
    'TLS 1.2 enabled, and off by default',
    DIFFERENCE,
    TEN,
    { schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: 1 } } },
    { schannel: 'xdisabled-by-default' },
    ['tls-1.2.disabled-by-default removed'],
  ),
  fixes('TLS 1.2 off in both ways', DIFFERENCE, TEN, { schannel: { 'TLS 1.2': OFF } }, { schannel: 'xdisabled' }, [
    'tls-1.2.enabled removed',
    'tls-1.2.disabled-by-default removed',
  ]),
  fixes(
    'TLS 1.2 off on Windows 7 with WinHTTP right',
    'R3',
    SEVEN_REPAIRED,
    { schannel: { 'TLS 1.2': OFF } },
    { schannel: 'xdisabled' },
    SWITCH_ON,
  ),
  fixes(
    'only `Server` turned on by a guide, on Server 2008 R2',
    SERVERS_GUIDE,
    SERVER_2008_R2,
    {
      native: 0xa00,
      wow64: 0xa00,
      values: { 'schannel.tls-1.2.server.enabled': 1, 'schannel.tls-1.2.server.disabled-by-default': 0 },
    },
    { schannel: 'xonly-server' },
    SWITCH_ON,
  ),
  serves(
    'only `Server` turned on although clients have it anyway',
    SERVERS_GUIDE,
    SERVER_2012_R2,
    { values: { 'schannel.tls-1.2.server.enabled': 1, 'schannel.tls-1.2.server.disabled-by-default': 0 } },
    { schannel: '+on' },
  ),
  fixes(
    'values in the key of the protocol, not below `Client`',
    SERVERS_GUIDE,
    SERVER_2008_R2,
    { native: 0xa00, wow64: 0xa00, values: { 'stray.schannel-without-client.enabled': 1 } },
    { schannel: 'xnot-configured', 'stray-values': '!in-machine' },
    [...SWITCH_ON, 'stray.schannel-without-client.enabled removed'],
    { scopes: ['stray'] },
  ),
  fixes(
    'Windows 7 with only `Enabled`',
    'https://github.com/dotnet/arcade/issues/9094',
    SEVEN_REPAIRED,
    { schannel: { 'TLS 1.2': { enabled: 1 } } },
    { schannel: 'xdefault-missing' },
    ['tls-1.2.disabled-by-default 0x0'],
  ),
  serves(
    'Windows 7 with only `DisabledByDefault`',
    'https://github.com/dotnet/runtime/pull/67935',
    SEVEN_REPAIRED,
    { schannel: { 'TLS 1.2': { disabledByDefault: 0 } } },
    { schannel: '+on' },
  ),
];
