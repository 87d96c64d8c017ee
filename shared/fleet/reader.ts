import * as v from 'valibot';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { snapshotSchema } from '../diagnosis/snapshot.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { reportSchema } from '../report/report.ts';
import { isReportPage, parseJson, reportInPage } from '../report/verify.ts';
import { succeed, type Result } from '../result.ts';
import type { Release } from '../windows/releases.ts';
import { brokenName, type BrokenReason, type Counted } from './tally.ts';

interface Refusal {
  readonly ok: false;
  readonly why: BrokenReason;
}

const refuse = (why: BrokenReason): Refusal => ({ ok: false, why });

const counted = (verdict: Verdict, release: Release, ladder: readonly RungReport[]): Result<Counted, Refusal> =>
  succeed({ verdict, release, broken: brokenName(ladder) });

/**
 * Reads what is counted of one PC from a report, a snapshot (which is diagnosed), or a page with a report in it; the whole of
 * it must keep to its schema. What the decoder couldn't read as UTF-8 stands as U+FFFD, and such a text is refused as a whole
 * rather than counted as something else.
 */
export function readInput(text: string): Result<Counted, Refusal> {
  if (text.includes('\ufffd')) return refuse('not-utf8');
  const data = parseJson(isReportPage(text) ? (reportInPage(text) ?? '') : text);
  if (data === undefined) return refuse('not-json');
  const report = v.safeParse(reportSchema, data);
  if (report.success) return counted(report.output.verdict, report.output.machine.release, report.output.ladder);
  const snapshot = v.safeParse(snapshotSchema, data);
  if (!snapshot.success) return refuse('not-a-report');
  const { facts, verdict, ladder } = diagnose(factsOf(snapshot.output));
  return counted(verdict, facts.machine.release, ladder);
}
