import type { AskedPort } from '../proof/port.ts';
import type { NothingTaken, SeenAtPort } from '../proof/port-findings.ts';
import type { Because, Loss, NothingWhy, RefusalCode, RowProduct, WhatId } from '../remediation/retire/review.ts';
import type { RetireSide } from '../remediation/retire/retirement.ts';
import type { Protocol } from '../tls/protocols.ts';
import type { RetirePlace } from './error-texts.ts';
import type { ServerTexts } from './server.ts';

/** What is said of a row of the forecast, behind what it loses. */
export interface ForecastTexts {
  readonly because: Readonly<Record<Because, string>>;
  /** Of a product that was found. */
  readonly product: Pick<ServerTexts, 'instance' | 'recency'> & {
    readonly askNames: Readonly<Record<RowProduct['missing'][number], string>>;
    readonly missing: (names: readonly string[]) => string;
    readonly unseen: (count: number) => string;
  };
}

/** What is said of ports that were asked; for the command line and the window. */
export interface RetirePortTexts {
  readonly title: string;
  readonly columns: Readonly<Record<'port' | 'before' | 'after' | 'means', string>>;
  /** `443`, `25 (STARTTLS)`. */
  readonly port: (asked: AskedPort) => string;
  /** What a port accepts, in a cell; `unknown` are those of which that is unknown. */
  readonly takes: (taken: readonly Protocol[], unknown: readonly Protocol[]) => string;
  /** Why it accepts nothing, in a cell and behind a colon. */
  readonly nothing: Readonly<Record<NothingTaken, string>>;
  /** What was seen of protocols, a sentence each. */
  readonly seen: Readonly<Record<SeenAtPort, (port: string, protocols: readonly Protocol[]) => string>>;
  /** The same of a port that accepts nothing now; `why` is one of `nothing`. */
  readonly none: Readonly<Record<'stopped' | 'not-asked', (port: string, why: string) => string>>;
  /** If a port still accepts what was to go: that the cause is unknown, and on the command line what to do. */
  readonly why: string;
  readonly again: string;
}

/** What is said of switching old protocols off, before and after; for the command line and the window. */
export interface RetireTexts {
  readonly sides: Readonly<Record<RetireSide, string>>;
  /** What is to be switched off: `TLS 1.0 and TLS 1.1, for incoming connections`. */
  readonly title: (protocols: readonly Protocol[], side: RetireSide) => string;
  readonly evidence: {
    /** No logs were given. */
    readonly none: string;
    readonly cutOff: (clients: number, connections: number, more: boolean) => string;
    readonly nobody: (seen: number) => string;
    /** The logs name no protocol at all. */
    readonly empty: string;
    readonly period: (first: string, last: string) => string;
    readonly noPeriod: string;
    readonly unread: (count: number) => string;
    /** One client: who, with what, how often, when last. */
    readonly client: (row: {
      readonly client: string | null;
      readonly agent: string | null;
      readonly site: string | null;
      readonly protocol: string;
      readonly count: number;
      readonly last: string | null;
    }) => string;
    readonly moreClients: (count: number) => string;
  };
  readonly forecastHead: string;
  readonly what: Readonly<Record<WhatId, string>>;
  readonly forecast: ForecastTexts;
  /** If products were found: how to see all that they ask for. */
  readonly productsMore: string;
  /** If the values of .NET should be set first. */
  readonly dotnetFirst: string;
  readonly loses: Readonly<Record<Loss, string>>;
  readonly row: (name: string, view: string | null, side: string | null, found: string | null) => string;
  readonly refusedHead: string;
  /** `place` is what TLS 1.2 was looked for. */
  readonly refusals: Readonly<Record<RefusalCode, (place: string) => string>>;
  readonly places: Readonly<Record<RetirePlace, string>>;
  readonly unless: (option: string) => string;
  readonly nothing: Readonly<Record<NothingWhy, string>>;
  readonly planHead: (count: number) => string;
  readonly command: (arguments_: string) => string;
  readonly doneHead: string;
  /** What has to be restarted, by side. */
  readonly restart: Readonly<Record<RetireSide, string>>;
  readonly tomorrowHead: string;
  readonly tomorrow: Readonly<Record<'events' | 'queues' | 'silent' | 'usage', string>>;
  readonly undoAt: (moment: string, id: number) => string;
  readonly undoNeedsRestart: string;
  readonly kept: (id: number) => string;
  readonly nothingToKeep: string;
  readonly ports: RetirePortTexts;
}
