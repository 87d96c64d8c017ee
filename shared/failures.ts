/** Exit codes of the command line. docs/contract.md 3. */
export const EXIT = {
  ok: 0,
  available: 1,
  badInput: 2,
  notPermitted: 3,
  disagrees: 4,
  notHere: 5,
  conflict: 6,
  pending: 7,
  bug: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Every expected failure by its code, with its exit code. Its texts are in `text/`. */
export const ERROR_EXITS = {
  'bad-usage': EXIT.badInput,
  'bad-number': EXIT.badInput,
  'ambiguous-number': EXIT.badInput,
  'number-too-large': EXIT.badInput,
  'nothing-recognised': EXIT.badInput,
  'text-too-large': EXIT.badInput,
  'text-takes-too-long': EXIT.badInput,
  'text-unreadable': EXIT.badInput,
  'text-on-network': EXIT.badInput,
  'mask-empty': EXIT.badInput,
  'mask-unknown-bits': EXIT.badInput,
  'mask-no-tls-1.3': EXIT.badInput,
  'unknown-profile': EXIT.badInput,
  'not-confirmed': EXIT.badInput,
  'without-tls12': EXIT.badInput,
  'from-writable-folder': EXIT.badInput,
  'no-such-entry': EXIT.badInput,
  'other-user': EXIT.notHere,
  'release-contradicts': EXIT.badInput,
  'registry-not-found': EXIT.badInput,
  'registry-not-in-folder': EXIT.badInput,
  'registry-not-a-file': EXIT.badInput,
  'registry-unreadable': EXIT.badInput,
  'registry-too-large': EXIT.badInput,
  'registry-empty': EXIT.badInput,
  'registry-not-reg': EXIT.badInput,
  'registry-broken-line': EXIT.badInput,
  'bad-files-json': EXIT.badInput,
  'no-registry-here': EXIT.badInput,
  'file-unreadable': EXIT.badInput,
  'file-not-written': EXIT.badInput,
  'output-not-written': EXIT.notHere,
  'not-a-report': EXIT.badInput,
  'report-unsealed': EXIT.badInput,
  'report-outdated': EXIT.conflict,
  'nothing-to-count': EXIT.badInput,
  'fleet-not-open': EXIT.conflict,
  'drop-refused': EXIT.badInput,
  'no-logs': EXIT.badInput,
  'retire-tls12-off': EXIT.notHere,
  'retire-tls12-unknown': EXIT.notHere,
  'retire-still-used': EXIT.notHere,
  'retire-evidence-cut-off': EXIT.notHere,
  'retire-evidence-unread': EXIT.notHere,
  'retire-cuts-off': EXIT.notHere,
  'retire-remote-session': EXIT.notHere,
  'no-tasks-here': EXIT.badInput,
  'task-not-made': EXIT.notHere,
  'pdf-failed': EXIT.notHere,
  'link-not-opened': EXIT.notHere,
  'print-failed': EXIT.notHere,
  'door-not-opened': EXIT.notHere,
  'nothing-saved': EXIT.notHere,
  'export-not-a-folder': EXIT.badInput,
  'export-exists': EXIT.badInput,
  'export-unwritable': EXIT.notPermitted,
  'driver-unavailable': EXIT.notHere,
  'not-permitted': EXIT.notPermitted,
  'elevation-refused': EXIT.notPermitted,
  'elevation-blocked': EXIT.notPermitted,
  'helper-not-started': EXIT.notPermitted,
  'helper-timed-out': EXIT.disagrees,
  'helper-lost': EXIT.notHere,
  'write-failed': EXIT.notHere,
  'left-half-done': EXIT.pending,
  'verify-mismatch': EXIT.disagrees,
  conflict: EXIT.conflict,
  'undo-conflict': EXIT.conflict,
  'undo-retire-first': EXIT.conflict,
  'pending-change': EXIT.pending,
  'entry-unreadable': EXIT.pending,
  'entry-readable': EXIT.badInput,
  'entry-not-kept': EXIT.notHere,
  'writer-at-work': EXIT.conflict,
  'lock-unavailable': EXIT.notHere,
  'journal-unreadable': EXIT.notHere,
  'proof-not-this-pc': EXIT.badInput,
  'bad-host': EXIT.badInput,
  'bad-tenant': EXIT.badInput,
  'port-not-opened': EXIT.notHere,
  busy: EXIT.conflict,
  refused: EXIT.badInput,
  internal: EXIT.bug,
} as const satisfies Readonly<Record<string, ExitCode>>;

export type ErrorCode = keyof typeof ERROR_EXITS;

/** Codes with the same facts. */
type Of<Code extends ErrorCode, Given> = Readonly<Record<Code, Given>>;

type ReadingCode = Extract<ErrorCode, `registry-${string}`> | 'bad-files-json';
type RetireCode = Extract<ErrorCode, `retire-${string}`>;
type HelperCode = 'elevation-refused' | 'elevation-blocked' | 'helper-not-started' | 'helper-lost';

interface AtPath {
  readonly path: string;
}
interface AtPathBecause extends AtPath {
  readonly detail: string;
}
interface OfEntry {
  readonly id: number;
}
/** What Windows refused, or what changed, and Windows' own words for it. */
interface OfWhat {
  readonly what: string;
  readonly detail?: string;
}
interface OfRetirement {
  readonly side: string;
  readonly program: string;
  readonly view: string;
  readonly old: number;
  readonly clients: number;
  readonly unread: number;
  readonly cutOff: number;
}

/** The facts of the failures that have any: a path, a line number, a value's name; never sentences. */
interface Facts
  extends
    Of<ReadingCode, AtPathBecause & { readonly line: number }>,
    Of<RetireCode, OfRetirement>,
    Of<HelperCode, OfWhat & { readonly code: number }>,
    Of<'driver-unavailable' | 'not-permitted' | 'helper-timed-out' | 'write-failed', OfWhat>,
    Of<'verify-mismatch' | 'conflict', OfWhat>,
    Of<'bad-number' | 'number-too-large' | 'bad-host' | 'bad-tenant', { readonly text: string }>,
    Of<'mask-empty' | 'mask-unknown-bits' | 'mask-no-tls-1.3', { readonly release?: string | null }>,
    Of<'text-on-network' | 'not-a-report' | 'report-unsealed' | 'nothing-to-count' | 'no-logs', AtPath>,
    Of<'export-not-a-folder' | 'export-exists', AtPath>,
    Of<'text-unreadable' | 'file-unreadable' | 'file-not-written' | 'export-unwritable', AtPathBecause>,
    Of<'pdf-failed' | 'print-failed' | 'door-not-opened', { readonly detail: string }>,
    Of<'lock-unavailable' | 'journal-unreadable', { readonly detail: string }>,
    Of<'no-such-entry' | 'entry-readable', OfEntry> {
  readonly 'bad-usage': {
    readonly what: string;
    readonly meant?: string;
    readonly why?: 'no-option' | 'no-command' | 'no-value' | 'once' | 'together' | 'no-retiring';
  };
  readonly 'ambiguous-number': { readonly text: string; readonly hex: string; readonly decimal: number };
  readonly 'nothing-recognised': {
    readonly key?: string;
    readonly keyLine?: number;
    readonly name?: string;
    readonly nameLine?: number;
    readonly warningLine?: number;
    readonly path?: string;
  };
  readonly 'text-too-large': { readonly most?: number };
  /** The limit, of processor time. */
  readonly 'text-takes-too-long': { readonly seconds: number };
  readonly 'unknown-profile': { readonly profile: string; readonly meant?: string };
  readonly 'from-writable-folder': AtPath & { readonly who: string };
  readonly 'release-contradicts': { readonly found: string; readonly named: string };
  readonly 'no-registry-here': { readonly system: string };
  readonly 'output-not-written': { readonly detail: string; readonly onlyReads?: 1 };
  /** The path is of a program that others can replace; else it is empty. */
  readonly 'task-not-made': AtPathBecause;
  readonly 'port-not-opened': { readonly port: number; readonly detail: string };
  readonly 'link-not-opened': { readonly address: string };
  readonly 'left-half-done': OfEntry & Partial<OfWhat>;
  /** The number of the later change, or 0. */
  readonly 'undo-conflict': OfWhat & { readonly later: number };
  readonly 'undo-retire-first': { readonly first: number };
  /** The helper reports no number. */
  readonly 'pending-change': Partial<OfEntry>;
  readonly 'entry-unreadable': OfEntry & { readonly why: string; readonly state: string };
  readonly 'entry-not-kept': { readonly why: string };
  /** Each is empty, or 0, if it is unknown. */
  readonly 'writer-at-work': {
    readonly program: string;
    readonly pid: number;
    readonly account: string;
    readonly since: string;
  };
  readonly refused: { readonly why?: string };
  readonly internal: { readonly onlyReads?: 1 };
}

/** `ofUser` is set if the command was for this user's own values. */
interface AnyFacts {
  readonly ofUser?: 1;
}

export type DetailsOf<C extends ErrorCode> = C extends keyof Facts ? AnyFacts & Facts[C] : AnyFacts;

export type Failure<C extends ErrorCode = ErrorCode> = {
  readonly [K in C]: { readonly ok: false; readonly code: K; readonly details: DetailsOf<K> };
}[C];

type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Each) => void
  ? Each
  : never;

/** The details of a code; of one of several, whatever any of them needs. */
type Needed<C extends ErrorCode> = All<C extends unknown ? DetailsOf<C> : never>;

type DetailsArgument<C extends ErrorCode> = AnyFacts extends Needed<C> ? [details?: Needed<C>] : [details: Needed<C>];

export function fail<C extends ErrorCode>(code: C, ...[details]: DetailsArgument<C>): Failure<C>;
export function fail(code: ErrorCode, details: object = {}): object {
  return { ok: false, code, details };
}

/** The same failure of a command for this user's own values, whose next step needs `--user` too. */
export function ofUser<C extends ErrorCode>(failure: Failure<C>): Failure<C> {
  return { ...failure, details: { ...failure.details, ofUser: 1 } };
}
