import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import { BOTH_VIEWS, INTERNET_POLICIES, INTERNET_SETTINGS, row, SCHANNEL, SCHANNEL_ROOT, WINHTTP } from './setting.ts';
import type { Setting } from './setting.ts';
import { ofSystemAccount, SYSTEM_ACCOUNTS, systemAccountId } from './accounts.ts';

export const DEFAULT_SECURE_PROTOCOLS = 'winhttp.default-secure-protocols';

/** Beside `DefaultSecureProtocols`, partly documented: never written. Facts 2.2 [K7] and, unofficial, 2.3 [U1]. */
const WINHTTP_FALLBACKS = [
  ['force-default-secure-protocols', 'ForceDefaultSecureProtocols', 'U1'],
  ['default-disable-secure-protocol-fallback', 'DefaultDisableSecureProtocolFallback', 'U1'],
  ['enable-insecure-tls-fallback', 'EnableInsecureTlsFallback', 'K7'],
] as const;

export const WINHTTP_FALLBACK_IDS: readonly string[] = WINHTTP_FALLBACKS.map(([id]) => `winhttp.${id}`);

export const WINHTTP_SETTINGS: readonly Setting[] = [
  row({
    id: DEFAULT_SECURE_PROTOCOLS,
    path: WINHTTP,
    name: 'DefaultSecureProtocols',
    views: BOTH_VIEWS,
    scope: 'winhttp',
    source: 'W1',
  }),
  ...WINHTTP_FALLBACKS.map(([id, name, source]) =>
    row({ id: `winhttp.${id}`, path: WINHTTP, name, views: BOTH_VIEWS, source }),
  ),
];

export type SchannelValue = 'enabled' | 'disabled-by-default';

/** The connections that a Schannel key governs: those that this PC makes, or those that it accepts. */
export type SchannelSide = 'client' | 'server';

/** Both values of a protocol's key, in the order in which they are written. */
export const SCHANNEL_VALUES: readonly SchannelValue[] = ['enabled', 'disabled-by-default'];

/** Each side's key and scope. Turning off old protocols writes the values of both (`shared/remediation/retire`). */
const SIDES = { client: ['Client', 'schannel'], server: ['Server', 'schannel-server'] } as const;

const keyPart = (protocol: Protocol): string => protocol.toLowerCase().replace(' ', '-');

/** The id of a side's Schannel value, such as `schannel.tls-1.2.client.enabled`. */
export const schannelIdOf = (protocol: Protocol, side: SchannelSide, value: SchannelValue): string =>
  `schannel.${keyPart(protocol)}.${side}.${value}`;

/** The ids of both. */
export const schannelIds = (protocol: Protocol, side: SchannelSide): readonly string[] =>
  SCHANNEL_VALUES.map((value) => schannelIdOf(protocol, side, value));

export const schannelSettingId = (protocol: Protocol, value: SchannelValue): string =>
  schannelIdOf(protocol, 'client', value);

/** The id of a Schannel server value for TLS 1.2, which doesn't affect clients. Source: facts 1.7 [L4]. */
export const schannelServerId = (value: SchannelValue): string => schannelIdOf('TLS 1.2', 'server', value);

/** On Windows 7, clients need these two turned on. Source: facts 1.4 [K1]. */
const SWITCHED_ON_SCHANNEL: readonly Protocol[] = ['TLS 1.1', 'TLS 1.2'];

function settingsOfSide(side: SchannelSide): readonly Setting[] {
  const [key, scope] = SIDES[side];
  return PROTOCOLS.flatMap(({ protocol }) =>
    SCHANNEL_VALUES.map((value) => {
      const name = value === 'enabled' ? 'Enabled' : 'DisabledByDefault';
      const path = `${SCHANNEL}\\${protocol}\\${key}`;
      return row({ id: schannelIdOf(protocol, side, value), path, name, scope, source: 'R1' });
    }),
  );
}

/** TLS 1.3 is only ever removed, from a Windows version that doesn't support it. Source: facts 3.2 [R2]. */
export const SCHANNEL_SETTINGS: readonly Setting[] = settingsOfSide('client');

export const SCHANNEL_SERVER_SETTINGS: readonly Setting[] = settingsOfSide('server');

export const MESSAGE_LIMIT = 'messaging.limit-client';

/** The largest handshake message that a client takes in fragments, in bytes; 0: none. Facts 3.1 [R1]. */
export const MESSAGING_SETTINGS: readonly Setting[] = [
  row({ id: MESSAGE_LIMIT, path: `${SCHANNEL_ROOT}\\Messaging`, name: 'MessageLimitClient', source: 'R1' }),
];

