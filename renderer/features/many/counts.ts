import { groupOf, type FleetGroup } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { familyOf } from '../../../shared/windows/families.ts';
import { windowsOfFamily, type Windows } from './wish.ts';

/** Which PCs are shown; null: whatever it is. */
export interface Shown {
  readonly filter: FleetGroup | null;
  readonly cause: string | null;
  readonly os: string | null;
  readonly setter: string | null;
}

export const EVERY_PC: Shown = { filter: null, cause: null, os: null, setter: null };

/** Returns what is wrong with a PC, as one word in no language; null if nothing is known to be. */
export const causeOf = ({ rung, code }: ListedPc): string | null => (rung === null ? null : `${rung}.${code ?? ''}`);

/** A PC’s Windows, as one word in no language. */
export const osOf = ({ release }: ListedPc): string | null => release;

export const KEYS = {
  cause: causeOf,
  os: osOf,
  setter: ({ originKind, originLevel }: ListedPc) => originKind && `${originKind}.${originLevel ?? ''}`,
} as const;

export const isShown = (pc: ListedPc, { filter, cause, os, setter }: Shown): boolean =>
  (filter === null || groupOf(pc) === filter) &&
  (cause === null || KEYS.cause(pc) === cause) &&
  (os === null || KEYS.os(pc) === os) &&
  (setter === null || KEYS.setter(pc) === setter);

/** Returns how many PCs have each of something, the most first, with one of them as an example. */
export function countBy<Pc extends ListedPc>(pcs: readonly Pc[], keyOf: (pc: Pc) => string | null) {
  const counted = new Map<string, { count: number; readonly one: Pc }>();
  for (const pc of pcs) {
    const key = keyOf(pc);
    if (key === null) continue;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { count: 1, one: pc });
    else known.count++;
  }
  return [...counted].map(([id, rest]) => ({ id, ...rest })).sort((a, b) => b.count - a.count);
}

export interface Fixable extends Readonly<Record<Windows | 'all', number>> {
  /** Names of those that a setting fixes, but only on the server itself: what it lacks isn’t in files. */
  readonly onServer: readonly string[];
  readonly updateFirst: number;
  readonly elsewhere: number;
}

/** What files can do for the PCs that are shown; which group is shown doesn’t matter if no setting fixes them. */
export function fixable(pcs: readonly ListedPc[], shown: Shown): Fixable {
  const counts = { all: 0, need: 0, self: 0, updateFirst: 0, elsewhere: 0 };
  const onServer: string[] = [];
  const inAnyGroup = { ...shown, filter: null };
  for (const pc of pcs) {
    const group = groupOf(pc);
    if (group === 'update-first' && isShown(pc, inAnyGroup)) counts.updateFirst++;
    if (group === 'elsewhere' && isShown(pc, inAnyGroup)) counts.elsewhere++;
    if (group !== 'to-fix' || !isShown(pc, shown)) continue;
    if (pc.verdict !== 'fix-available') {
      onServer.push(pc.pc);
      continue;
    }
    counts.all++;
    const family = pc.release === null ? undefined : familyOf(pc.release);
    if (family !== undefined) counts[windowsOfFamily(family)]++;
  }
  return { ...counts, onServer };
}
