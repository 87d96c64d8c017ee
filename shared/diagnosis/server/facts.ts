import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { SERVER_SETTINGS } from '../../windows/catalogue/servers.ts';
import type { Reading, RegistryView } from '../../windows/registry.ts';
import { serverDefaults } from '../../windows/server-defaults.ts';
import { setting, type Setting } from '../../windows/settings.ts';
import { factsOf, type Facts } from '../facts.ts';
import { isUnreadable, schannelClient, schannelBy, type SchannelClient } from '../schannel-state.ts';
import type { Snapshot } from '../snapshot.ts';

/** A SQL Server instance as listed in the registry. `path` has its version, as a 64-bit program sees it. */
export interface SqlInstance {
  readonly name: string;
  readonly view: RegistryView;
  readonly path: string;
  readonly patchLevel: Reading;
}

/** A data source of ODBC by its driver; one of the user's is for both kinds of program. */
export interface DataSource {
  readonly name: string;
  readonly view: RegistryView | 'user';
  readonly driver: string | null;
}

/** What is read for the server role: a snapshot including the settings of the role, and the SQL Server instances. */
export interface ServerSnapshot {
  readonly snapshot: Snapshot;
  /** Null if the list couldn't be read. */
  readonly sql: readonly SqlInstance[] | null;
  /** Null if a list couldn't be read; read only to see what old protocols are needed for. */
  readonly dataSources?: readonly DataSource[] | null;
}

export interface BothSides {
  readonly protocol: Protocol;
  readonly server: SchannelClient;
  /** Null if the client behaviour of this release is unknown. */
  readonly client: SchannelClient | null;
}

export interface ServerFacts {
  readonly facts: Facts;
  /** Oldest first; empty if the release is unknown. */
  readonly sides: readonly BothSides[];
  readonly sql: readonly SqlInstance[] | null;
  readonly dataSources: readonly DataSource[] | null;
}

/** In doubt unless what decides was read. `needsUpdate`: only an update that isn't seen brings the protocol. */
function seen(one: SchannelClient, needsUpdate = false): SchannelClient {
  const isOpen = isUnreadable(one)
    ? one.state !== 'off' && one.state !== 'unsupported'
    : needsUpdate && one.state === 'on';
  return isOpen ? { ...one, state: 'in-doubt' } : one;
}

/** Returns both sides of what Schannel does, oldest protocol first. */
export function sidesOf({ machine, readings }: Facts): ServerFacts['sides'] {
  const { rules } = machine;
  const defaults = serverDefaults(machine);
  if (defaults === null) return [];
  return PROTOCOLS.map(({ protocol }) => ({
    protocol,
    // Server 2008, which has no rules here, gets TLS 1.1 and 1.2 by KB4019276: facts 22.1 [K10]
    server: seen(
      schannelBy(readings, defaults[protocol], protocol, 'server'),
      rules === null && defaults[protocol] === 'off-by-default',
    ),
    client: rules === null ? null : seen(schannelClient(readings, rules, protocol)),
  }));
}

export function serverFacts({ snapshot, sql, dataSources = null }: ServerSnapshot): ServerFacts {
  const facts = factsOf(snapshot);
  return { facts, sides: sidesOf(facts), sql, dataSources };
}

/** Returns a setting of the server role, or one of those of every check; an unknown id is a bug. */
export const serverSetting = (id: string): Setting => SERVER_SETTINGS.find((one) => one.id === id) ?? setting(id);

/** Returns what Schannel does with a protocol on a side; null if unknown. */
export const sideOf = ({ sides }: ServerFacts, protocol: Protocol, side: SchannelSide): SchannelClient | null =>
  sides.find((one) => one.protocol === protocol)?.[side] ?? null;
