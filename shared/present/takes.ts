import type { Program } from '../diagnosis/offers.ts';
import { factsOf } from '../diagnosis/facts.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { coreView, isOn, type CoreGroup } from './protocol-boxes.ts';
import { goesWith, KEEPS_TLS_1_0, takesTls10, type Goes } from '../remediation/lost-protocols.ts';
import { plannedIn, type PlanItems } from '../report/plan-items.ts';
import { protocolRow, type Protocol } from '../tls/protocols.ts';
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

/** What a change costs or brings back: protocols that Microsoft 365 doesn't need. What stops is from `goes`. */
export function tradesOf(groups: readonly CoreGroup[], goes: Goes) {
  return groups.flatMap(({ views, rows: [before, after] }) => {
    const stops = goes.find(({ view }) => view === (views === 'wow64' ? views : 'native'))?.protocols ?? [];
    const was = (protocol: Protocol): boolean =>
      before?.cells.some((cell) => cell.protocol === protocol && isOn(cell.box)) === true;
    const starts = (after?.cells ?? [])
      .filter(({ protocol, box }) => protocolRow(protocol).grade !== 'good' && !was(protocol) && isOn(box))
      .map(({ protocol }) => protocol);
    return stops.length + starts.length === 0 ? [] : [{ views, stops, starts }];
  });
}

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

/** TLS 1.2 of each kind of program, what changes first: how it stands, and how it will; null if it stays. */
export function flipsOf(groups: readonly CoreGroup[]) {
  const flips = groups.flatMap(({ views, rows }) => {
    const [before, after] = rows.map(({ cells }) => cells.find(({ protocol }) => protocol === 'TLS 1.2')?.box);
    if (before === undefined) return [];
    // set or by default: on is on
    const isSame = after === undefined || isOn(after) === isOn(before);
    return [{ views, before, after: isSame ? null : after }];
  });
  return [...flips.filter(({ after }) => after !== null), ...flips.filter(({ after }) => after === null)];
}
