interface AtPath {
  readonly path: string;
}
interface AtPathBecause extends AtPath {
  readonly detail: string;
}
interface BrokenAt extends AtPathBecause {
  readonly line: number;
}
interface OfEntry {
  readonly id: number;
}
/** What Windows refused, or what changed, and Windows' own words for it. */
interface OfWhat {
  readonly what: string;
  readonly detail?: string;
}
interface OfText {
  readonly text: string;
}
interface Because {
  readonly detail: string;
}
interface OfHelper extends OfWhat {
  readonly code: number;
}
interface OfSelection {
  readonly release?: string | null;
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

type BrokenCode =
  | 'registry-not-found'
  | 'registry-not-in-folder'
  | 'registry-not-a-file'
  | 'registry-unreadable'
  | 'registry-too-large'
  | 'registry-empty'
  | 'registry-not-reg'
  | 'registry-broken-line'
  | 'bad-files-json';
type RetireCode =
  | 'retire-tls12-off'
  | 'retire-tls12-unknown'
  | 'retire-still-used'
  | 'retire-evidence-cut-off'
  | 'retire-evidence-unread'
  | 'retire-cuts-off'
  | 'retire-remote-session';

/** The facts of the failures that have any: a path, a line number, a value's name; never sentences. */
export interface Facts extends Readonly<Record<BrokenCode, BrokenAt>>, Readonly<Record<RetireCode, OfRetirement>> {
  /** `lacks`: there is no such option or command, or the option has no value. */
  readonly 'bad-usage': {
    readonly what: string;
    readonly meant?: string;
    readonly why?: 'no-option' | 'no-command' | 'no-value' | 'once' | 'together' | 'no-retiring';
  };
  readonly 'bad-number': OfText;
  readonly 'ambiguous-number': OfText & { readonly hex: string; readonly decimal: number };
  readonly 'number-too-large': OfText;
  readonly 'nothing-recognised': {
    readonly key?: string;
    readonly keyLine?: number;
    readonly name?: string;
    readonly nameLine?: number;
    readonly path?: string;
  };
  readonly 'text-too-large': { readonly most?: number };
  /** The limit, of processor time. */
  readonly 'text-takes-too-long': { readonly seconds: number };
  readonly 'text-unreadable': AtPathBecause;
  readonly 'text-on-network': AtPath;
  readonly 'mask-empty': OfSelection;
  readonly 'mask-unknown-bits': OfSelection;
  readonly 'mask-no-tls-1.3': OfSelection;
  readonly 'unknown-profile': { readonly profile: string; readonly meant?: string };
  readonly 'from-writable-folder': AtPath & { readonly who: string };
  readonly 'no-such-entry': OfEntry;
  readonly 'release-contradicts': { readonly found: string; readonly named: string };
  readonly 'no-registry-here': { readonly system: string };
  readonly 'file-unreadable': AtPathBecause;
  readonly 'file-not-written': AtPathBecause;
  readonly 'output-not-written': { readonly detail: string; readonly onlyReads?: 1 };
  readonly 'not-a-report': AtPath;
  readonly 'report-unsealed': AtPath;
  readonly 'nothing-to-count': AtPath;
  readonly 'no-logs': AtPath;
  /** The path is of a program that others can replace; else it is empty. */
  readonly 'task-not-made': AtPathBecause;
  readonly 'pdf-failed': Because;
  readonly 'link-not-opened': { readonly address: string };
  readonly 'print-failed': Because;
  readonly 'door-not-opened': Because;
  readonly 'export-not-a-folder': AtPath;
  readonly 'export-exists': AtPath;
  readonly 'export-unwritable': AtPathBecause;
  readonly 'driver-unavailable': OfWhat;
  readonly 'not-permitted': OfWhat;
  readonly 'elevation-refused': OfHelper;
  readonly 'elevation-blocked': OfHelper;
  readonly 'helper-not-started': OfHelper;
  readonly 'helper-timed-out': OfWhat;
  readonly 'helper-lost': OfHelper;
  readonly 'write-failed': OfWhat;
  readonly 'left-half-done': OfEntry & Partial<OfWhat>;
  readonly 'verify-mismatch': OfWhat;
  readonly conflict: OfWhat;
  /** The number of the later change, or 0. */
  readonly 'undo-conflict': OfWhat & { readonly later: number };
  readonly 'undo-retire-first': { readonly first: number };
  /** The helper reports no number. */
  readonly 'pending-change': Partial<OfEntry>;
  readonly 'entry-unreadable': OfEntry & { readonly why: string; readonly state: string };
  readonly 'entry-readable': OfEntry;
  readonly 'entry-not-kept': { readonly why: string };
  /** Each is empty, or 0, if it is unknown. */
  readonly 'writer-at-work': {
    readonly program: string;
    readonly pid: number;
    readonly account: string;
    readonly since: string;
  };
  readonly 'lock-unavailable': Because;
  readonly 'journal-unreadable': Because;
  readonly 'bad-host': OfText;
  readonly 'bad-tenant': OfText;
  readonly refused: { readonly why?: string };
  readonly internal: { readonly onlyReads?: 1 };
}
