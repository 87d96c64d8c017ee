import * as v from 'valibot';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotSchema } from '../diagnosis/snapshot.ts';
import { reportSchema } from '../report/report.ts';
import { isReportPage, parseJson, reportInPage } from '../report/verify.ts';
import { createFastReader } from './fast-reader.ts';
import { brokenName, type BrokenReason, type Counted } from './tally.ts';

export type ReadPc =
  { readonly ok: true; readonly counted: Counted } | { readonly ok: false; readonly why: BrokenReason };

/** Reads a report or a snapshot in full; a snapshot is diagnosed first. */
export function readSlowly(text: string): ReadPc {
  const data = parseJson(text);
  if (data === undefined) return { ok: false, why: 'not-json' };
  const report = v.safeParse(reportSchema, data);
  if (report.success) {
    const { verdict, machine, ladder } = report.output;
    return { ok: true, counted: { verdict, release: machine.release, broken: brokenName(ladder) } };
  }
  const snapshot = v.safeParse(snapshotSchema, data);
  if (!snapshot.success) return { ok: false, why: 'not-a-report' };
  const { facts, verdict, ladder } = diagnose(factsOf(snapshot.output));
  return { ok: true, counted: { verdict, release: facts.machine.release, broken: brokenName(ladder) } };
}

/**
 * Makes a reader of one PC after another: a report, a snapshot, or a page with a report in it. What the decoder couldn't read
 * as UTF-8 stands as U+FFFD, and such a text is refused as a whole rather than counted as something else.
 */
export function createReader(): (text: string) => ReadPc {
  const readFast = createFastReader();
  return (text) => {
    if (text.includes('\ufffd')) return { ok: false, why: 'not-utf8' };
    const counted = readFast(text);
    if (counted !== null) return { ok: true, counted };
    return readSlowly(isReportPage(text) ? (reportInPage(text) ?? '') : text);
  };
}
