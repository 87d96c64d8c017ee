import type { RegistryView } from '../windows/registry.ts';
import {
  DOTNET_RUNTIMES,
  dotnetSettingId,
  dotnetSwitchId,
  type DotnetRuntime,
  type DotnetValue,
} from '../windows/catalogue/programs.ts';
import type { Facts } from './facts.ts';
import { numberOf, type SchannelNumber } from './schannel-state.ts';
import { numberAt, readingOf, textAt } from './snapshot.ts';
import type { Mask } from '../tls/mask.ts';

/** First `Release` number of each relevant version. Source: facts 4.4 [N2]. */
export const DOTNET_RELEASES = { '4.6': 393295, '4.7': 460798 } as const;

/** The installed or targeted .NET 4, as far as both values depend on it. `older` is 4.0 to 4.5.2. Facts 4.2 [N1]. */
type Dotnet4Version = '4.7' | '4.6' | 'older';

const SETUP_OF_2 = ['dotnet-setup.v3.5', 'dotnet-setup.v3.0', 'dotnet-setup.v2'];
const SETUP_OF_4 = ['dotnet-setup.v4-full', 'dotnet-setup.v4-client'];

const releaseNumber = ({ readings }: Facts): number | null => numberAt(readings, 'dotnet-setup.v4-release');

/** Returns the runtimes in the setup keys. Source: facts 4.4 [N2]. */
export function installedRuntimes(facts: Facts): readonly DotnetRuntime[] {
  const isInstalled = (id: string): boolean => (numberAt(facts.readings, id) ?? 0) !== 0;
  const has = { v2: SETUP_OF_2.some(isInstalled), v4: releaseNumber(facts) !== null || SETUP_OF_4.some(isInstalled) };
  return DOTNET_RUNTIMES.filter((runtime) => has[runtime]);
}

/** No `Release` is 4.0, or none at all, which counts as the oldest: the least is offered. */
function dotnet4Version(facts: Facts): Dotnet4Version {
  const release = releaseNumber(facts) ?? 0;
  return release >= DOTNET_RELEASES['4.7'] ? '4.7' : release >= DOTNET_RELEASES['4.6'] ? '4.6' : 'older';
}

/** True if .NET 4 is 4.0, which has no `Release`, and no TLS 1.2 whatever is set. Source: facts 4.4 [N2]. */
export const isDotnet40 = (facts: Facts): boolean =>
  readingOf(facts.readings, 'dotnet-setup.v4-release').state === 'absent' && installedRuntimes(facts).includes('v4');

type OfBoth<T> = Readonly<Record<'system' | 'strong', T>>;
export type DotnetValues = OfBoth<SchannelNumber>;

const ofBoth = <T>(of: (value: DotnetValue) => T): OfBoth<T> => ({
  system: of('system-default-tls-versions'),
  strong: of('sch-use-strong-crypto'),
});

export const dotnetValues = ({ readings }: Facts, runtime: DotnetRuntime, view: RegistryView): DotnetValues =>
  ofBoth((value) => numberOf(readingOf(readings, dotnetSettingId(runtime, value), view)));

/** A switch by its text: `on` if it turns off what the value of the other name turns on. Facts 4.5 [N3]. */
type DotnetSwitch = 'on' | 'off' | 'none';
export type DotnetSwitches = OfBoth<DotnetSwitch>;

export const dotnetSwitches = ({ readings }: Facts, view: RegistryView): DotnetSwitches =>
  ofBoth((value) => {
    const text = textAt(readings, dotnetSwitchId(value), view)?.trim().toLowerCase();
    return text === 'true' ? 'on' : text === 'false' ? 'off' : 'none';
  });

/** How a program chooses protocols: it names them (as a mask), or leaves the choice to Windows (Schannel). */
export type Way = { readonly kind: 'names'; readonly mask: Mask } | { readonly kind: 'windows' };

/** `system` and `strong` by a value, `switch` for all programs, `old-program` by nothing, `target` by the program's. */
export interface DotnetChoice {
  readonly ways: readonly Way[];
  readonly why: 'system' | 'strong' | 'switch' | 'target' | 'old-program' | 'patch-assumed';
}

const WINDOWS: Way = { kind: 'windows' };
/** TLS 1.0, 1.1 and 1.2. Source: facts 4.2 [N1]. */
const STRONG: Way = { kind: 'names', mask: 0x0a80 };
/** SSL 3.0 and TLS 1.0. Source: facts 4.2 [N1]. */
const OLD: Way = { kind: 'names', mask: 0x00a0 };

/** The versions that programs can target, oldest first. A program needs its target version. */
const TARGETS: readonly Dotnet4Version[] = ['older', '4.6', '4.7'];

/** True if something is on: by its value, else its switch, else the target version. Source: facts 4.5 [N3]. */
function isOn(value: SchannelNumber, byAll: DotnetSwitch, byTarget: boolean): boolean {
  if (value === 'non-zero') return true;
  if (value === 'zero') return false;
  return byAll === 'none' ? byTarget : byAll === 'off';
}

function wayOf(target: Dotnet4Version, values: DotnetValues, switches: DotnetSwitches): Way {
  if (isOn(values.system, switches.system, target === '4.7')) return WINDOWS;
  return isOn(values.strong, switches.strong, target !== 'older') ? STRONG : OLD;
}

/** For all programs that can run here: which there are is unknown, so the installed version only limits them. */
function choiceOf4(values: DotnetValues, switches: DotnetSwitches, version: Dotnet4Version): DotnetChoice {
  const targets = TARGETS.slice(0, TARGETS.indexOf(version) + 1);
  const ways = [...new Set(targets.map((target) => wayOf(target, values, switches)))];
  if (values.system === 'non-zero') return { ways, why: 'system' };
  if (values.strong === 'non-zero') return { ways, why: 'strong' };
  if (switches.system === 'off' || switches.strong === 'off') return { ways, why: 'switch' };
  return { ways, why: ways.length > 1 ? 'target' : 'old-program' };
}

/**
 * Returns how programs of a runtime choose with these values. 2.0 to 3.5, which have no switches, use
 * `SchUseStrongCrypto` only when they name a protocol, and before Windows 10 follow Windows only with a patch that no
 * registry value shows. Facts 4.2 and 4.3 [N1][C1].
 */
export function dotnetChoice(facts: Facts, values: DotnetValues, switches: DotnetSwitches | null): DotnetChoice {
  if (values.system === 'unreadable' || values.strong === 'unreadable') return { ways: [], why: 'old-program' };
  if (switches !== null && isDotnet40(facts)) return { ways: [OLD], why: 'old-program' };
  if (switches !== null) return choiceOf4(values, switches, dotnet4Version(facts));
  if (values.system !== 'non-zero') return { ways: [OLD], why: 'old-program' };
  const needsPatch = (facts.machine.rules?.dotnet35Patch ?? null) !== null;
  return { ways: [WINDOWS], why: needsPatch ? 'patch-assumed' : 'system' };
}
