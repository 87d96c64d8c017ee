import { LEGACY_TLS, NEWER_TLS } from '../../usage/protocols.ts';
import type { Usage, UsageRow } from '../../usage/usage.ts';
import { protocolsOf, sidesOf, MOST_CUT_OFF, type Retirement } from './retirement.ts';
import type { RetireEvidence } from './review.ts';

/** True if such a connection would fail. `Legacy TLS` may be TLS 1.0 or 1.1, so it counts for either. */
export function isCutOff({ protocol, side }: Pick<UsageRow, 'protocol' | 'side'>, retirement: Retirement): boolean {
  if (!sidesOf(retirement).includes(side)) return false;
  if (protocol === NEWER_TLS) return false;
  if (protocol !== LEGACY_TLS) return protocolsOf(retirement).includes(protocol);
  return retirement.protocols.includes('tls10') || retirement.protocols.includes('tls11');
}

/** The evidence in logs for what is to go. Merged rows count as uses: their protocol is unknown. */
export function evidenceOf(usage: Usage, retirement: Retirement): RetireEvidence {
  const cutOff = usage.by.filter((row) => isCutOff(row, retirement));
  const names = new Set(cutOff.map(({ client, side, site }) => client ?? `${side} ${site ?? ''}`));
  return {
    covers: usage.covers,
    seen: Object.values(usage.totals).reduce((all, count) => all + count, 0),
    old: cutOff.reduce((all, { count }) => all + count, usage.rest?.count ?? 0),
    clients: names.size,
    more: usage.rest !== null,
    cutOff: cutOff.slice(0, MOST_CUT_OFF),
    limits: usage.limits,
    unread: usage.unread.length + usage.unreadMore,
  };
}
