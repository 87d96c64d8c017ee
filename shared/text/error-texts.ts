import type { DetailsOf, ErrorCode } from '../failures.ts';

/** What a failure says: what happened, what was not changed or why, and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly detail: string;
  readonly nextStep: string;
}

interface AtPath {
  readonly path: string;
}
interface ForUser {
  /** The option `--user` with a space behind it, or nothing. */
  readonly user: string;
}
interface OfEntry extends ForUser {
  readonly id: number;
}

/** The texts whose sentences depend on the facts: `present/error-text.ts` chooses one, and its parts. */
interface Chosen {
  readonly 'bad-usage': { readonly what: string; readonly meant: string };
  readonly 'usage-incomplete': { readonly before: string; readonly meant: string };
  readonly 'usage-one-of': { readonly before: string; readonly allowed: string; readonly meant: string };
  readonly 'unknown-profile': { readonly profile: string; readonly meant: string };
  readonly 'nothing-recognised': { readonly seen: string };
  readonly 'from-writable-folder': AtPath;
  readonly 'from-unknown-folder': AtPath;
  readonly 'retire-tls12-off': { readonly place: string };
  readonly 'retire-tls12-off-server': { readonly place: string };
  readonly 'retire-tls12-unknown': { readonly place: string };
  readonly 'task-not-made': { readonly detail: string };
  readonly 'task-replaceable': AtPath & { readonly detail: string };
  readonly 'elevation-blocked-8235': object;
  readonly 'elevation-blocked-225': object;
  readonly 'left-half-done': OfEntry & { readonly what: string };
  readonly 'undo-conflict': { readonly what: string };
  readonly 'undo-conflict-later': { readonly what: string; readonly later: number };
  readonly 'pending-change': OfEntry;
  readonly 'pending-change-unnumbered': ForUser;
  readonly 'entry-unreadable': OfEntry & { readonly stopped: string };
  readonly 'entry-newer': OfEntry & { readonly stopped: string };
  readonly 'entry-not-kept': object;
  readonly 'entry-no-number': object;
  readonly 'writer-at-work': { readonly writer: string };
  readonly 'internal-reading': object;
}

/** What a text is given: the facts of a failure, with Windows' own words or none. */
type Said<C extends ErrorCode | keyof Chosen> = C extends keyof Chosen
  ? Chosen[C]
  : C extends ErrorCode
    ? DetailsOf<C> & { readonly detail: string }
    : never;

/** Every failure's texts: a missing one doesn't compile, nor one that names a fact that isn't there. */
export type ErrorTexts = { readonly [C in ErrorCode | keyof Chosen]: (details: Said<C>) => ErrorText };

/** For which connections or programs TLS 1.2 was looked for. */
export type RetirePlace = 'incoming' | 'outgoing' | 'winhttp' | 'winhttp-32-bit';

/** Parts of those texts. */
export interface ErrorParts {
  readonly meant: (what: string) => string;
  readonly places: Readonly<Record<RetirePlace, string>>;
  readonly aValue: string;
  readonly stopped: { readonly yes: string; readonly perhaps: string };
  /** Who writes. */
  readonly writer: {
    readonly process: (id: number) => string;
    readonly account: (name: string) => string;
    readonly since: (moment: string) => string;
    readonly known: (parts: string) => string;
    readonly unknown: string;
  };
  /** What a text names that isn't recognised. */
  readonly seen: {
    readonly nothing: string;
    readonly inLine: (name: string, line: number) => string;
    readonly one: (name: string) => string;
    readonly two: (key: string, name: string) => string;
    readonly noFile: string;
  };
}
