import { createHash } from 'node:crypto';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { makeReport, type Report } from './report.ts';
import { sealReport, type Origin, type SealedReport } from './seal.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const ORIGIN: Origin = { version: '1.2.3', when: '2026-11-03T10:12:00.000Z', names: null };

/** Returns the report of a PC; by default a Windows 7 that lacks everything. */
export function testReport(pc: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' }): Report {
  const diagnosis = diagnose(factsOf(snapshotOf(pc)));
  const plan = makePlan(diagnosis.facts, RECOMMENDED);
  return makeReport(diagnosis, plan, { driver: 'reg-file', system: 'Linux' });
}

export const sealed = (origin: Partial<Origin> = {}, report = testReport()): SealedReport =>
  sealReport(report, { ...ORIGIN, ...origin }, sha256);
