import { BOTH_VIEWS, INTERNET_SETTINGS, NOT_LOOKED_UP, row, SERVICES, type Setting } from './setting.ts';

/** The runtimes of .NET Framework by the key that governs them: 2.0 to 3.5, and all of 4.x. Source: facts 4.1 [N1]. */
export type DotnetRuntime = 'v2' | 'v4';

export const DOTNET_RUNTIMES: readonly DotnetRuntime[] = ['v2', 'v4'];

export const DOTNET_VALUES = ['system-default-tls-versions', 'sch-use-strong-crypto'] as const;
export type DotnetValue = (typeof DOTNET_VALUES)[number];

const DOTNET_NAMES: Readonly<Record<DotnetValue, string>> = {
  'system-default-tls-versions': 'SystemDefaultTlsVersions',
  'sch-use-strong-crypto': 'SchUseStrongCrypto',
};

const DOTNET_KEYS: Readonly<Record<DotnetRuntime, string>> = { v2: 'v2.0.50727', v4: 'v4.0.30319' };

export const dotnetSettingId = (runtime: DotnetRuntime, value: DotnetValue): string => `dotnet.${runtime}.${value}`;

export const DOTNET_SETTINGS: readonly Setting[] = DOTNET_RUNTIMES.flatMap((runtime) =>
  DOTNET_VALUES.map((value) =>
    row({
      id: dotnetSettingId(runtime, value),
      path: `SOFTWARE\\Microsoft\\.NETFramework\\${DOTNET_KEYS[runtime]}`,
      name: DOTNET_NAMES[value],
      views: BOTH_VIEWS,
      scope: 'dotnet',
      source: 'N1',
    }),
  ),
);

export const dotnetSwitchId = (value: DotnetValue): string => `dotnet-switch.${value}`;

/** For .NET 4.x programs without a switch of their own; each names what should *not* happen. Facts 4.5 [N3]. */
export const DOTNET_SWITCH_SETTINGS: readonly Setting[] = DOTNET_VALUES.map((value) =>
  row({
    id: dotnetSwitchId(value),
    path: 'SOFTWARE\\Microsoft\\.NETFramework\\AppContext',
    name: `Switch.System.Net.DontEnable${DOTNET_NAMES[value]}`,
    views: BOTH_VIEWS,
    source: 'N3',
  }),
);

const setup = (id: string, key: string, name: string): Setting =>
  row({ id: `dotnet-setup.${id}`, path: `SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\${key}`, name, source: 'N2' });

/** The installed .NET Framework versions. Source: facts 4.4 [N2]. */
export const DOTNET_SETUP_SETTINGS: readonly Setting[] = [
  setup('v4-release', 'v4\\Full', 'Release'),
  setup('v4-full', 'v4\\Full', 'Install'),
  setup('v4-client', 'v4\\Client', 'Install'),
  setup('v3.5', 'v3.5', 'Install'),
  setup('v3.0', 'v3.0\\Setup', 'InstallSuccess'),
  setup('v2', 'v2.0.50727', 'Install'),
];

export const DNS_DOMAIN = 'network.dns-domain';

export const WINHTTP_PROXY = 'proxy.winhttp-settings';

/** The path of the proxy settings is general knowledge. */
export const NETWORK_SETTINGS: readonly Setting[] = [
  /** It follows the domain that a PC joins, unless turned off. Facts 9.7. */
  row({ id: DNS_DOMAIN, path: `${SERVICES}\\Tcpip\\Parameters`, name: 'Domain', source: 'J18' }),
  row({
    id: WINHTTP_PROXY,
    path: `${INTERNET_SETTINGS}\\Connections`,
    name: 'WinHttpSettings',
    views: BOTH_VIEWS,
    source: NOT_LOOKED_UP,
  }),
];

const EXPLORER = 'SOFTWARE\\Microsoft\\Internet Explorer';

/** The version of Internet Explorer; the first name takes precedence. General knowledge, not seen on a machine. */
export const EXPLORER_SETTINGS: readonly Setting[] = [
  row({ id: 'explorer.svc-version', path: EXPLORER, name: 'svcVersion', source: NOT_LOOKED_UP }),
  row({ id: 'explorer.version', path: EXPLORER, name: 'Version', source: NOT_LOOKED_UP }),
];
export const EXPLORER_VERSIONS: readonly string[] = EXPLORER_SETTINGS.map(({ id }) => id);
