import type { Program } from '../diagnosis/offers.ts';
import { factsOf } from '../diagnosis/facts.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { coreView, isOn, type CoreGroup } from './protocol-boxes.ts';
import { tradesOf } from './protocol-changes.ts';
import { goesWith, KEEPS_TLS_1_0, takesTls10, type Goes } from '../remediation/lost-protocols.ts';
import { plannedIn, type PlanItems } from '../report/plan-items.ts';
import { protocolRow } from '../tls/protocols.ts';
import type { WindowWords } from '../text/window.ts';

/** The same as `goesWith` of programs whose cells alone say it: without SSL. */
const goesIn = (groups: readonly CoreGroup[]): Goes =>
  groups.flatMap(({ views, rows: [before, after] }) => {
    const isLeft = (place: number): boolean => after?.cells[place] === undefined || isOn(after.cells[place].box);
    const protocols = (before?.cells ?? [])
      .filter(({ box, protocol }, place) => isOn(box) && !isLeft(place) && protocolRow(protocol).grade !== 'unsafe')
      .map(({ protocol }) => protocol);
    return protocols.length === 0 ? [] : [{ view: views === 'wow64' ? views : 'native', protocols }];
  });

/** Returns what a plan takes from programs of one kind or gives back to them next to TLS 1.2, a sentence each. */
export function takesOfPlan(
  snapshot: Snapshot,
  plan: PlanItems,
  { t, m }: WindowWords,
  kind: Program,
): readonly string[] {
  const { takes } = t.home;
  const groups = coreView(snapshot, plan, kind);
  const isOfWinhttp = kind === 'winhttp';
  const goes = isOfWinhttp ? goesWith(plannedIn(plan), factsOf(snapshot)) : goesIn(groups);
  const said = tradesOf(groups, goes).flatMap(({ views, stops, starts }) => {
    const ofView = views === 'both' ? 'only' : views;
    const who = isOfWinhttp ? ofView : 'dotnet';
    return [
      ...(stops.length > 0 ? [takes.stops(who, stops)] : []),
      ...(starts.length > 0 ? [takes.starts(who, starts)] : []),
    ];
  });
  return [...new Set(said), ...(isOfWinhttp && takesTls10(goes) ? [takes.keeps(m.profiles[KEEPS_TLS_1_0])] : [])];
}
