import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import type { Reading, RegistryView } from '../../windows/registry.ts';
import { serverDefaults } from '../../windows/server-defaults.ts';
import { factsOf, type Facts } from '../facts.ts';
import { schannelClient, schannelBy, type SchannelClient } from '../schannel-state.ts';
import type { Snapshot } from '../snapshot.ts';

/** An instance of SQL Server, as Windows' registry lists it. `path` is where its version is, as a 64-bit program sees it. */
export interface SqlInstance {
  readonly name: string;
  readonly view: RegistryView;
  readonly path: string;
  readonly patchLevel: Reading;
}

/** What is read for the role server: a snapshot with the settings of the role beside the others, and the instances of SQL Server. */
export interface ServerSnapshot {
  readonly snapshot: Snapshot;
  /** Null where the list couldn't be read. */
  readonly sql: readonly SqlInstance[] | null;
}

/** What SChannel does with a protocol on both sides. */
export interface BothSides {
  readonly protocol: Protocol;
  readonly server: SchannelClient;
  /** Null where it isn't known what this release does for clients. */
  readonly client: SchannelClient | null;
}

export interface ServerFacts {
  readonly facts: Facts;
  /** Oldest first; empty where the release isn't known. */
  readonly sides: readonly BothSides[];
  readonly sql: readonly SqlInstance[] | null;
}

export function serverFacts({ snapshot, sql }: ServerSnapshot): ServerFacts {
  const facts = factsOf(snapshot);
  const { machine, readings } = facts;
  const { rules } = machine;
  const defaults = serverDefaults(machine);
  const sides =
    defaults === null
      ? []
      : PROTOCOLS.map(({ protocol }) => ({
          protocol,
          server: schannelBy(readings, defaults[protocol], protocol, 'server'),
          client: rules === null ? null : schannelClient(readings, rules, protocol),
        }));
  return { facts, sides, sql };
}

/** What SChannel does with a protocol on a side; null where that isn't known. */
export const sideOf = ({ sides }: ServerFacts, protocol: Protocol, side: SchannelSide): SchannelClient | null =>
  sides.find((one) => one.protocol === protocol)?.[side] ?? null;
