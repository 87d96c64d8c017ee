import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import { outgoing } from './verdict.ts';

export interface SideView {
  readonly side: 'out' | 'in';
  /** Null if none of them is known. */
  readonly protocols: readonly Protocol[] | null;
  readonly notKnown: readonly Protocol[];
}

/** Returns both halves of a server; none of another PC. */
export function serverSides({ incoming, effective: { winhttp } }: Report): readonly SideView[] {
  if (incoming === undefined) return [];
  const { accepts, notKnown = [] } = incoming;
  return [
    { side: 'out', protocols: winhttp.native === null ? null : outgoing(winhttp), notKnown: [] },
    { side: 'in', protocols: notKnown.length === PROTOCOLS.length ? null : accepts, notKnown },
  ];
}

/** Returns a half as text, such as `TLS 1.2, TLS 1.3 (TLS 1.0 and TLS 1.1: unknown)`. */
export function sideText(
  { protocols, notKnown }: SideView,
  { values, joined }: Pick<StartMessages, 'values' | 'joined'>,
): string {
  if (protocols === null) return values.notKnown;
  const known = protocols.length === 0 ? values.none : protocols.join(joined.comma);
  return notKnown.length === 0
    ? known
    : joined.bracketed(known, joined.labelled(values.list(notKnown), values.notKnown));
}

/** Returns both halves as lines of text, such as `In: TLS 1.2`; none of a PC that is no server. */
export const sideLines = (report: Report, m: Pick<StartMessages, 'values' | 'joined' | 'cause'>): readonly string[] =>
  serverSides(report).map((one) => m.joined.labelled(m.cause.incoming.halves[one.side], sideText(one, m)));
