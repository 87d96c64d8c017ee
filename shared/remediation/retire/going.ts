import type { Facts } from '../../diagnosis/facts.ts';
import { schannelOf } from '../../diagnosis/schannel-state.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { protocolsOf, type Retirement } from './retirement.ts';

/** True if Schannel may give a protocol to a side; unknown counts as given. */
export function mayBeGiven({ readings, machine: { rules } }: Facts, protocol: Protocol, side: SchannelSide): boolean {
  if (rules === null) return true;
  const { state } = schannelOf(readings, rules, protocol, side);
  return state !== 'off' && state !== 'unsupported';
}

/** Returns the protocols that go from a side and are there now. What is already off takes nothing away. */
export const goingFrom = (facts: Facts, retirement: Retirement, side: SchannelSide): readonly Protocol[] =>
  protocolsOf(retirement).filter((protocol) => mayBeGiven(facts, protocol, side));
