import type { OfferCell } from '../../diagnosis/cells.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { Because, ForecastRow } from './review.ts';
import type { Facts } from '../../diagnosis/facts.ts';
import { isUnreadable, schannelOf, type SchannelClient } from '../../diagnosis/schannel-state.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { protocolsOf, type Retirement } from './retirement.ts';

/** Returns what Schannel does with a protocol on a side; unknown counts as on. */
function stateOf(
  { readings, machine: { rules } }: Facts,
  protocol: Protocol,
  side: SchannelSide,
): SchannelClient['state'] {
  if (rules === null) return 'on';
  const found = schannelOf(readings, rules, protocol, side);
  return found.state !== 'off' && found.state !== 'unsupported' && isUnreadable(found) ? 'on' : found.state;
}

/** True if Schannel may give a protocol to a side, at least to programs that name it. */
export function mayBeGiven(facts: Facts, protocol: Protocol, side: SchannelSide): boolean {
  const state = stateOf(facts, protocol, side);
  return state !== 'off' && state !== 'unsupported';
}

export const mayBeOn = (facts: Facts, protocol: Protocol, side: SchannelSide): boolean =>
  mayBeGiven(facts, protocol, side) && stateOf(facts, protocol, side) !== 'by-request';

/** Returns the protocols that go from a side and are there now. What is already off takes nothing away. */
export const goingFrom = (facts: Facts, retirement: Retirement, side: SchannelSide): readonly Protocol[] =>
  protocolsOf(retirement).filter((protocol) => mayBeGiven(facts, protocol, side));

export type Judged = Pick<ForecastRow, 'loses' | 'because'>;

export const loss = (loses: Judged['loses'], ...because: readonly Because[]): Judged => ({
  loses,
  because: [...because],
});

type Has = 'yes' | 'no' | Because;

const DOUBTS: Readonly<Partial<Record<OfferCell['why'], Because>>> = {
  target: 'target',
  'two-readings': 'in-doubt',
  updates: 'in-doubt',
  'in-doubt': 'in-doubt',
};

function hasOf(cell: OfferCell | undefined): Has {
  if (cell === undefined || cell.state === 'unknown') return 'unreadable';
  if (cell.state !== 'offered') return DOUBTS[cell.why] ?? 'no';
  // without its patch .NET 3.5 has only TLS 1.0, with it TLS 1.0 too
  return cell.why === 'patch-assumed' && cell.protocol !== 'TLS 1.0' ? 'patch-unseen' : 'yes';
}

const judgedDoubt = (why: Exclude<Has, 'yes' | 'no'>): Judged => loss(why === 'unreadable' ? 'unknown' : 'may', why);

/** Protocols that few peers support alone: a program left with only these might not connect. */
const LESS: readonly Protocol[] = ['TLS 1.1', 'TLS 1.3'];

/** Returns what a program with these protocols loses if some of them go. Keeping TLS 1.2 or 1.0 is enough. */
export function lossOf(cells: readonly OfferCell[], going: readonly Protocol[]): Judged {
  const has = (protocol: Protocol): Has => hasOf(cells.find((cell) => cell.protocol === protocol));
  const stays = (protocol: Protocol): Has => (going.includes(protocol) ? 'no' : has(protocol));
  const [tls12, tls10] = [has('TLS 1.2'), stays('TLS 1.0')];
  if (tls12 === 'yes') return loss('no', 'has-tls12');
  if (tls10 === 'yes') return loss('no', 'keeps-older');
  const lost = going.map(has);
  if (lost.every((one) => one === 'no')) return loss('no', 'nothing-goes');
  const doubt = [tls12, tls10].find((one) => one !== 'no');
  if (doubt !== undefined) return judgedDoubt(doubt);
  if (LESS.some((protocol) => stays(protocol) !== 'no')) return loss('may', 'less-left');
  const unsure = lost.includes('yes') ? undefined : lost.find((one) => one !== 'no' && one !== 'yes');
  return unsure === undefined ? loss('yes', 'nothing-left') : judgedDoubt(unsure);
}
