import { describe, expect, it } from 'vitest';
import { plainValue } from '../diagnosis/plain-value.ts';
import { originOf, sayerOf } from '../origin/origin.suite.ts';
import type { Origin } from '../origin/origin.ts';
import { dwordValue } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, settingPath } from '../windows/settings.ts';
import { evidenceAt, isKeptRight, isWrong, mainOrigin } from './main-origin.ts';
import type { Report } from './report.ts';

const ROW = setting(DEFAULT_SECURE_PROTOCOLS);
const NATIVE = { setting: ROW.id, view: 'native' } as const;
const WOW64 = { setting: ROW.id, view: 'wow64' } as const;

const evidence = (view: 'native' | 'wow64', name = ROW.name) => ({ path: settingPath(ROW, view), name, found: view });

const SAID = originOf({ level: 'says-so', sayers: [sayerOf()] });
const CHANGED = originOf({ since_ours: 'changed', written: '2026-05-04T02:13:07Z' });
const MIGHT = originOf({ level: 'may-be', during: 'start' });
const WRITTEN = originOf({ written: '2026-05-04T02:13:07Z' });
const REPAIRED = originOf({
  level: 'may-be',
  sayers: [sayerOf({ fits: 'other' })],
  ours: { at: '2026-05-03T08:06:00Z', value: plainValue(dwordValue(0xa00)) },
});

/** Returns a report; the one cause that it has is of the rung `winhttp-value`. */
function reportOf(
  origins: readonly Origin[],
  { plan = [], ladder = [] }: { readonly plan?: readonly object[]; readonly ladder?: readonly object[] } = {},
): Report {
  return { origins, plan, ladder, cause: { rung: 'winhttp-value', code: 'stale' } } as unknown as Report;
}

const found = (state: string, rung = 'winhttp-value', code = 'stale') => ({
  rung,
  code,
  state,
  evidence: [evidence('wow64')],
});

describe('the evidence about a value', () => {
  it.each([
    ['is that of its path and name', [evidence('wow64'), evidence('native')], 'native'],
    ['isn’t that of another value of its key', [evidence('native', 'Enabled')], undefined],
  ])('%s', (_, all, expected) => {
    expect(evidenceAt(NATIVE, { evidence: all } as unknown as Parameters<typeof evidenceAt>[1])?.found).toBe(expected);
  });
});

describe('a value is wrong', () => {
  it.each<readonly [string, boolean, Partial<Record<'plan' | 'ladder', readonly object[]>>]>([
    ['if the plan changes it', true, { plan: [WOW64] }],
    ['if a failed check names it', true, { ladder: [found('fail')] }],
    ['unless only the other view is changed', false, { plan: [NATIVE] }],
    ['unless failed checks name only other values', false, { ladder: [{ ...found('fail'), evidence: [] }] }],
  ])('%s', (_, expected, rest) => {
    expect(isWrong(WOW64, reportOf([], rest))).toBe(expected);
  });
});

describe('a policy keeps a value right', () => {
  it.each<readonly [string, boolean, Origin, readonly object[]]>([
    ['if it sets the value and nothing changes it', true, SAID, []],
    ['unless the value is to change', false, SAID, [NATIVE]],
  ])('%s', (_, expected, origin, plan) => {
    expect(isKeptRight(origin, reportOf([origin], { plan }))).toBe(expected);
  });
});

describe('the origin to show first', () => {
  const wow64 = (origin: Origin): Origin => ({ ...origin, view: 'wow64' });
  it.each<readonly [string, Origin | null, Report]>([
    ['is none in a report without any', null, reportOf([])],
    ['is none if nothing is known of what the plan changes', null, reportOf([originOf()], { plan: [NATIVE] })],
    ['is one that the plan changes', WRITTEN, reportOf([wow64(WRITTEN), WRITTEN], { plan: [NATIVE] })],
    [
      'is one that the cause names',
      wow64(WRITTEN),
      reportOf([WRITTEN, wow64(WRITTEN)], { ladder: [found('unknown')] }),
    ],
    ['is one that was repaired and that a policy wants otherwise', REPAIRED, reportOf([WRITTEN, REPAIRED])],
    ['is one that a policy keeps right, failing these', SAID, reportOf([SAID, wow64(WRITTEN)])],
    ['is what a policy sets, before what came back', SAID, reportOf([wow64(CHANGED), SAID], { plan: [NATIVE, WOW64] })],
    [
      'is what came back, before what is only possible',
      wow64(CHANGED),
      reportOf([MIGHT, wow64(CHANGED)], { plan: [NATIVE, WOW64] }),
    ],
    [
      'is what is possible, before when it was written',
      wow64(MIGHT),
      reportOf([WRITTEN, wow64(MIGHT)], { plan: [NATIVE, WOW64] }),
    ],
    [
      'is when a wrong value was written, before one that is kept right',
      WRITTEN,
      reportOf([wow64(SAID), WRITTEN], { plan: [NATIVE] }),
    ],
  ])('%s', (_, expected, report) => {
    expect(mainOrigin(report)).toEqual(expected);
  });
});
