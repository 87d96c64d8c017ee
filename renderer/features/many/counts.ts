import { groupOf, type FleetGroup } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { familyOf } from '../../../shared/windows/families.ts';
import { windowsOfFamily, type Windows } from './wish.ts';

/** Which PCs are shown; null: whatever it is. */
export interface Shown {
  readonly filter: FleetGroup | null;
  readonly cause: string | null;
  readonly os: string | null;
}

export const EVERY_PC: Shown = { filter: null, cause: null, os: null };

/** Returns what is wrong with a PC, as one word in no language; null if nothing is known to be. */
export const causeOf = ({ rung, code }: ListedPc): string | null => (rung === null ? null : `${rung}.${code ?? ''}`);

/** A PC’s Windows, as one word in no language. */
export const osOf = ({ release }: ListedPc): string | null => release;

export const isShown = (pc: ListedPc, { filter, cause, os }: Shown): boolean =>
  (filter === null || groupOf(pc) === filter) &&
  (cause === null || causeOf(pc) === cause) &&
  (os === null || osOf(pc) === os);

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

export type Fixable = Readonly<Record<Windows | 'all', number>>;

/** How many of the PCs that are shown files fix: what a server lacks for incoming connections isn’t in them. */
export function fixable(pcs: readonly ListedPc[], shown: Shown): Fixable {
  const counts = { all: 0, need: 0, self: 0 };
  for (const pc of pcs) {
    if (!isShown(pc, shown) || pc.verdict !== 'fix-available') continue;
    counts.all++;
    const family = pc.release === null ? undefined : familyOf(pc.release);
    if (family !== undefined) counts[windowsOfFamily(family)]++;
  }
  return counts;
}
