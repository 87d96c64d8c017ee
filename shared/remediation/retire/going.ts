import type { Facts } from '../../diagnosis/facts.ts';
import { schannelOf } from '../../diagnosis/schannel-state.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { protocolsOf, type Retirement } from './retirement.ts';

/** Whether SChannel may give a protocol to a side; what isn't known counts as given. */
export function mayBeGiven({ readings, machine: { rules } }: Facts, protocol: Protocol, side: SchannelSide): boolean {
  if (rules === null) return true;
  const { state } = schannelOf(readings, rules, protocol, side);
  return state !== 'off' && state !== 'unsupported';
}

/** The protocols that go from a side and are there now. What is off already takes nothing from anybody. */
export const goingFrom = (facts: Facts, retirement: Retirement, side: SchannelSide): readonly Protocol[] =>
  protocolsOf(retirement).filter((protocol) => mayBeGiven(facts, protocol, side));
