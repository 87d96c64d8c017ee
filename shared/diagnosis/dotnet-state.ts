import { dwordOf, type RegistryView } from '../windows/registry.ts';
import { DOTNET_RUNTIMES, dotnetSettingId, type DotnetRuntime } from '../windows/catalogue/programs.ts';
import type { Facts } from './facts.ts';
import { numberOf, type SchannelNumber } from './schannel-state.ts';
import { readingOf } from './snapshot.ts';
import type { Way } from './ways.ts';

/** First `Release` number of each version that matters here. Source: facts 4.4 [N2]. */
const RELEASES = { '4.6': 393295, '4.7': 460798 } as const;

/** The .NET 4 that is installed, as far as the two values depend on it. `older` is 4.0 to 4.5.2. Source: facts 4.2 [N1]. */
export type Dotnet4Version = '4.7' | '4.6' | 'older';

function isInstalledFlag(facts: Facts, id: string): boolean {
  const reading = readingOf(facts.snapshot, id);
  return reading.state === 'value' && (dwordOf(reading) ?? 0) !== 0;
}

function releaseNumber(facts: Facts): number | null {
  const reading = readingOf(facts.snapshot, 'dotnet-setup.v4-release');
  return reading.state === 'value' ? dwordOf(reading) : null;
}

const SETUP_OF_2 = ['dotnet-setup.v3.5', 'dotnet-setup.v3.0', 'dotnet-setup.v2'];
const SETUP_OF_4 = ['dotnet-setup.v4-full', 'dotnet-setup.v4-client'];

/** The runtimes that the set-up keys name. Source: facts 4.4 [N2]. */
export function installedRuntimes(facts: Facts): readonly DotnetRuntime[] {
  const found: Readonly<Record<DotnetRuntime, boolean>> = {
    v2: SETUP_OF_2.some((id) => isInstalledFlag(facts, id)),
    v4: releaseNumber(facts) !== null || SETUP_OF_4.some((id) => isInstalledFlag(facts, id)),
  };
  return DOTNET_RUNTIMES.filter((runtime) => found[runtime]);
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

export function dotnetValues(facts: Facts, runtime: DotnetRuntime, view: RegistryView): DotnetValues {
  const { snapshot } = facts;
  return {
    system: numberOf(readingOf(snapshot, dotnetSettingId(runtime, 'system-default-tls-versions'), view)),
    strong: numberOf(readingOf(snapshot, dotnetSettingId(runtime, 'sch-use-strong-crypto'), view)),
  };
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

function choiceOf4({ system, strong }: DotnetValues, version: Dotnet4Version): DotnetChoice {
  if (system === 'non-zero') return { ways: [WINDOWS], why: 'system' };
  if (version === '4.7' && system !== 'zero') {
    // whether `SchUseStrongCrypto`=0 also takes a new program back is not said anywhere, so both are reckoned with
    return { ways: strong === 'zero' ? [WINDOWS, OLD] : [WINDOWS], why: 'target' };
  }
  if (strong === 'non-zero') return { ways: [STRONG], why: 'strong' };
  if (version !== 'older' && strong !== 'zero') return { ways: [STRONG], why: 'target' };
  return { ways: [OLD], why: 'old-program' };
}

/**
 * How programs of a runtime choose where these are its values. 2.0 to 3.5 heed `SchUseStrongCrypto` only when they name a protocol, and
 * before Windows 10 follow Windows only with a patch that no registry value tells of. Source: facts 4.2 and 4.3 [N1][C1].
 */
export function dotnetChoice(facts: Facts, runtime: DotnetRuntime, values: DotnetValues): DotnetChoice {
  if (values.system === 'unreadable' || values.strong === 'unreadable') return { ways: [], why: 'old-program' };
  if (runtime === 'v4') return choiceOf4(values, dotnet4Version(facts));
  if (values.system !== 'non-zero') return { ways: [OLD], why: 'old-program' };
  const needsPatch = (facts.machine.rules?.dotnet35Patch ?? null) !== null;
  return { ways: [WINDOWS], why: needsPatch ? 'patch-assumed' : 'system' };
}
