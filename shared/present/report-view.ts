import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { REGISTRY_VIEWS } from '../windows/registry.ts';
import { claimView } from './claim.ts';
import { matrixView, offerViews, winhttpOffered } from './cells.ts';
import { ladderView } from './ladder.ts';
import { machineView } from './machine.ts';
import { heldView } from './values.ts';
import { readinessView } from './readiness.ts';
import { writeView } from './writes.ts';

function heldViews(report: Report) {
  const isOnly = report.views.wow64 === null;
  return REGISTRY_VIEWS.flatMap((view) => {
    const held = report.views[view];
    if (held === null) return [];
    return [{ view, isOnly, state: held.state, value: heldView(held), offered: winhttpOffered(report, view) }];
  });
}

/** The newest change in the journal. `isEqual` is known if the report is of that very change. */
function lastChangeView({ lastChange, outcome }: Report) {
  if (lastChange === undefined) return null;
  const { id, at, state, inForce, writes } = lastChange;
  const isEqual = outcome?.journal === id ? outcome.verified : null;
  return { id, at, state, inForce, isEqual, writes: writes.map(writeView) };
}

/** The one view model of a report: the command line, the page, the ticket and the window show it. */
export function presentReport(report: Report, m: StartMessages) {
  return {
    claim: claimView(report, m),
    readiness: readinessView(report),
    machine: machineView(report),
    views: heldViews(report),
    offers: offerViews(report),
    matrix: matrixView(report),
    office: report.office,
    ladder: ladderView(report),
    plan: report.plan.map(writeView),
    lastChange: lastChangeView(report),
  };
}

export type ReportView = ReturnType<typeof presentReport>;
export type HeldView = ReportView['views'][number];
export type LastChangeView = NonNullable<ReportView['lastChange']>;
