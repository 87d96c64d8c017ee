import { factsOf } from '../diagnosis/facts.ts';
import { offersOf, type OfferCell, type Program } from '../diagnosis/offers.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { valueOf, type RegistryView } from '../windows/registry.ts';
import { plainValueOrNull, type PlainValue } from '../diagnosis/plain-value.ts';
import { snapshotAfter, snapshotBefore } from '../remediation/plan.ts';
import { plannedIn, type PlanItems } from '../report/plan-items.ts';
import type { Proof } from '../proof/proof.ts';
import { protocolRow, type Protocol } from '../tls/protocols.ts';

/**
 * One box. `set` is on because of the value, `self` because Windows does it without one; `lost` is off though Microsoft
 * 365 needs it; `na` isn’t in this version of Windows. What is on and unsafe has a state of its own, so that its shape
 * says it.
 */
const BOXES = ['set', 'set-unsafe', 'self', 'self-unsafe', 'off', 'lost', 'na', 'unknown'] as const;
export type Box = (typeof BOXES)[number];

export interface CoreCell {
  readonly protocol: Protocol;
  readonly box: Box;
  /** Another box than in the row above. */
  readonly isChanged: boolean;
}

/** `set` and `seen` are two truths about the same time. */
type When = 'before' | 'now' | 'after' | 'stays' | 'set' | 'seen';

/** What a view holds at a time, and what its programs get with it. `value` is null if nothing is set. */
export interface CoreRow {
  readonly when: When;
  readonly cells: readonly CoreCell[];
  readonly value: PlainValue | null;
  readonly isUnreadable: boolean;
  /** The best protocol that was seen, null for none; absent if the row is about settings. */
  readonly seen?: Protocol | null;
}

/** Rows of one view, or of both if these are alike. */
export interface CoreGroup {
  readonly views: RegistryView | 'both' | 'only';
  readonly rows: readonly CoreRow[];
}

export function boxOf(cell: OfferCell): Box {
  const { grade } = protocolRow(cell.protocol);
  switch (cell.state) {
    case 'offered': {
      const isSet = cell.why === 'value';
      if (grade === 'unsafe') return isSet ? 'set-unsafe' : 'self-unsafe';
      return isSet ? 'set' : 'self';
    }
    case 'unsupported':
      return 'na';
    case 'unknown':
      return 'unknown';
    case 'not-offered':
    case 'blocked':
      return cell.protocol === 'TLS 1.2' ? 'lost' : 'off';
  }
}

interface ViewAtATime extends Pick<CoreRow, 'value' | 'isUnreadable' | 'seen'> {
  readonly view: RegistryView;
  readonly boxes: readonly Pick<CoreCell, 'protocol' | 'box'>[];
}

/** What programs of each view get; empty if this version of Windows is unknown. The value is WinHTTP’s. */
export function boxesAt(snapshot: Snapshot, kind: Program = 'winhttp'): readonly ViewAtATime[] {
  const facts = factsOf(snapshot);
  const offers = offersOf(facts).filter(({ program }) => program === kind);
  const isOfValue = kind === 'winhttp';
  return facts.views.flatMap(({ view, reading }) =>
    offers
      .filter((offer) => offer.view === view)
      .map(({ cells }) => ({
        view,
        boxes: cells.map((cell) => ({ protocol: cell.protocol, box: boxOf(cell) })),
        value: isOfValue ? plainValueOrNull(valueOf(reading)) : null,
        isUnreadable: isOfValue && reading.state === 'unreadable',
      })),
  );
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How two rows of a view are called, and one if both are alike. */
type Whens = Readonly<Record<'first' | 'second' | 'alike', When>>;

const coreRow = (when: When, { view: _view, boxes, ...held }: ViewAtATime, above = boxes): CoreRow => ({
  when,
  cells: boxes.map((cell, place) => ({ ...cell, isChanged: cell.box !== above[place]?.box })),
  ...held,
});

function groupOf(one: ViewAtATime, other: ViewAtATime, { first, second, alike }: Whens): CoreGroup {
  const rows = isAlike(one, other) ? [coreRow(alike, one)] : [coreRow(first, one), coreRow(second, other, one.boxes)];
  return { views: one.view, rows };
}

function groupsOf(ones: readonly ViewAtATime[], others: readonly ViewAtATime[], whens: Whens): readonly CoreGroup[] {
  const groups = ones.flatMap((one) =>
    others.filter(({ view }) => view === one.view).map((other) => groupOf(one, other, whens)),
  );
  const [first, second] = groups;
  if (first === undefined) return [];
  if (second === undefined) return [{ ...first, views: 'only' }];
  return isAlike(first.rows, second.rows) ? [{ ...first, views: 'both' }] : groups;
}

const NOW_AND_AFTER = { first: 'now', second: 'after', alike: 'stays' } as const;

/**
 * The core of the matter: the protocols of WinHTTP, or of another kind of program, in each view as boxes, now and once
 * the plan is carried out. Views that are alike share their rows, and a view that doesn’t change has one. Empty if this
 * version of Windows is unknown.
 */
export function coreView(snapshot: Snapshot, plan: PlanItems, kind: Program = 'winhttp'): readonly CoreGroup[] {
  const after = snapshotAfter(snapshot, plannedIn(plan));
  return groupsOf(
    boxesAt(snapshot, kind),
    boxesAt(after, kind),
    plan.length === 0 ? { ...NOW_AND_AFTER, alike: 'now' } : NOW_AND_AFTER,
  );
}

/** The same for a PC as it is and as it would be, whatever makes the difference. */
export function coreBetween(now: Snapshot, after: Snapshot): readonly CoreGroup[] {
  return groupsOf(boxesAt(now), boxesAt(after), NOW_AND_AFTER);
}

/** The same for a change that was made: what was there before it, and what is there now. */
export function coreOfChange(snapshot: Snapshot, writes: PlanItems): readonly CoreGroup[] {
  const whens = { first: 'before', second: 'now', alike: 'stays' } as const;
  return groupsOf(boxesAt(snapshotBefore(snapshot, plannedIn(writes))), boxesAt(snapshot), whens);
}

/** What a view was seen to offer. What isn’t clear, or what this version of Windows lacks, is as set. */
function seenAt(set: ViewAtATime, proof: Proof): ViewAtATime {
  const observation = proof[set.view];
  if (observation?.state !== 'seen') return set;
  const boxes = set.boxes.map(({ protocol, box }) => {
    if (box === 'na' || observation.unclear.includes(protocol)) return { protocol, box };
    const state = observation.offered.includes(protocol) ? 'offered' : 'not-offered';
    return { protocol, box: state === 'offered' && isOn(box) ? box : boxOf({ protocol, state, why: 'value' }) };
  });
  return { ...set, boxes, value: null, seen: observation.offered.at(-1) ?? null };
}

export function coreSeen(snapshot: Snapshot, proof: Proof): readonly CoreGroup[] {
  const set = boxesAt(snapshot);
  const seen = set.map((one) => seenAt(one, proof));
  return groupsOf(set, seen, { first: 'set', second: 'seen', alike: 'set' });
}

export const isOn = (box: Box): boolean => box.startsWith('set') || box.startsWith('self');

export function boxesIn(groups: readonly Pick<CoreGroup, 'rows'>[]): readonly Box[] {
  const seen = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ box }) => box))));
  return BOXES.filter((box) => seen.has(box));
}
