// Building blocks of the .NET tables.
import type { Short } from '../../test-pc.suite.ts';

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

export type Dotnet4 = keyof typeof RELEASES;
type Values = Readonly<Record<string, Short>>;

/** The setup keys of a .NET 4. */
export const net4 = (version: Dotnet4): Values => ({
  'dotnet-setup.v4-release': RELEASES[version],
  'dotnet-setup.v4-full': 1,
});
export const NET_35: Values = { 'dotnet-setup.v3.5': 1, 'dotnet-setup.v2': 1 };

const VIEWS = ['native', 'wow64'] as const;
const IDS = { system: 'system-default-tls-versions', strong: 'sch-use-strong-crypto' } as const;
const idOf = (runtime: 'v2' | 'v4', name: keyof typeof IDS): string => `dotnet.${runtime}.${IDS[name]}`;

/** Returns one or both values of a runtime, in the named views. */
export const set = (
  runtime: 'v2' | 'v4',
  given: { readonly system?: Short; readonly strong?: Short },
  views: readonly ('native' | 'wow64')[] = VIEWS,
): Values =>
  Object.fromEntries(
    (['system', 'strong'] as const).flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : views.map((view) => [`${idOf(runtime, name)} ${view}`, value]);
    }),
  );

/** Switches for all programs of .NET 4, in both views. */
export const switches = (given: { readonly system?: string; readonly strong?: string }): Values =>
  Object.fromEntries(
    (['system', 'strong'] as const).flatMap((name) => {
      const text = given[name];
      return text === undefined ? [] : VIEWS.map((view) => [`dotnet-switch.${IDS[name]} ${view}`, text]);
    }),
  );

export const BOTH = { system: 1, strong: 1 } as const;

/** What .NET offers in both views if Windows 10 gives it everything that it requests. */
export const TEN = '1.0 1.1 1.2/1.0 1.1 1.2';

/** Returns what the scope writes for a runtime. */
export const writes = (runtime: 'v2' | 'v4'): readonly string[] =>
  (['system', 'strong'] as const).flatMap((name) => VIEWS.map((view) => `${view} ${idOf(runtime, name)}=0x1`));

/** The writes that turn TLS 1.2 on in the Schannel of Windows 7. */
export const SCHANNEL_7 = [
  'native schannel.tls-1.2.client.enabled=0x1',
  'native schannel.tls-1.2.client.disabled-by-default=0x0',
];
