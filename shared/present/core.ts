import { factsOf } from '../diagnosis/facts.ts';
import { offersOf, type Offer, type OfferCell } from '../diagnosis/offers.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { valueOf, type RegistryView } from '../windows/registry.ts';
import { plainValueOrNull, type PlainValue } from '../diagnosis/plain-value.ts';
import { snapshotAfter } from '../remediation/after-plan.ts';
import type { Plan } from '../remediation/plan.ts';
import { protocolRow, type Protocol } from '../tls/protocols.ts';

/**
 * One box. `set` is on because of the value, `self` because Windows does it without one; `lost` is off though Microsoft 365 needs
 * it; `na` isn’t in this Windows. What is on and unsafe has a state of its own, so that its shape says it.
 */
const BOXES = ['set', 'set-unsafe', 'self', 'self-unsafe', 'off', 'lost', 'na', 'unknown'] as const;
export type Box = (typeof BOXES)[number];

export interface CoreCell {
  readonly protocol: Protocol;
  readonly box: Box;
  /** Another box than in the row above. */
  readonly isChanged: boolean;
}

/** What a view holds at a time, and what its programs get with it. `value` is null where nothing is set. */
export interface CoreRow {
  readonly when: 'now' | 'after' | 'stays';
  readonly cells: readonly CoreCell[];
  readonly value: PlainValue | null;
  readonly isUnreadable: boolean;
}

/** Rows of one view, or of both where these are alike. */
export interface CoreGroup {
  readonly views: RegistryView | 'both' | 'only';
  readonly rows: readonly CoreRow[];
}

function boxOf(cell: OfferCell): Box {
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

interface ViewAtATime {
  readonly view: RegistryView;
  readonly boxes: readonly { readonly protocol: Protocol; readonly box: Box }[];
  readonly value: PlainValue | null;
  readonly isUnreadable: boolean;
}

function winhttpAt(snapshot: Snapshot): readonly ViewAtATime[] {
  const facts = factsOf(snapshot);
  const offerOf = (view: RegistryView): Offer | undefined =>
    offersOf(facts).find((offer) => offer.program === 'winhttp' && offer.view === view);
  return facts.views.flatMap(({ view, reading }) => {
    const offer = offerOf(view);
    if (offer === undefined) return [];
    return [
      {
        view,
        boxes: offer.cells.map((cell) => ({ protocol: cell.protocol, box: boxOf(cell) })),
        value: plainValueOrNull(valueOf(reading)),
        isUnreadable: reading.state === 'unreadable',
      },
    ];
  });
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function groupOf(now: ViewAtATime, after: ViewAtATime, isPlanned: boolean): CoreGroup {
  const { view, boxes, value, isUnreadable } = now;
  const isSame = isAlike(now, after);
  const before: CoreRow = {
    when: isPlanned && isSame ? 'stays' : 'now',
    cells: boxes.map((cell) => ({ ...cell, isChanged: false })),
    value,
    isUnreadable,
  };
  if (isSame) return { views: view, rows: [before] };
  const later: CoreRow = {
    when: 'after',
    cells: after.boxes.map((cell, place) => ({ ...cell, isChanged: cell.box !== boxes[place]?.box })),
    value: after.value,
    isUnreadable: after.isUnreadable,
  };
  return { views: view, rows: [before, later] };
}

/**
 * The core of the matter: the protocols of WinHTTP in each view as boxes, now and once the plan is carried out. Views that are alike
 * share their rows, and a view that doesn’t change has one. Empty where the rules of this Windows aren’t known.
 */
export function coreView(snapshot: Snapshot, plan: Plan): readonly CoreGroup[] {
  const now = winhttpAt(snapshot);
  const after = plan.length === 0 ? now : winhttpAt(snapshotAfter(snapshot, plan));
  const groups = now.flatMap((one) => {
    const later = after.find(({ view }) => view === one.view);
    return later === undefined ? [] : [groupOf(one, later, plan.length > 0)];
  });
  const [first, second] = groups;
  if (first === undefined) return [];
  if (second === undefined) return [{ ...first, views: 'only' }];
  return isAlike(first.rows, second.rows) ? [{ ...first, views: 'both' }] : groups;
}

/** Every box that a table shows, in the order of a legend. */
export function boxesIn(groups: readonly CoreGroup[]): readonly Box[] {
  const seen = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ box }) => box))));
  return BOXES.filter((box) => seen.has(box));
}
