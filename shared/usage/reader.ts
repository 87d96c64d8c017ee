import type { Protocol } from '../tls/protocols.ts';
import type { LimitId, Side, UnreadReason } from './usage.ts';
import type { NEWER_TLS, SeenProtocol } from './protocols.ts';

/** Connections with an old protocol in one record of a log. Unknown parts are null. */
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

export interface Findings {
  /** Counts connections with a newer protocol; nothing else about them is kept. */
  newer(protocol: Protocol | typeof NEWER_TLS, count: number): void;
  old(use: OldUse): void;
  /** Records a time at which the log was written, ISO 8601 in UTC: it covers at least that time. */
  covers(at: string | null): void;
  /** Records what this file can't show, once per occurrence. */
  limit(id: LimitId, count?: number): void;
}

/** Accepts the records of one file in order. Each returns why it can't be read, or null. */
export interface RecordReader {
  /** The bytes from `from` to before `to`, without the end of the record; the last record may lack one. */
  take(bytes: Uint8Array, from: number, to: number, isEnded: boolean): UnreadReason | null;
  /** Call after the last one. */
  end(): UnreadReason | null;
}

export interface ReadContext {
  readonly findings: Findings;
  /** The site named by the folder, such as W3SVC1. */
  readonly site: string | null;
  /** UTF-8, or what older Windows versions write instead. */
  readonly textOf: (bytes: Uint8Array, from: number, to: number) => string;
}

/** A kind of log: how it is recognised, the end of its records, and its reader. */
export interface LogFormat {
  readonly recordEnd: string;
  /** True for the start of a file as text, and its name. */
  readonly recognises: (start: string, name: string) => boolean;
  readonly open: (context: ReadContext) => RecordReader;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z?$/;

/** Parses a time in UTC, as ISO 8601 to the second; null for any other text. */
export function momentOf(text: string): string | null {
  const moment = `${MOMENT.exec(text.trim())?.slice(1).join('T') ?? ''}Z`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}
