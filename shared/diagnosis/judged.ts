import type { DotnetRuntime } from '../windows/catalogue/programs.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { protocolsHere, wayCells, type OfferCell, type ProtocolHere } from './cells.ts';
import {
  dotnetChoice,
  dotnetSwitches,
  dotnetValues,
  installedRuntimes,
  type DotnetChoice,
  type DotnetSwitches,
  type DotnetValues,
} from './dotnet-state.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import { wininetState, type WininetState } from './wininet-state.ts';

export interface DotnetPlace {
  readonly runtime: DotnetRuntime;
  readonly view: RegistryView;
  readonly values: DotnetValues;
  /** Those of .NET 4; 2.0 to 3.5 have none. */
  readonly switches: DotnetSwitches | null;
  readonly choice: DotnetChoice;
  /** Oldest protocol first. */
  readonly cells: readonly OfferCell[];
}

export interface Judged {
  readonly rules: ReleaseRules;
  /** Oldest first. */
  readonly protocols: readonly ProtocolHere[];
  readonly dotnet: readonly DotnetPlace[];
  readonly wininet: WininetState;
}

export function dotnetPlaces(
  facts: Facts,
  { rules, protocols }: Pick<Judged, 'rules' | 'protocols'>,
  runtimes: readonly DotnetRuntime[],
): readonly DotnetPlace[] {
  return runtimes.flatMap((runtime) =>
    viewsOf(facts.machine).map((view): DotnetPlace => {
      const values = dotnetValues(facts, runtime, view);
      const switches = runtime === 'v4' ? dotnetSwitches(facts, view) : null;
      const choice = dotnetChoice(facts, values, switches);
      const cells = wayCells(protocols, choice.ways, choice.why, rules);
      return { runtime, view, values, switches, choice, cells };
    }),
  );
}

/** Returns null if the release has no rules. */
export function judge(facts: Facts): Judged | null {
  const { rules } = facts.machine;
  if (rules === null) return null;
  const protocols = protocolsHere(facts, rules);
  return {
    rules,
    protocols,
    dotnet: dotnetPlaces(facts, { rules, protocols }, installedRuntimes(facts)),
    wininet: wininetState(facts, rules),
  };
}
