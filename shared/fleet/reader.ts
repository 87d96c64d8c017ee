import * as v from 'valibot';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { readinessOf } from '../diagnosis/readiness.ts';
import { snapshotSchema, type Snapshot } from '../diagnosis/snapshot.ts';
import { reportSchema } from '../report/report.ts';
import { isReportPage, parseJson, reportInPage } from '../report/verify.ts';
import { succeed, type Result } from '../result.ts';
import { isCollectedText, readCollected } from './collected/read.ts';
import { firstOf, fleetPc, type Broken, type BrokenReason, type FleetPc } from './input.ts';

const refuse = (why: BrokenReason): Broken => ({ ok: false, why });

/** A snapshot says neither when it was taken nor what its PC is called. */
function pcOfSnapshot(snapshot: Snapshot, name: string | null = null): FleetPc {
  const diagnosis = diagnose(factsOf(snapshot));
  const { machine } = diagnosis.facts;
  return {
    name,
    release: machine.release,
    build: machine.build,
    verdict: diagnosis.verdict,
    readiness: readinessOf(diagnosis, null, null).level,
    first: firstOf(diagnosis.ladder),
    checkedAt: null,
  };
}

/**
 * Reads one PC of a fleet from a report, a page with a report in it, a snapshot or what a collector wrote (which are diagnosed);
 * the whole of it must keep to its schema. What the decoder couldn't read as UTF-8 stands as U+FFFD, and such a text is refused as a whole rather
 * than read as something else.
 */
export function readInput(text: string): Result<FleetPc, Broken> {
  if (isCollectedText(text)) {
    const collected = readCollected(text);
    return collected.ok ? succeed(pcOfSnapshot(collected.value.snapshot, collected.value.pc)) : refuse(collected.why);
  }
  if (text.includes('\ufffd')) return refuse('not-utf8');
  const data = parseJson(isReportPage(text) ? (reportInPage(text) ?? '') : text);
  if (data === undefined) return refuse('not-json');
  const report = v.safeParse(reportSchema, data);
  if (report.success) return succeed(fleetPc(report.output));
  const snapshot = v.safeParse(snapshotSchema, data);
  return snapshot.success ? succeed(pcOfSnapshot(snapshot.output)) : refuse('not-a-report');
}
