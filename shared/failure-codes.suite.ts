import { ERROR_EXITS, type DetailsOf, type ErrorCode, type Failure } from './failures.ts';

/** Every code, for tests that check each. */
export const ERROR_CODES = Object.keys(ERROR_EXITS) as readonly ErrorCode[];

const path = 'C:\\t';
const detail = 'd.';
const what = 'HKLM\\t';
const BROKEN = { path, line: 3, detail };
const HELPER = { what, detail, code: 5 };
const RETIREMENT = { side: 'client', program: '', view: '', old: 3, clients: 1, unread: 2, cutOff: 4 };

/** The facts that a test passes for each code that needs some. */
const SAMPLES: { readonly [C in ErrorCode]?: DetailsOf<C> } = {
  'bad-usage': { what },
  'bad-number': { text: 't' },
  'ambiguous-number': { text: 't', hex: '0x10 (16)', decimal: 10 },
  'number-too-large': { text: 't' },
  'text-takes-too-long': { seconds: 10 },
  'text-unreadable': { path, detail },
  'text-on-network': { path },
  'unknown-profile': { profile: 't' },
  'from-writable-folder': { path, who: 'others' },
  'no-such-entry': { id: 7 },
  'release-contradicts': { found: 'windows-7', named: 'windows-8' },
  'registry-not-found': BROKEN,
  'registry-not-in-folder': BROKEN,
  'registry-not-a-file': BROKEN,
  'registry-unreadable': BROKEN,
  'registry-too-large': BROKEN,
  'registry-empty': BROKEN,
  'registry-not-reg': BROKEN,
  'registry-broken-line': BROKEN,
  'bad-files-json': BROKEN,
  'no-registry-here': { system: 'Linux' },
  'file-unreadable': { path, detail },
  'file-not-written': { path, detail },
  'output-not-written': { detail },
  'not-a-report': { path },
  'report-unsealed': { path },
  'nothing-to-count': { path },
  'no-logs': { path },
  'retire-tls12-off': RETIREMENT,
  'retire-tls12-unknown': RETIREMENT,
  'retire-still-used': RETIREMENT,
  'retire-evidence-cut-off': RETIREMENT,
  'retire-evidence-unread': RETIREMENT,
  'retire-cuts-off': RETIREMENT,
  'retire-remote-session': RETIREMENT,
  'task-not-made': { path: '', detail },
  'pdf-failed': { detail },
  'link-not-opened': { address: 'https://t' },
  'print-failed': { detail },
  'door-not-opened': { detail },
  'export-not-a-folder': { path },
  'export-exists': { path },
  'export-unwritable': { path, detail },
  'driver-unavailable': { what },
  'not-permitted': { what },
  'elevation-refused': HELPER,
  'elevation-blocked': HELPER,
  'helper-not-started': HELPER,
  'helper-timed-out': HELPER,
  'helper-lost': HELPER,
  'write-failed': { what },
  'left-half-done': { id: 7 },
  'verify-mismatch': { what },
  conflict: { what },
  'undo-conflict': { what, later: 0 },
  'undo-retire-first': { first: 2 },
  'pending-change': { id: 7 },
  'entry-unreadable': { id: 7, why: 'damaged', state: '' },
  'entry-readable': { id: 7 },
  'entry-not-kept': { why: 'size' },
  'writer-at-work': { program: '', pid: 0, account: '', since: '' },
  'lock-unavailable': { detail },
  'journal-unreadable': { detail },
  'bad-host': { text: 't' },
  'bad-tenant': { text: 't' },
  'port-not-opened': { port: 443, detail },
};

/** A failure of a code, with some facts. */
export const sampleFailure = <C extends ErrorCode>(code: C): Failure<C> =>
  ({ ok: false, code, details: SAMPLES[code] ?? {} }) as Failure<C>;
