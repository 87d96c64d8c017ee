import { ofSystemAccount, SYSTEM_ACCOUNTS, systemAccountId } from './accounts.ts';
import { INTERNET_POLICIES, INTERNET_SETTINGS, NOT_LOOKED_UP, readOnly, row, SERVICES } from './setting.ts';
import type { Setting } from './setting.ts';

const WINDOWS_POLICIES = 'SOFTWARE\\Policies\\Microsoft\\Windows';

const service = (name: string, source: string): Setting =>
  readOnly(`service.${name.toLowerCase()}`, `${SERVICES}\\${name}`, 'Start', source);

/** Services by which Office detects an internet connection. Source: facts 15.2 [Q5]. */
export const AWARENESS_SERVICES: readonly Setting[] = [service('NlaSvc', 'Q5'), service('netprofm', 'Q5')];

const AUTO_PROXY = service('WinHttpAutoProxySvc', NOT_LOOKED_UP);
export const AUTO_PROXY_SERVICE = AUTO_PROXY.id;

/** It fetches root certificates. Source: facts 15.1 [P1]. */
const CRYPTOGRAPHIC = service('CryptSvc', 'P1');
export const CRYPTOGRAPHIC_SERVICE = CRYPTOGRAPHIC.id;

export const ACTIVE_PROBING = 'ncsi.enable-active-probing';
export const NO_ACTIVE_PROBE = 'ncsi.no-active-probe';

export type ProxyIds = Readonly<Record<'enable' | 'server' | 'script', string>>;

const PROXY_VALUES = [
  ['enable', 'ProxyEnable'],
  ['server', 'ProxyServer'],
  ['script', 'AutoConfigURL'],
] as const;

const proxyIds = (idOf: (part: string) => string): ProxyIds => ({
  enable: idOf('enable'),
  server: idOf('server'),
  script: idOf('script'),
});

export const USER_PROXY = proxyIds((part) => `proxy.user.${part}`);
/** Applies to every user if a policy says so. Source: facts 15.2 [P3]. */
export const MACHINE_PROXY = proxyIds((part) => `proxy.machine.${part}`);
export const PROXY_PER_USER = 'proxy.settings-per-user';
export const SYSTEM_PROXIES: readonly ProxyIds[] = SYSTEM_ACCOUNTS.map((account) =>
  proxyIds((part) => systemAccountId(`proxy.account.${part}`, account)),
);

/** What lies between this PC and the network. Places of proxies are general knowledge. Source: facts 15.2 [Q5]. */
export const CONNECTION_SETTINGS: readonly Setting[] = [
  ...AWARENESS_SERVICES,
  AUTO_PROXY,
  CRYPTOGRAPHIC,
  readOnly(ACTIVE_PROBING, `${SERVICES}\\NlaSvc\\Parameters\\Internet`, 'EnableActiveProbing', 'Q5'),
  readOnly(NO_ACTIVE_PROBE, `${WINDOWS_POLICIES}\\NetworkConnectivityStatusIndicator`, 'NoActiveProbe', 'Q5'),
  readOnly(PROXY_PER_USER, INTERNET_POLICIES, 'ProxySettingsPerUser', 'P3'),
  ...PROXY_VALUES.flatMap(([part, name]) => [
    row({ id: USER_PROXY[part], hive: 'HKCU', path: INTERNET_SETTINGS, name, source: NOT_LOOKED_UP }),
    row({ id: MACHINE_PROXY[part], path: INTERNET_SETTINGS, name, source: 'P3' }),
    ...ofSystemAccount(`proxy.account.${part}`, name),
  ]),
];
