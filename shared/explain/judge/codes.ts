/** Severity of a problem: `fail` has no effect or harms, `warn` works with a drawback, `info` is good to know. */
export type Severity = 'fail' | 'warn' | 'info';

/** Problems of writes, in display order. Texts are in `text/{en,nl}/explain.ts`; a missing one doesn't compile. */
const WRITE_PROBLEMS = {
  'wrong-hive': 'fail',
  'wrong-key': 'fail',
  'subkey-named-like-value': 'fail',
  'misspelt-name': 'fail',
  'wrong-type': 'fail',
  'unquoted-path': 'fail',
  'short-hive-name': 'fail',
  'outside-key': 'fail',
  'invalid-data': 'fail',
  'curly-quotes': 'fail',
  'joined-line': 'info',
  'offline-hive': 'warn',
  'numbered-control-set': 'info',
  'ambiguous-number': 'warn',
  'decimal-hex-mix-up': 'fail',
  zero: 'fail',
  'unknown-bits': 'fail',
  'lacks-tls-1.2': 'fail',
  'tls-1.2-off': 'fail',
  'tls-1.2-server-off': 'fail',
  ssl: 'warn',
  'tls-1.3-removed': 'warn',
  'tls-1.3-not-in-this-windows': 'warn',
  'strong-crypto-off': 'fail',
  'current-off': 'warn',
  'old-cipher-off': 'warn',
  'sha-1-off': 'warn',
  'exchange-off': 'warn',
  'longer-keys': 'warn',
  'master-secret-off': 'warn',
  'ecdsa-only': 'warn',
  'wifi-old-tls': 'warn',
  'weak-on': 'warn',
  'wifi-only': 'info',
  'label-mismatch': 'warn',
  'deletes-whole-key': 'warn',
  'value-not-followed': 'warn',
  conditional: 'info',
  'item-disabled': 'warn',
} as const satisfies Readonly<Record<string, Severity>>;
export type WriteProblem = keyof typeof WRITE_PROBLEMS;

const DOCUMENT_PROBLEMS = {
  'syntax-error': 'fail',
  'missing-header': 'fail',
  'encoding-refused': 'fail',
  'broken-line': 'fail',
  'line-ends-lost': 'fail',
  'doctype-refused': 'fail',
  'broken-xml': 'fail',
  'one-view-only': 'fail',
  'views-differ': 'warn',
  contradiction: 'warn',
  'server-side-only': 'warn',
  'wininet-only': 'warn',
  'certificates-unchecked': 'fail',
  'shows-no-tls-1.2': 'warn',
  'not-followed': 'warn',
  'refused-there': 'warn',
  'own-export': 'info',
  'one-place': 'info',
  'host-32-bit': 'info',
  'adds-root': 'warn',
  'too-much': 'warn',
  'only-this-program': 'info',
  'suites-of-this-pc': 'warn',
  restarts: 'info',
  'nothing-written': 'info',
  'nothing-about-tls': 'info',
} as const satisfies Readonly<Record<string, Severity>>;
export type DocumentProblem = keyof typeof DOCUMENT_PROBLEMS;

export type Problem = WriteProblem | DocumentProblem;

const SEVERITIES = { ...WRITE_PROBLEMS, ...DOCUMENT_PROBLEMS };
/** Reasons why something is never written. These make a condition irrelevant. */
export const REFUSED: readonly Problem[] = ['invalid-data', 'unquoted-path', 'curly-quotes', 'item-disabled'];
export const REFUSED_WHOLE: readonly Problem[] = ['missing-header', 'line-ends-lost', 'encoding-refused'];

export const severityOf = (problem: Problem): Severity => SEVERITIES[problem];

export const WRITE_CODES = Object.keys(WRITE_PROBLEMS) as readonly WriteProblem[];
export const DOCUMENT_CODES = Object.keys(DOCUMENT_PROBLEMS) as readonly DocumentProblem[];
export const PROBLEMS = Object.keys(SEVERITIES) as readonly Problem[];
