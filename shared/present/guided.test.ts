import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { net4 } from '../diagnosis/rungs/dotnet/dotnet.suite.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { W10, W7 } from '../report/ladder-rows.suite.ts';
import { makeReport, type Report } from '../report/report.ts';
import { symptomOf } from '../symptoms/judge.ts';
import type { SymptomId } from '../symptoms/symptom.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { dotnetFault } from './dotnet-fault.ts';
import { saidOf } from './symptom-said.ts';
import { takesOfPlan } from './takes.ts';
import { symptomPath } from './symptom-path.ts';

const en = { language: 'en', ...pageTexts('en') } as const;

function on(pc: TestPc) {
  const snapshot = snapshotOf(pc);
  const facts = factsOf(snapshot);
  const report: Report = makeReport(diagnose(facts), makePlan(facts, RECOMMENDED), {
    driver: 'reg-file',
    system: 'test',
  });
  return { snapshot, facts, report };
}

const CLEAN_7: TestPc = { ...W7.pc, native: null, wow64: null, schannel: {} };
const HALF_7: TestPc = { ...W7.pc, wow64: null };
const OFF = { 'TLS 1.0': { enabled: 0 } } as const;

type Row = readonly [what: string, id: SymptomId, pc: TestPc, headline: string, way: string];

const ROWS: readonly Row[] = [
  ['Windows 7', 'office', CLEAN_7, 'Office can’t reach Microsoft 365', 'all broken SSL 3.0, TLS 1.0'],
  ['one view', 'office', HALF_7, '32-bit Office can’t reach Microsoft 365', 'wow64 broken SSL 3.0, TLS 1.0'],
  ['Windows 7', 'winhttp', CLEAN_7, 'This can’t connect with TLS 1.2', 'all broken SSL 3.0, TLS 1.0'],
  ['Windows 10', 'winhttp', W10.pc, 'Nothing that was checked stands in the way', 'all open TLS 1.2'],
  ['Windows 7', 'remote-desktop', W7.pc, 'This PC refuses TLS 1.2 from others', 'all broken TLS 1.0'],
  ['Windows 10', 'sql', W10.pc, 'Windows has TLS 1.2 on', 'all unknown '],
];

describe('what the guide says of a symptom, and its picture', () => {
  it.each(ROWS)('%s: %s', (_what, id, pc, headline, way) => {
    const { snapshot, facts, report } = on(pc);
    const symptom = symptomOf(id, report, facts);
    const { who, link, offered } = symptomPath({ report, snapshot, facts }, symptom);
    expect(saidOf(symptom, report, en).headline).toBe(headline);
    expect(`${who} ${link} ${offered.join(', ')}`).toBe(way);
  });
});

describe('the fix of .NET programs', () => {
  it.each([
    ['TLS 1.0 is off, and all use it', { ...W10.pc, values: net4('4.5.2'), schannel: OFF }, 'without, pressing'],
    ['Home is red', { ...CLEAN_7, values: net4('4.5.2') }, 'all, pressing'],
    ['some programs use TLS 1.0', { ...W10.pc, values: net4('4.8') }, 'some'],
    ['there is none', W10.pc, undefined],
  ] as const)('is on Home if %s', (_what, pc, found) => {
    const { facts, report } = on(pc);
    const fault = dotnetFault(report, facts);
    expect(fault === null ? undefined : `${fault.said}${fault.isPressing ? ', pressing' : ''}`).toBe(found);
  });

  it('says what it gives back', () => {
    const { snapshot, facts, report } = on({ ...W10.pc, values: net4('4.5.2') });
    const plan = dotnetFault(report, facts)?.plan ?? [];
    expect(takesOfPlan(snapshot, plan, en, 'dotnet4')).toEqual(['.NET programs then offer TLS 1.1 too.']);
  });
});