/** Misspelt client keys of TLS 1.2: Schannel's name has one space and no other letters. */
const MISSPELT_KEYS: readonly (readonly [id: string, key: string])[] = [
  ['no-space', 'TLS1.2\\Client'],
  ['with-v', 'TLS v1.2\\Client'],
  ['with-v-no-space', 'TLSv1.2\\Client'],
  ['without-client', 'TLS 1.2'],
  ['clients', 'TLS 1.2\\Clients'],
];

export const WININET_USER = 'wininet.user';
export const WININET_MACHINE_POLICY = 'wininet.machine-policy';
export const WININET_USER_POLICY = 'wininet.user-policy';
const WININET_MACHINE = 'wininet.machine';
/** Of the account that services run as. */
export const WININET_ACCOUNTS: readonly string[] = SYSTEM_ACCOUNTS.map((account) =>
  systemAccountId('wininet.account', account),
);

const option = (id: string, hive: Setting['hive'], path: string, source: string, name = 'SecureProtocols'): Setting =>
  row({ id, hive, path, name, source });

/** Internet Options and what locks them. Only the user's checkboxes may be written, as that user. Facts 3.4 [I1]. */
export const WININET_SETTINGS: readonly Setting[] = [
  option(WININET_MACHINE_POLICY, 'HKLM', INTERNET_POLICIES, 'I1'),
  option(WININET_USER_POLICY, 'HKCU', INTERNET_POLICIES, 'I1'),
  { ...option(WININET_USER, 'HKCU', INTERNET_SETTINGS, 'I1'), ofUser: true },
  option(WININET_MACHINE, 'HKLM', INTERNET_SETTINGS, 'L3'), // a trace of the Easy fix: facts 1.3
  option('wininet.enable-insecure-tls-fallback', 'HKLM', INTERNET_SETTINGS, 'K7', 'EnableInsecureTlsFallback'),
  option('wininet.policy-enable-insecure-tls-fallback', 'HKLM', INTERNET_POLICIES, 'K7', 'EnableInsecureTlsFallback'),
  ...ofSystemAccount('wininet.account', 'SecureProtocols'),
];

/** Misplaced or misspelt values. Only those in HKLM can be removed, and only if selected. */
const STRAY_BITS = 'DefaultSecureProtocols';

const stray = (id: string, path: string, name: string, more: Partial<Setting> = {}): Setting =>
  row({ id, path, name, scope: 'stray', source: 'L4', ...more });

export const SUBKEY_DEFAULT = 'stray.subkey-default';

/** The id of a misspelt `DisableByDefault` in a protocol's client key. Source: facts 1.7 [L4]. */
export const misspeltSchannelId = (protocol: Protocol): string =>
  `stray.${keyPart(protocol)}.client.disable-by-default`;

/** Source: facts 1.7 [L4], 3.5 (no policy path), and 3.6 [B1] for the key on a 32-bit Windows. */
export const STRAY_SETTINGS: readonly Setting[] = [
  stray('stray.parent-key', INTERNET_SETTINGS, STRAY_BITS, { views: BOTH_VIEWS }),
  stray('stray.misspelt', WINHTTP, 'DefaultSecureProtocol', { views: BOTH_VIEWS }),
  stray(SUBKEY_DEFAULT, `${WINHTTP}\\${STRAY_BITS}`, '', { views: BOTH_VIEWS }),
  stray('stray.subkey-value', `${WINHTTP}\\${STRAY_BITS}`, STRAY_BITS, { views: BOTH_VIEWS }),
  stray('stray.policies', `${INTERNET_POLICIES}\\WinHttp`, STRAY_BITS),
  stray('stray.policies-parent-key', INTERNET_POLICIES, STRAY_BITS),
  ...SWITCHED_ON_SCHANNEL.map((protocol) =>
    stray(misspeltSchannelId(protocol), `${SCHANNEL}\\${protocol}\\Client`, 'DisableByDefault'),
  ),
  ...MISSPELT_KEYS.flatMap(([id, key]) => [
    stray(`stray.schannel-${id}.enabled`, `${SCHANNEL}\\${key}`, 'Enabled'),
    stray(`stray.schannel-${id}.disabled-by-default`, `${SCHANNEL}\\${key}`, 'DisabledByDefault'),
  ]),
  stray('stray.wow6432node', WINHTTP.replace('SOFTWARE', '$&\\Wow6432Node'), STRAY_BITS, { only: 'x86', source: 'B1' }),
  stray('stray.user', WINHTTP, STRAY_BITS, { hive: 'HKCU', scope: null }),
  stray('stray.user-parent-key', INTERNET_SETTINGS, STRAY_BITS, { hive: 'HKCU', scope: null }),
];

export const EVENT_LOGGING = 'schannel.event-logging';

/** The events that Schannel logs. Source: facts 16.1 [X4]. */
export const EVENT_SETTINGS: readonly Setting[] = [
  row({ id: EVENT_LOGGING, path: SCHANNEL_ROOT, name: 'EventLogging', source: 'X4' }),
];
