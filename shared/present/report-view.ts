import type { LastChange } from '../report/last-change.ts';
import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { REGISTRY_VIEWS, type RegistryView } from '../windows/registry.ts';
import { claimView, type ClaimView } from './claim.ts';
import { matrixView, offerViews, winhttpOffered, type OfferedView, type OfferView } from './cells.ts';
import { ladderView, type LadderView } from './ladder.ts';
import { machineView, type MachineView } from './machine.ts';
import { outcomeView, type OutcomeView } from './outcome.ts';
import { heldView, type ValueView } from './values.ts';
import { readinessView, type ReadinessView } from './readiness.ts';
import { writeView, type WriteView } from './writes.ts';

export interface HeldView {
  readonly view: RegistryView;
  readonly isOnly: boolean;
  readonly state: NonNullable<Report['views']['native']>['state'];
  readonly value: ValueView;
  readonly offered: OfferedView;
}

/** The newest change in the journal. `isEqual` is known if the report is of that very change. */
export interface LastChangeView extends Pick<LastChange, 'id' | 'at' | 'state' | 'inForce'> {
  readonly isEqual: boolean | null;
  readonly writes: readonly WriteView[];
}

export interface ReportView {
  readonly claim: ClaimView;
  /** Null for a report of a version that didn't say it. */
  readonly readiness: ReadinessView | null;
  readonly machine: MachineView;
  readonly views: readonly HeldView[];
  readonly offers: readonly OfferView[];
  /** `offers` with two views of a .NET in one row if they are alike. */
  readonly matrix: readonly OfferView[];
  readonly office: Report['office'];
  readonly ladder: LadderView;
  readonly plan: readonly WriteView[];
  readonly outcome: OutcomeView | null;
  readonly lastChange: LastChangeView | null;
}

function heldViews(report: Report): readonly HeldView[] {
  const isOnly = report.views.wow64 === null;
  return REGISTRY_VIEWS.flatMap((view) => {
    const held = report.views[view];
    if (held === null) return [];
    return [{ view, isOnly, state: held.state, value: heldView(held), offered: winhttpOffered(report, view) }];
  });
}

function lastChangeView({ lastChange, outcome }: Report): LastChangeView | null {
  if (lastChange === undefined) return null;
  const { id, at, state, inForce, writes } = lastChange;
  const isEqual = outcome?.journal === id ? outcome.verified : null;
  return { id, at, state, inForce, isEqual, writes: writes.map(writeView) };
}

/** The one view model of a report, from which the command line, the page, the ticket text and the window take what they show. */
export function presentReport(report: Report, m: StartMessages): ReportView {
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
    outcome: report.outcome === undefined ? null : outcomeView(report.outcome),
    lastChange: lastChangeView(report),
  };
}
