import * as v from 'valibot';
import type { Incoming } from '../readiness/cause.ts';
import { diagnose, type Diagnosis } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { readinessOf } from '../readiness/readiness.ts';
import { snapshotSchema, type Snapshot } from '../diagnosis/snapshot.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { incomingOf } from '../report/incoming.ts';
import { machineReport, makeReport, reportSchema, type RanOn, type Report } from '../report/report.ts';
import { serverReport } from '../report/server-report.ts';
import { isReportPage, isVast, parseJson, reportInPage } from '../report/verify.ts';
import { succeed, type Result } from '../result.ts';
import { isCollectedText, readCollected } from './collected/read.ts';
import { firstOf, fleetPc, type Broken, type BrokenReason, type FleetPc } from './input.ts';

const RAN_ON: RanOn = { driver: 'reg-file', system: 'a snapshot' };

const refuse = (why: BrokenReason): Broken => ({ ok: false, why });

/** A whole report, or the source of one; `name` is the PC's name in the input. */
type Found = { readonly report: Report } | { readonly snapshot: Snapshot; readonly name: string | null };

/**
 * Reads one PC of a fleet from a report, a page with a report in it, a snapshot or a collector's file (which are
 * diagnosed); the whole of it must match its schema. Bytes that aren't UTF-8 appear as U+FFFD, and such a text is
 * rejected rather than read as something else.
 */
function readFound(text: string): Result<Found, Broken> {
  if (isCollectedText(text)) {
    const collected = readCollected(text);
    if (!collected.ok) return collected;
    return succeed({ snapshot: collected.value.snapshot, name: collected.value.pc });
  }
  if (text.includes('\ufffd')) return refuse('not-utf8');
  if (isVast(text)) return refuse('too-long');
  const data = parseJson(isReportPage(text) ? (reportInPage(text) ?? '') : text);
  if (data === undefined) return refuse('not-json');
  const report = v.safeParse(reportSchema, data);
  if (report.success) return succeed({ report: report.output });
  const snapshot = v.safeParse(snapshotSchema, data);
  return snapshot.success ? succeed({ snapshot: snapshot.output, name: null }) : refuse('not-a-report');
}

/** Returns what is known of a server's incoming connections: a snapshot has no products. */
function incomingIn(snapshot: Snapshot, { facts: { machine } }: Diagnosis): Incoming | undefined {
  return machine.server ? incomingOf(serverReport({ snapshot, sql: null }, machineReport(machine), RAN_ON)) : undefined;
}

/** A snapshot contains neither its time nor, unless a collector took it, the PC's name. */
function pcOfSnapshot(snapshot: Snapshot, name: string | null): FleetPc {
  const diagnosis = diagnose(factsOf(snapshot));
  const { machine } = diagnosis.facts;
  const readiness = readinessOf(diagnosis, null, null);
  return {
    name,
    release: machine.release,
    build: machine.build,
    verdict: diagnosis.verdict,
    readiness: readiness.level,
    first: firstOf({ ladder: diagnosis.ladder, readiness, incoming: incomingIn(snapshot, diagnosis) }),
    origin: null,
    checkedAt: null,
  };
}

export function readInput(text: string): Result<FleetPc, Broken> {
  const found = readFound(text);
  if (!found.ok) return found;
  const one = found.value;
  return succeed('report' in one ? fleetPc(one.report) : pcOfSnapshot(one.snapshot, one.name));
}

export function readWhole(text: string): Result<Report, Broken> {
  const found = readFound(text);
  if (!found.ok) return found;
  if ('report' in found.value) return succeed(found.value.report);
  const { snapshot } = found.value;
  const diagnosis = diagnose(factsOf(snapshot));
  const plan = makePlan(diagnosis.facts, RECOMMENDED);
  return succeed(makeReport(diagnosis, plan, RAN_ON, incomingIn(snapshot, diagnosis)));
}
