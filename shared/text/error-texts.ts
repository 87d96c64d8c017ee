import type { DetailsOf, ErrorCode } from '../failures.ts';
import type { Chosen } from './worded.ts';

interface AtPath {
  readonly path: string;
}
interface OfUsage {
  readonly what: string;
  readonly meant: string;
}
interface ForUser {
  /** The option `--user` with a space behind it, or nothing. */
  readonly user: string;
}
interface OfEntry extends ForUser {
  readonly id: number;
}

/** Texts with the same facts. */
type Of<Text extends string, Given> = Readonly<Record<Text, Given>>;

/** The texts whose sentences depend on the facts: `present/error-text.ts` chooses one, and its parts. */
interface Several
  extends
    Of<'bad-usage' | 'usage-no-option' | 'usage-no-command' | 'usage-no-value', OfUsage>,
    Of<'usage-once' | 'usage-no-retiring', OfUsage>,
    Of<'from-writable-folder' | 'from-unknown-folder', AtPath>,
    Of<'retire-tls12-off' | 'retire-tls12-off-server' | 'retire-tls12-unknown', { readonly place: RetirePlace }>,
    Of<'elevation-blocked-8235' | 'elevation-blocked-225' | 'internal-reading', object>,
    Of<'entry-not-kept' | 'entry-no-number', object>,
    Of<'entry-unreadable' | 'entry-newer', OfEntry & { readonly stopped: string }>,
    Of<'task-not-made' | 'output-of-reading', { readonly detail: string }> {
  readonly 'usage-incomplete': { readonly before: string; readonly meant: string };
  readonly 'usage-one-of': { readonly before: string; readonly allowed: readonly string[]; readonly meant: string };
  readonly 'usage-together': { readonly both: readonly string[]; readonly meant: string };
  readonly 'unknown-profile': { readonly profile: string; readonly meant: string };
  readonly 'nothing-recognised': { readonly seen: string };
  readonly 'task-replaceable': AtPath & { readonly detail: string };
  /** The value at which it stopped; null if that isn't known. */
  readonly 'left-half-done': OfEntry & { readonly what: string | null };
  readonly 'undo-conflict': { readonly what: string };
  readonly 'undo-conflict-later': { readonly what: string; readonly later: number };
  readonly 'pending-change': OfEntry;
  readonly 'pending-change-unnumbered': ForUser;
  readonly 'writer-at-work': { readonly writer: string };
}

/** A code, or one of several texts of a code: what such a text lacks is that of the code. */
export type AnyErrorCode = ErrorCode | keyof Several;

/** What a text is given: the facts of a failure, with Windows' own words or none. */
export type SaidOf<C extends AnyErrorCode> = C extends keyof Several
  ? Several[C]
  : C extends ErrorCode
    ? DetailsOf<C> & { readonly detail: string }
    : never;

/** A text for each of some codes: one that names a fact that isn't there doesn't compile. */
export type TextsOf<C extends AnyErrorCode> = { readonly [K in C]: Chosen<SaidOf<K>> };

export const LEFT = {
  'bad-usage': 'all',
  'unknown-profile': 'all',
  'without-tls12': 'all',
  'from-writable-folder': 'all',
  'retire-tls12-off': 'all',
  'retire-tls12-unknown': 'all',
  'retire-still-used': 'all',
  'retire-evidence-cut-off': 'all',
  'retire-evidence-unread': 'all',
  'retire-cuts-off': 'all',
  'retire-remote-session': 'all',
  'task-not-made': 'all',
  'helper-not-started': 'all',
  'lock-unavailable': 'all',
  'journal-unreadable': 'all',
  'undo-retire-first': 'all',
  'bad-number': 'all',
  'ambiguous-number': 'all',
  'number-too-large': 'all',
  'mask-empty': 'all',
  'mask-unknown-bits': 'all',
  'mask-no-tls-1.3': 'all',
  'not-confirmed': 'all',
  'no-such-entry': 'all',
  'release-contradicts': 'all',
  'registry-not-found': 'all',
  'registry-not-in-folder': 'all',
  'registry-not-a-file': 'all',
  'registry-unreadable': 'all',
  'registry-too-large': 'all',
  'registry-empty': 'all',
  'registry-not-reg': 'all',
  'registry-broken-line': 'all',
  'bad-files-json': 'all',
  'no-registry-here': 'all',
  'no-tasks-here': 'all',
  'not-permitted': 'all',
  'elevation-refused': 'all',
  'elevation-blocked': 'all',
  'pending-change': 'all',
  'entry-readable': 'all',
  'entry-not-kept': 'all',
  'nothing-saved': 'all',
  busy: 'all',
  refused: 'all',
  'file-unreadable': 'pc',
  'file-not-written': 'pc',
  'not-a-report': 'pc',
  'report-unsealed': 'pc',
  'fleet-not-open': 'pc',
  'drop-refused': 'pc',
  'nothing-to-count': 'pc',
  'no-logs': 'pc',
  'export-not-a-folder': 'files',
  'export-exists': 'files',
  'export-unwritable': 'files',
  'proof-not-this-pc': 'network',
  'bad-host': 'network',
  'bad-tenant': 'network',
  'port-not-opened': 'network',
} as const satisfies Readonly<Partial<Record<ErrorCode, 'all' | 'pc' | 'files' | 'network'>>>;

export const FACTS = {
  'bad-usage': 'meant',
  'unknown-profile': 'meant',
  'nothing-recognised': 'seen',
  'text-unreadable': 'detail',
  'task-not-made': 'detail',
  'pdf-failed': 'detail',
  'driver-unavailable': 'detail',
  'helper-not-started': 'detail',
  'write-failed': 'detail',
  'lock-unavailable': 'detail',
  'journal-unreadable': 'detail',
  'link-not-opened': 'address',
  'print-failed': 'detail',
  'door-not-opened': 'detail',
  'port-not-opened': 'detail',
} as const satisfies { readonly [C in ErrorCode]?: keyof SaidOf<C> };

/** Returns texts of failures as they are, each made from the facts of its code. */
export const byCode = <C extends AnyErrorCode>(texts: TextsOf<C>): TextsOf<C> => texts;

/** What a language says of failures. One of several texts of a code may have its own; the type says which have to. */
export interface EveryErrorText {
  readonly titles: TextsOf<ErrorCode>;
  /** More about it. What it left as it was, and its fact, follow (`LEFT`, `FACTS`). */
  readonly details: TextsOf<Exclude<ErrorCode, keyof typeof LEFT | keyof typeof FACTS>>;
  readonly nextSteps: TextsOf<ErrorCode>;
  readonly left: Readonly<Record<(typeof LEFT)[keyof typeof LEFT], string>>;
}

/** For which connections or programs TLS 1.2 was looked for. */
export type RetirePlace = 'server' | 'client' | 'winhttp' | 'winhttp-wow64';
