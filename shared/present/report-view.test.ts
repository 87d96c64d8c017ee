import { describe, expect, it } from 'vitest';
import type { LastChange } from '../report/last-change.ts';
import type { Outcome, Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { KEYED } from './keyed.suite.ts';
import { presentReport } from './report-view.ts';
import { writeView } from './writes.ts';

const report = testReport({ build: 7601, files: '6.1.7601.24168', native: 0x800, wow64: { denied: true } });
const viewOf = (part: Partial<Report> = {}) => presentReport({ ...report, ...part }, KEYED.m);

describe('the view of a report', () => {
  it.each<[string, number | null, boolean | null]>([
    ['reads back, if the report is of that very change', 7, true],
    ['is of another one', 8, null],
    ['wasn’t made now', null, null],
  ])('has the newest change, and whether it %s', (_what, journal, isEqual) => {
    const lastChange: LastChange = {
      ...{ id: 7, at: '2026-11-02T09:00:00Z', state: 'committed', inForce: 'some' },
      writes: report.plan,
    };
    const outcome: Outcome = { state: 'committed', journal: journal ?? 0, writes: [], verified: true };
    const view = viewOf({ lastChange, ...(journal === null ? {} : { outcome }) });
    expect(view.lastChange).toEqual({ ...lastChange, isEqual, writes: report.plan.map(writeView) });
    expect(viewOf().lastChange).toBeNull();
  });
});
