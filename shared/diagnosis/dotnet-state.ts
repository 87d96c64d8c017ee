import { dwordOf, type RegistryView } from '../windows/registry.ts';
import {
  DOTNET_RUNTIMES,
  dotnetSettingId,
  type DotnetRuntime,
  type DotnetValue,
} from '../windows/catalogue/programs.ts';
import type { Facts } from './facts.ts';
import { numberOf, type SchannelNumber } from './schannel-state.ts';
import { readingOf } from './snapshot.ts';
import type { Way } from './ways.ts';

/** First `Release` number of each version that matters here. Source: facts 4.4 [N2]. */
const RELEASES = { '4.6': 393295, '4.7': 460798 } as const;

/** The .NET 4 that is installed, as far as the two values depend on it. `older` is 4.0 to 4.5.2. Source: facts 4.2 [N1]. */
export type Dotnet4Version = '4.7' | '4.6' | 'older';

const SETUP_OF_2 = ['dotnet-setup.v3.5', 'dotnet-setup.v3.0', 'dotnet-setup.v2'];
const SETUP_OF_4 = ['dotnet-setup.v4-full', 'dotnet-setup.v4-client'];

function setupNumber({ readings }: Facts, id: string): number | null {
  const reading = readingOf(readings, id);
  return reading.state === 'value' ? dwordOf(reading) : null;
}

const releaseNumber = (facts: Facts): number | null => setupNumber(facts, 'dotnet-setup.v4-release');

/** The runtimes that the set-up keys name. Source: facts 4.4 [N2]. */
export function installedRuntimes(facts: Facts): readonly DotnetRuntime[] {
  const isInstalled = (id: string): boolean => (setupNumber(facts, id) ?? 0) !== 0;
  const has = { v2: SETUP_OF_2.some(isInstalled), v4: releaseNumber(facts) !== null || SETUP_OF_4.some(isInstalled) };
  return DOTNET_RUNTIMES.filter((runtime) => has[runtime]);
}

/** No `Release` is 4.0, or none at all, which counts as the oldest: in doubt the least is offered. */
export function dotnet4Version(facts: Facts): Dotnet4Version {
  const release = releaseNumber(facts) ?? 0;
  return release >= RELEASES['4.7'] ? '4.7' : release >= RELEASES['4.6'] ? '4.6' : 'older';
}

/** Both values of a runtime in a view, by what they say. */
export interface DotnetValues {
  readonly system: SchannelNumber;
  readonly strong: SchannelNumber;
}

export function dotnetValues({ readings }: Facts, runtime: DotnetRuntime, view: RegistryView): DotnetValues {
  const number = (value: DotnetValue): SchannelNumber =>
    numberOf(readingOf(readings, dotnetSettingId(runtime, value), view));
  return { system: number('system-default-tls-versions'), strong: number('sch-use-strong-crypto') };
}

/**
 * What a .NET program does that names no protocol itself, and what decided it: `system` and `strong` by a value, `target`
 * by the version, taking it that the program was built for the .NET that is installed, `old-program` by nothing.
 */
export interface DotnetChoice {
  readonly ways: readonly Way[];
  readonly why: 'system' | 'strong' | 'target' | 'old-program' | 'patch-assumed';
}

const WINDOWS: Way = { kind: 'windows' };
/** TLS 1.0, 1.1 and 1.2. Source: facts 4.2 [N1]. */
const STRONG: Way = { kind: 'names', mask: 0x0a80 };
/** SSL 3.0 and TLS 1.0. Source: facts 4.2 [N1]. */
const OLD: Way = { kind: 'names', mask: 0x00a0 };

/** Every choice that there is. */
const CHOICES = {
  unreadable: { ways: [], why: 'old-program' },
  system: { ways: [WINDOWS], why: 'system' },
  patchAssumed: { ways: [WINDOWS], why: 'patch-assumed' },
  followsByVersion: { ways: [WINDOWS], why: 'target' },
  followsOrOld: { ways: [WINDOWS, OLD], why: 'target' },
  strongByValue: { ways: [STRONG], why: 'strong' },
  strongByVersion: { ways: [STRONG], why: 'target' },
  old: { ways: [OLD], why: 'old-program' },
} as const satisfies Readonly<Record<string, DotnetChoice>>;

function choiceOf4({ system, strong }: DotnetValues, version: Dotnet4Version): DotnetChoice {
  if (system === 'non-zero') return CHOICES.system;
  if (version === '4.7' && system !== 'zero') {
    // whether `SchUseStrongCrypto`=0 also takes a new program back is not said anywhere, so both are reckoned with
    return strong === 'zero' ? CHOICES.followsOrOld : CHOICES.followsByVersion;
  }
  if (strong === 'non-zero') return CHOICES.strongByValue;
  if (version !== 'older' && strong !== 'zero') return CHOICES.strongByVersion;
  return CHOICES.old;
}

/**
 * How programs of a runtime choose where these are its values. 2.0 to 3.5 heed `SchUseStrongCrypto` only when they name a protocol, and
 * before Windows 10 follow Windows only with a patch that no registry value shows. Source: facts 4.2 and 4.3 [N1][C1].
 */
export function dotnetChoice(facts: Facts, runtime: DotnetRuntime, values: DotnetValues): DotnetChoice {
  if (values.system === 'unreadable' || values.strong === 'unreadable') return CHOICES.unreadable;
  if (runtime === 'v4') return choiceOf4(values, dotnet4Version(facts));
  if (values.system !== 'non-zero') return CHOICES.old;
  const needsPatch = (facts.machine.rules?.dotnet35Patch ?? null) !== null;
  return needsPatch ? CHOICES.patchAssumed : CHOICES.system;
}
