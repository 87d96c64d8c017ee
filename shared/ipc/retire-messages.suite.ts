import type { Retirement } from '../remediation/retire/retirement.ts';
import { ROW } from '../remediation/retire/state.suite.ts';
import { PLAN } from './messages.suite.ts';
import type { RetireLook, UsageReading } from './retire-channels.ts';

export const RETIREMENT: Retirement = { side: 'both', protocols: ['tls10', 'tls11'] };

const COVERS = { first: '2026-11-01T00:00:00Z', last: '2026-11-25T08:15:02Z' };
const LIMITS = [{ id: 'without-fields' as const, count: 2, sources: ['u_ex261124.log'] }];

/** A review with something in every part. */
export const REVIEW: RetireLook = {
  retirement: RETIREMENT,
  plan: PLAN,
  refusals: [{ code: 'still-used', side: 'server', program: null, view: null, unless: 'in-spite-of-usage' }],
  nothing: null,
  forecast: [
    {
      what: 'sql-native-client-11',
      side: 'client',
      loses: 'may',
      because: ['version-unseen'],
      view: 'wow64',
      found: '11.0.2100.60',
    },
  ],
  evidence: { covers: COVERS, seen: 412, old: 3, clients: 1, more: false, cutOff: [ROW], limits: LIMITS, unread: 1 },
};

export const RETIRE = { expected: PLAN, retirement: RETIREMENT, insisted: [], undoAfter: 60 };

export const READING: UsageReading = {
  running: { files: 2, bytes: 4096, name: 'u_ex261124_x.log' },
  usage: {
    schema: 1,
    totals: { 'TLS 1.0': 3, 'TLS 1.2': 409 },
    by: [ROW],
    rest: { count: 2, first: COVERS.first, last: COVERS.last },
    covers: COVERS,
    weeks: [{ week: '2026-11-23', protocol: 'TLS 1.0', side: 'server', count: 3 }],
    read: { files: 2, bytes: 4096 },
    limits: LIMITS,
    unread: [{ source: 'u_ex261123_x.log', line: 17, why: 'fields-missing' }],
    unreadMore: 0,
    stopped: false,
  },
  rows: 1,
  picked: ['logs.zip'],
  at: '2026-11-25T08:15:02.000Z',
};
