import type { Protocol } from '../tls/protocols.ts';
import type { LimitId, Side, UnreadReason } from './usage.ts';
import type { NEWER_TLS, SeenProtocol } from './protocols.ts';

/** Connections with an old protocol, as one record of a log has them. What it doesn't say is null. */
export interface OldUse {
  readonly protocol: SeenProtocol;
  readonly side: Side;
  readonly client: string | null;
  readonly agent: string | null;
  readonly site: string | null;
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly at: string | null;
}

/** Where a reader puts what it found in one file. */
export interface Findings {
  /** Connections whose protocol isn't old: they are counted, and nothing else is kept of them. */
  newer(protocol: Protocol | typeof NEWER_TLS, count: number): void;
  old(use: OldUse): void;
  /** A moment in which the log was written, ISO 8601 in UTC: what it covers reaches at least so far. */
  covers(at: string | null): void;
  /** What this file can't show, as often as it was met. */
  limit(id: LimitId, count?: number): void;
}

/** Takes the records of one file in turn. Each gives why it can't be read, or null. */
export interface RecordReader {
  /** The bytes from `from` to before `to`, without what ends the record; a last one may lack that. */
  take(bytes: Uint8Array, from: number, to: number, isEnded: boolean): UnreadReason | null;
  /** After the last one. */
  end(): UnreadReason | null;
}

export interface ReadContext {
  readonly findings: Findings;
  /** The site that the folder names, such as W3SVC1. */
  readonly site: string | null;
  /** UTF-8, or what an older Windows writes in its place. */
  readonly textOf: (bytes: Uint8Array, from: number, to: number) => string;
}

/** A kind of log: how it is recognised, what ends its records, and what reads them. */
export interface LogFormat {
  readonly recordEnd: string;
  /** From the start of a file as text, and its name. */
  readonly recognises: (start: string, name: string) => boolean;
  readonly open: (context: ReadContext) => RecordReader;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z?$/;

/** A moment that is written in UTC, as ISO 8601 to the second; null for any other text. */
export function momentOf(text: string): string | null {
  const [, day, time] = MOMENT.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return null;
  const moment = `${day}T${time}Z`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}
