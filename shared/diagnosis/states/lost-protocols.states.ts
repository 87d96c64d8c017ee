// TLS 1.2 and 1.0 that programs lose although they are on: by cipher suites, by what .NET names, by Schannel's limits.
import { multiValue } from '../../windows/multi-text.suite.ts';
import { net4, BOTH, NET_35, set } from '../rungs/dotnet/dotnet.suite.ts';
import { statesOf, type Values } from './one-rung.suite.ts';
import type { State, Windows } from './state.suite.ts';
import {
  ELEVEN,
  ELEVEN_24H2,
  SERVER_2012_R2,
  SERVER_2019,
  SERVER_2022,
  SERVER_2025,
  SEVEN_REPAIRED,
  TEN,
  TEN_1809,
} from './windows.states.ts';

const TLS_1_3 = ['TLS_AES_256_GCM_SHA384', 'TLS_AES_128_GCM_SHA256'];
const RSA_CBC_SHA = ['TLS_RSA_WITH_AES_256_CBC_SHA', 'TLS_RSA_WITH_AES_128_CBC_SHA'];
const ECDHE_CBC_SHA = ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'];
const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const AES_OFF: Values = { 'cipher.ciphers.aes-128-128': 0, 'cipher.ciphers.aes-256-256': 0 };

const policy = (...names: readonly string[]): Values => ({ 'cipher.policy-functions': names.join(',') });
const local = (...names: readonly string[]): Values => ({ 'cipher.local-functions': multiValue(names) });

/** `loses`: TLS 1.2 is lost, and TLS 1.3 is left. */
const { ofOthers, warns, fails, obstructs: loses } = statesOf('cipher-suites');

const SUITES: readonly State[] = [
  loses('a policy of only TLS 1.3 suites on Windows 11', 'R4', ELEVEN, 'tls12-not-in-policy', policy(...TLS_1_3)),
  loses('the same on Server 2025, with CHACHA20', 'R6', SERVER_2025, 'tls12-not-in-policy', {
    ...policy('TLS_CHACHA20_POLY1305_SHA256', ...TLS_1_3),
  }),
  loses(
    'suites of TLS 1.3, NULL and PSK, which programs have to ask for',
    'R6',
    ELEVEN,
    'tls12-not-in-policy',
    policy(...TLS_1_3, 'TLS_RSA_WITH_NULL_SHA256', 'TLS_PSK_WITH_AES_256_GCM_SHA384'),
  ),
  loses('Windows’ own list cut to TLS 1.3 on Server 2022', 'X5', SERVER_2022, 'tls12-not-in-list', local(...TLS_1_3)),
  loses('AES turned off on Windows 11, which has no 3DES', 'R6', ELEVEN, 'tls12-algorithms-off', AES_OFF),
  loses('AES turned off on Server 2025', 'R6', SERVER_2025, 'tls12-algorithms-off', AES_OFF),
  fails('AES turned off on Windows 10 22H2, which has no 3DES', 'R6', TEN, 'algorithms-off', AES_OFF),
  fails('AES turned off on Windows 10 1809, which has 3DES', 'R6', TEN_1809, 'algorithms-off', AES_OFF),
  warns('TLS 1.3 and RSA with SHA-1', 'F1', ELEVEN, 'tls13-only', policy(...TLS_1_3, ...RSA_CBC_SHA)),
  warns('TLS 1.3 and RC4', 'R6', ELEVEN, 'tls13-only', policy(...TLS_1_3, 'TLS_RSA_WITH_RC4_128_SHA')),
  warns('TLS 1.3 and RSA with SHA-1 in Windows’ own list', 'X5', ELEVEN, 'local-list-short', {
    ...local(...TLS_1_3, ...RSA_CBC_SHA),
  }),
  ofOthers('TLS 1.3 and one suite of TLS 1.2', 'R4', ELEVEN, 'fewer-than-default', policy(...TLS_1_3, GCM)),
  fails(
    'only ECDHE with SHA-1, which Exchange Online accepts',
    'F1',
    TEN,
    'services-not-in-policy',
    policy(...ECDHE_CBC_SHA),
  ),
  fails('the same in Windows’ own list', 'X5', TEN, 'services-not-in-list', local(...ECDHE_CBC_SHA)),
  fails(
    'RSA with SHA-2 alone, which neither Exchange Online nor the sign-in accepts',
    'F1',
    SEVEN_REPAIRED,
    'services-not-in-policy',
    policy('TLS_RSA_WITH_AES_256_CBC_SHA256', 'TLS_RSA_WITH_AES_128_CBC_SHA256'),
  ),
  warns('a policy with blanks after its commas', 'R4', TEN, 'blanks-in-list', {
    'cipher.policy-functions': `${RSA_CBC_SHA.join(', ')}, ${GCM}`,
  }),
  fails('blanks in a policy that shares nothing either way', 'R4', TEN, 'no-shared-suite', {
    'cipher.policy-functions': RSA_CBC_SHA.join(', '),
  }),
];

