import type { Protocol } from '../tls/protocols.ts';
import { dwordOf, type Reading } from '../windows/registry.ts';
import type { ReleaseRules, SchannelDefault } from '../windows/releases.ts';
import { schannelIdOf, type SchannelSide } from '../windows/catalogue/protocols.ts';
import { schannelDefaults } from '../windows/server-defaults.ts';
import type { Facts } from './facts.ts';
import { readingOf, type Readings } from './snapshot.ts';

/**
 * What Schannel gives a program: `by-request` only by name; on `in-doubt` sources differ; `unsupported` isn't there.
 * Facts 3.1 [R1] and 3.3.
 */
type SchannelState = 'on' | 'in-doubt' | 'by-request' | 'off' | 'unsupported';

/** A Schannel number as found. `odd` is a value of another type or length, which isn't documented. */
export type SchannelNumber = 'absent' | 'zero' | 'non-zero' | 'odd' | 'unreadable';

export interface SchannelClient {
  readonly enabled: SchannelNumber;
  readonly disabledByDefault: SchannelNumber;
  readonly state: SchannelState;
  /** True if the state is that of the release, false if a registry value decided it. */
  readonly isDefault: boolean;
}

/** Returns a registry switch by its number; any non-zero is on. Source: facts 3.1 [R1]. */
export function numberOf(reading: Reading): SchannelNumber {
  if (reading.state === 'absent') return 'absent';
  if (reading.state === 'unreadable') return 'unreadable';
  const value = dwordOf(reading);
  if (value === null) return 'odd';
  return value === 0 ? 'zero' : 'non-zero'; // any non-zero counts, also 0xFFFFFFFF: facts 3.1 [R1]
}

const OF_DEFAULT = {
  on: 'on',
  'on-in-doubt': 'in-doubt',
  'off-by-default': 'by-request',
  off: 'off',
  unsupported: 'unsupported',
} as const;

function stateByValues(
  enabled: SchannelNumber,
  disabledByDefault: SchannelNumber,
  byRelease: SchannelDefault,
): SchannelState | null {
  if (byRelease === 'unsupported') return null;
  if (enabled === 'zero') return 'off';
  if (disabledByDefault === 'non-zero') return 'by-request';
  if (disabledByDefault === 'zero') return 'on';
  // only `Enabled` on Windows 7: no source says what it does (facts 10.20), so the release decides
  return enabled === 'non-zero' && byRelease !== 'off-by-default' ? 'on' : null;
}

/** Returns the state of a protocol for a side, from both values and Windows' behaviour without them. */
export function schannelBy(
  readings: Readings,
  byRelease: SchannelDefault,
  protocol: Protocol,
  side: SchannelSide,
): SchannelClient {
  const enabled = numberOf(readingOf(readings, schannelIdOf(protocol, side, 'enabled')));
  const disabledByDefault = numberOf(readingOf(readings, schannelIdOf(protocol, side, 'disabled-by-default')));
  const state = stateByValues(enabled, disabledByDefault, byRelease);
  return { enabled, disabledByDefault, state: state ?? OF_DEFAULT[byRelease], isDefault: state === null };
}

/** The state of a protocol for a side, from both values and the release's default. Source: facts 3.2 and 22.1 [R2]. */
export const schannelOf = (
  readings: Readings,
  rules: ReleaseRules,
  protocol: Protocol,
  side: SchannelSide,
): SchannelClient => schannelBy(readings, schannelDefaults(rules, side)[protocol], protocol, side);

export const schannelClient = (readings: Readings, rules: ReleaseRules, protocol: Protocol): SchannelClient =>
  schannelOf(readings, rules, protocol, 'client');

export const isUnreadable = ({ enabled, disabledByDefault }: SchannelClient): boolean =>
  enabled === 'unreadable' || disabledByDefault === 'unreadable';

/** True if the registry turns on a protocol that this version of Windows doesn't have. Source: facts 3.2 [R2]. */
export const isForced = ({ state, enabled, disabledByDefault }: SchannelClient): boolean =>
  state === 'unsupported' && (enabled === 'non-zero' || disabledByDefault === 'zero');

export function acceptsTls12({ readings, machine: { rules } }: Pick<Facts, 'readings' | 'machine'>): boolean {
  if (rules === null) return false;
  const server = schannelOf(readings, rules, 'TLS 1.2', 'server');
  return server.state === 'on' && !isUnreadable(server);
}
