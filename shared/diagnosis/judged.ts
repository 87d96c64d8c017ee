import { PROTOCOLS, protocolRow } from '../tls/protocols.ts';
import type { DotnetRuntime } from '../windows/catalogue/programs.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { protocolsHere, wayCells, type OfferCell, type ProtocolHere } from './cells.ts';
import { dotnetChoice, dotnetValues, installedRuntimes, type DotnetChoice, type DotnetValues } from './dotnet-state.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import type { SchannelClient } from './schannel-state.ts';
import { wininetState, type WininetState } from './wininet-state.ts';

/** A runtime of .NET in a view: its values, how its programs choose by them, and what they get. */
export interface DotnetPlace {
  readonly runtime: DotnetRuntime;
  readonly view: RegistryView;
  readonly values: DotnetValues;
  readonly choice: DotnetChoice;
  /** Oldest protocol first. */
  readonly cells: readonly OfferCell[];
  /** That of TLS 1.2. */
  readonly cell: OfferCell;
}

/** What the matrix of offers and several rungs rest on, judged once for all of them. */
export interface Judged {
  readonly rules: ReleaseRules;
  /** Oldest first. */
  readonly protocols: readonly ProtocolHere[];
  /** Of TLS 1.2. */
  readonly client: SchannelClient;
  /** Of the runtimes that are installed. */
  readonly dotnet: readonly DotnetPlace[];
  readonly wininet: WininetState;
}

const AT_TLS_1_2 = PROTOCOLS.indexOf(protocolRow('TLS 1.2'));

/** That of TLS 1.2, of a list in the order of the protocols. */
function ofTls12<T>(list: readonly T[]): T {
  const found = list[AT_TLS_1_2];
  if (found === undefined) throw new Error('a list of protocols without TLS 1.2');
  return found;
}

/** What each of these runtimes does in each view. Places that choose alike have the same list of cells. */
export function dotnetPlaces(
  facts: Facts,
  protocols: readonly ProtocolHere[],
  runtimes: readonly DotnetRuntime[],
): readonly DotnetPlace[] {
  const places: DotnetPlace[] = [];
  for (const runtime of runtimes) {
    for (const view of viewsOf(facts.machine)) {
      const values = dotnetValues(facts, runtime, view);
      const choice = dotnetChoice(facts, runtime, values);
      const alike = places.find((place) => place.choice === choice);
      const cells = alike?.cells ?? wayCells(protocols, choice.ways, choice.why);
      places.push({ runtime, view, values, choice, cells, cell: ofTls12(cells) });
    }
  }
  return places;
}

/** Null where the release has no rules. */
export function judge(facts: Facts): Judged | null {
  const { rules } = facts.machine;
  if (rules === null) return null;
  const protocols = protocolsHere(facts.snapshot, rules);
  return {
    rules,
    protocols,
    client: ofTls12(protocols).client,
    dotnet: dotnetPlaces(facts, protocols, installedRuntimes(facts)),
    wininet: wininetState(facts),
  };
}
