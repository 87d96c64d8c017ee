import { FLEET_GROUPS, type FleetGroup, type GroupCounts } from '../../../shared/fleet/groups.ts';

/** A part of the bar, in hundredths of its width. */
export interface BarPart {
  readonly group: FleetGroup | 'unread';
  readonly x: number;
  readonly width: number;
}

/** The narrowest part that can still be seen, and the gap between two. */
const LEAST = 0.6;
const GAP = 0.25;

/** Returns how many PCs are counted. */
export const total = (counts: GroupCounts): number =>
  Object.values<number>(counts).reduce((sum, count) => sum + count, 0);

/**
 * The counts as parts of one bar, in the order of the groups; those of nobody are left out. Each is as wide as its share, but for
 * a few PCs among many, which stay in sight. `unread` PCs are those still to come.
 */
export function barParts(counts: GroupCounts, unread = 0): readonly BarPart[] {
  const given = [
    ...FLEET_GROUPS.map((group) => ({ group, count: counts[group] })),
    { group: 'unread' as const, count: unread },
  ].filter(({ count }) => count > 0);
  const all = given.reduce((sum, { count }) => sum + count, 0);
  const room = 100 - GAP * (given.length - 1);
  const wished = given.map(({ count }) => Math.max((count / all) * room, LEAST));
  const factor = room / wished.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return given.map(({ group }, place) => {
    const width = (wished[place] ?? 0) * factor;
    const part = { group, x, width };
    x += width + GAP;
    return part;
  });
}
