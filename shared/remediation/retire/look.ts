import type { Facts } from '../../diagnosis/facts.ts';
import { isUnreadable, schannelOf } from '../../diagnosis/schannel-state.ts';
import type { ServerFacts } from '../../diagnosis/server/facts.ts';
import type { Usage } from '../../usage/usage.ts';
import { makePlan } from '../plan.ts';
import { retiring } from '../selection.ts';
import { evidenceOf } from './evidence.ts';
import { forecastOf } from './forecast.ts';
import { refusalsOf } from './refusals.ts';
import { protocolsOf, sidesOf, type Retirement } from './retirement.ts';
import type { NothingWhy, RetireReview } from './review.ts';

export interface KnownBeside {
  /** The content of logs; null if none were given. */
  readonly usage: Usage | null;
  /** True if this is a Remote Desktop session; null if unknown. */
  readonly remoteSession: boolean | null;
  /** What was read for the server role; null if nothing was. */
  readonly products: ServerFacts | null;
}

/** Why there is nothing to write. What the registry already has off takes effect after a restart: facts 20.1 [R1]. */
function whyNothing({ machine: { rules }, readings }: Facts, retirement: Retirement): NothingWhy {
  if (rules === null) return 'not-here';
  const found = sidesOf(retirement).flatMap((side) =>
    protocolsOf(retirement).map((protocol) => schannelOf(readings, rules, protocol, side)),
  );
  if (found.some(isUnreadable)) return 'unreadable';
  return found.some(({ isDefault }) => !isDefault) ? 'off-by-value' : 'off-by-windows';
}

export function lookAtRetirement(
  facts: Facts,
  retirement: Retirement,
  { usage, remoteSession, products }: KnownBeside,
): RetireReview {
  const evidence = usage === null ? null : evidenceOf(usage, retirement);
  const [anySide] = sidesOf(retirement);
  const side = evidence?.cutOff[0]?.side ?? anySide;
  const around = evidence === null ? null : { ...evidence, stopped: usage?.stopped === true, side };
  const forecast = forecastOf(facts, retirement, products);
  return {
    retirement,
    nothing: makePlan(facts, retiring(retirement)).length > 0 ? null : whyNothing(facts, retirement),
    refusals: refusalsOf(facts, retirement, { remoteSession, evidence: around, forecast }),
    forecast,
    evidence,
  };
}
