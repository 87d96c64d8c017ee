import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED, type Selection } from '../remediation/selection.ts';
import { makeReport, type Report } from '../report/report.ts';
import { planItems } from '../report/plan-items.ts';

// A PC whose report has every part: an odd type, a missing file, an unreadable setting, an Office.
const SNAPSHOT = {
  ...snapshotOf({
    build: 7601,
    servicePack: 1,
    native: '2560',
    wow64: 0xc00,
    schannel: { 'TLS 1.2': { enabled: { denied: true } } },
    values: { 'office.click-to-run native': 'x86', 'machine.display-version': '22H2' },
  }),
  files: [
    { name: 'System32\\winhttp.dll', reading: { state: 'version' as const, version: '6.1.7601.1' } },
    { name: 'System32\\webio.dll', reading: { state: 'missing' as const } },
    { name: 'SysWOW64\\winhttp.dll', reading: { state: 'unreadable' as const } },
  ],
  named: { release: 'windows-7' as const, architecture: 'x64' as const },
};
const DIAGNOSIS = diagnose(factsOf(SNAPSHOT));
const PLANNED = makePlan(DIAGNOSIS.facts, RECOMMENDED);
export const PLAN = planItems(PLANNED);
export const REPORT: Report = {
  ...makeReport(
    DIAGNOSIS,
    PLANNED,
    { driver: 'native', system: 'Windows' },
    {
      verdict: 'improvement-available',
      cause: { kind: 'fix', rung: 'old-protocols', code: 'old-tls', side: 'in' },
      accepts: ['TLS 1.0'],
    },
  ),
  outcome: {
    state: 'committed',
    journal: 7,
    writes: PLAN,
    conflicts: PLAN.slice(0, 1),
    verified: false,
    mismatches: PLAN.slice(0, 1),
    restart: ['Outlook'],
  },
};
export const OPTIONAL = [
  'outcome',
  'conflicts',
  'mismatches',
  'restart',
  'releaseNamed',
  'architectureAssumed',
  'user',
  'cipherSuites',
  'data',
  'unreadable',
  'needed',
  'packages',
  'neededFor',
  'readiness',
  'revision',
  'goes',
  'links',
  'cause',
  'incoming',
];
export const CHECKED = { checkedAt: '2026-11-09T08:15:00.000Z', snapshot: SNAPSHOT, report: REPORT };
export const BY_VIEW: Selection = {
  choice: { kind: 'views', native: { kind: 'write', mask: 0x800 }, wow64: { kind: 'keep' } },
  scopes: ['winhttp', 'stray'],
};
export const CONTEXT = {
  version: '1.0.0',
  shell: 'chromium',
  language: 'nl',
  sample: { id: 'windows-7-updated' },
  returnsTo: 'pc',
  pcName: 'PC-1',
  asksPermission: true,
  ranOn: { driver: 'reg-file', system: 'Linux' },
};
export const HISTORY = {
  entries: [
    {
      id: 1,
      digest: 'd'.repeat(64),
      at: '2026-11-09T08:15:00.000Z',
      state: 'committed',
      doing: 'undo',
      selection: BY_VIEW,
      writes: PLAN,
      inForce: 'some',
      changedSince: [0],
    },
  ],
  damaged: ['00000002'],
  unreadable: [{ id: 2, state: 'pending', why: 'newer' }],
};

const COUNTS = { ok: 1, doubtful: 0, 'to-fix': 2, 'update-first': 0, elsewhere: 0, unreadable: 1 };
const COLLECTION = { id: 1, folder: '\\\\files\\tls', counts: COUNTS, listed: 4, isCut: false };
export const FLEET = {
  now: COLLECTION,
  before: { ...COLLECTION, id: 2 },
  reading: { part: 'before', folder: null, files: 3, of: 9, counts: COUNTS },
};
export const FLEET_ROW = {
  pc: 'PC-1',
  source: 'all.ndjson:3',
  release: 'windows-7',
  build: 7601,
  verdict: 'fix-available',
  readiness: 'no',
  kind: 'fix',
  rung: 'winhttp-value',
  code: 'missing',
  kbs: ['KB3140245'],
  checkedAt: '2026-11-02T09:00:00Z',
  originKind: 'preferences',
  originLevel: 'says-so',
};
