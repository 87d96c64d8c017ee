import type { SchannelEventId, UnreadReason } from '../events/event-log.ts';

/** What an event says beside its number; what it doesn't say is null. `alert` is in words already. */
interface EventWords {
  readonly alert: string | null;
  readonly state: number | null;
  readonly side: 'client' | 'server' | null;
  readonly protocol: string | null;
  readonly program: string | null;
  /** Its error state is that of a program whose protocols are all off. */
  readonly hasNoProtocol: boolean;
}

/** What is said of Windows' event log. */
export interface EventTexts {
  readonly title: string;
  readonly caption: string;
  readonly heads: { readonly newest: string; readonly count: string; readonly what: string };
  readonly what: Readonly<Record<SchannelEventId, (words: EventWords) => string>>;
  readonly alert: (name: string | null, number: number) => string;
  readonly times: (count: number) => string;
  readonly lookAt: (rungs: string) => string;
  readonly none: string;
  /** Nothing is written, so an empty log says nothing. */
  readonly notWritten: string;
  readonly unread: Readonly<Record<UnreadReason, string>>;
  readonly hasMore: string;
  /** Since the newest change by this program. */
  readonly sinceChange: (count: number) => string;
}
