import type { Verdict } from '../diagnosis/verdict.ts';
import { pcName, type BrokenRung, type FleetInput } from './input.ts';

/**
 * What became of a PC between two collections. `not-comparable` is one that couldn't be read, or whose verdict couldn't be
 * determined, in one of them: nothing is claimed of it.
 */
export const FLEET_CHANGES = ['repaired', 'broken-anew', 'unchanged', 'new', 'gone', 'not-comparable'] as const;
export type FleetChange = (typeof FLEET_CHANGES)[number];

/** How a PC stood in one collection; its verdict is `unreadable` where its input couldn't be read. */
interface Standing {
  readonly verdict: Verdict | 'unreadable';
  readonly first: BrokenRung | null;
  readonly checkedAt: string | null;
}

export interface ComparedPc {
  readonly pc: string;
  readonly change: FleetChange;
  readonly before: Standing | null;
  readonly now: Standing | null;
}

export interface Comparison {
  readonly counts: Readonly<Record<FleetChange, number>>;
  /** Those of the newer collection in its order, then those that are gone. */
  readonly pcs: readonly ComparedPc[];
}

/** The PCs of one collection. It keeps a few words for each, so its size grows with their number. */
export interface Collection {
  readonly add: (input: FleetInput) => void;
  /** By name in lower case: Windows compares the names of PCs without case. */
  readonly pcs: ReadonlyMap<string, { readonly pc: string; readonly standing: Standing }>;
}

const standingOf = ({ found }: FleetInput): Standing =>
  found.ok
    ? { verdict: found.value.verdict, first: found.value.first, checkedAt: found.value.checkedAt }
    : { verdict: 'unreadable', first: null, checkedAt: null };

/** Of two inputs of one PC one that can be read counts, then the one that was checked later, then the one that was read later. */
const isOlder = (one: Standing, other: Standing): boolean =>
  one.verdict === 'unreadable' ||
  (one.checkedAt !== null && other.checkedAt !== null && Date.parse(one.checkedAt) < Date.parse(other.checkedAt));

export function createCollection(): Collection {
  const pcs = new Map<string, { readonly pc: string; readonly standing: Standing }>();
  return {
    pcs,
    add(input) {
      const pc = pcName(input);
      const standing = standingOf(input);
      const known = pcs.get(pc.toLowerCase());
      if (known === undefined || !isOlder(standing, known.standing)) pcs.set(pc.toLowerCase(), { pc, standing });
    },
  };
}

/** A PC that could be better connects: it isn't broken. */
const isGood = ({ verdict }: Standing): boolean =>
  verdict === 'no-change-needed' || verdict === 'improvement-available';
const isKnown = ({ verdict }: Standing): boolean => verdict !== 'unreadable' && verdict !== 'undetermined';

function changeOf(before: Standing | null, now: Standing | null): FleetChange {
  if (now === null) return 'gone';
  if (before === null) return 'new';
  if (!isKnown(before) || !isKnown(now)) return 'not-comparable';
  if (isGood(before) === isGood(now)) return 'unchanged';
  return isGood(now) ? 'repaired' : 'broken-anew';
}

/** Compares a newer collection with an older one. `unchanged` is a PC that connects as before, or is broken as before. */
export function compareCollections(before: Collection, now: Collection): Comparison {
  const counts = Object.fromEntries(FLEET_CHANGES.map((change) => [change, 0])) as Record<FleetChange, number>;
  const pcs: ComparedPc[] = [];
  for (const key of new Set([...now.pcs.keys(), ...before.pcs.keys()])) {
    const [then, today] = [before.pcs.get(key), now.pcs.get(key)];
    const [standingThen, standingToday] = [then?.standing ?? null, today?.standing ?? null];
    const change = changeOf(standingThen, standingToday);
    counts[change]++;
    pcs.push({ pc: (today ?? then)?.pc ?? key, change, before: standingThen, now: standingToday });
  }
  return { counts, pcs };
}
