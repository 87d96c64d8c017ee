import type { SeenProtocol } from '../usage/protocols.ts';
import type { LimitId, Side, UnreadReason } from '../usage/usage.ts';

/** What `usage` says of old protocols in logs. */
export interface UsageTexts {
  /** While it reads. */
  readonly progress: (bytes: number, files: number, name: string) => string;
  readonly seen: (old: readonly (readonly [SeenProtocol, number])[], all: number) => string;
  readonly noneSeen: (all: number) => string;
  readonly noEvidence: string;
  readonly period: (first: string, last: string) => string;
  readonly noPeriod: string;
  readonly read: (files: number, bytes: number) => string;
  /** Above the connections with old protocols, week by week. */
  readonly byWeek: string;
  readonly columns: Readonly<
    Record<'count' | 'protocol' | 'side' | 'client' | 'agent' | 'site' | 'first' | 'last', string>
  >;
  readonly sides: Readonly<Record<Side, string>>;
  /** In the place of what a log doesn't say. */
  readonly unknown: string;
  readonly moreRows: (count: number) => string;
  readonly rest: (count: number) => string;
  readonly stopped: string;
  readonly cannotSee: string;
  readonly limits: Readonly<Record<LimitId, (count: number) => string>>;
  readonly in: (sources: readonly string[], hasMore: boolean) => string;
  readonly unread: string;
  readonly unreadMore: (count: number) => string;
  readonly place: (source: string, line: number | null) => string;
  readonly reasons: Readonly<Record<UnreadReason, string>>;
}