const OLD_OFF = { 'TLS 1.0': { enabled: 0, disabledByDefault: 1 } } as const;
const ALL_4 = ['dotnet.v4.system-default-tls-versions both 0x1', 'dotnet.v4.sch-use-strong-crypto both 0x1'];
const ALL_2 = ['dotnet.v2.system-default-tls-versions both 0x1', 'dotnet.v2.sch-use-strong-crypto both 0x1'];

const dotnet = statesOf('dotnet');

const leftWithout = (title: string, source: string, on: Windows, values: Values, plan: readonly string[]): State => ({
  ...dotnet.warns(title, source, on, 'left-without', values),
  pc: { values, schannel: OLD_OFF },
  step: 'dotnet dotnet',
  scopes: ['dotnet'],
  plan,
});

const DOTNET: readonly State[] = [
  leftWithout('TLS 1.0 off by a hardening script, and no values of .NET 4.8', 'N1', SERVER_2019, net4('4.8'), ALL_4),
  leftWithout('the same on Windows 11', 'N1', ELEVEN, net4('4.8.1'), ALL_4),
  leftWithout('TLS 1.0 off on Server 2012 R2 with .NET 4.5.2', 'N1', SERVER_2012_R2, net4('4.5.2'), ALL_4),
  leftWithout('TLS 1.0 off and only .NET 3.5', 'C1', TEN, NET_35, ALL_2),
  {
    ...dotnet.passes('TLS 1.0 off and both values set', 'N1', SERVER_2019, 'follows', {}),
    pc: { values: { ...net4('4.8'), ...set('v4', BOTH) }, schannel: OLD_OFF },
  },
  {
    ...dotnet.holds('TLS 1.0 only off by default, so programs that name it get it', 'R3', TEN, '?by-target', {}),
    pc: { values: net4('4.8'), schannel: { 'TLS 1.0': { disabledByDefault: 1 } } },
  },
  dotnet.holds('TLS 1.0 off only for incoming connections', 'R1', SERVER_2019, '?by-target', {
    ...net4('4.8'),
    'schannel.tls-1.0.server.enabled': 0,
  }),
  dotnet.holds('Windows 11 24H2 as shipped, with TLS 1.0 in doubt', 'K8', ELEVEN_24H2, '?by-target', net4('4.8.1')),
];

const LIMIT = 'messaging.limit-client';
const schannel = statesOf('schannel');

const PARTS: readonly State[] = [
  schannel.warns('handshakes in parts refused', 'R1', TEN, 'fragments-refused', { [LIMIT]: 0 }),
  schannel.warns('fragmented handshakes refused on a fixed Windows 7', 'R1', SEVEN_REPAIRED, 'fragments-refused', {
    [LIMIT]: 0,
  }),
  schannel.passes('the limit of handshakes in parts raised for long chains of certificates', 'R1', TEN, 'on', {
    [LIMIT]: 0x10000,
  }),
];

export const STATES: readonly State[] = [...SUITES, ...DOTNET, ...PARTS];
