import type { FleetInput } from './input.ts';
import { listedPc, type ListedPc } from './listed.ts';

/** `not-comparable`: unreadable in one of them, or without a verdict in one of them alone. */
export const FLEET_CHANGES = ['repaired', 'broken-anew', 'unchanged', 'new', 'gone', 'not-comparable'] as const;
export type FleetChange = (typeof FLEET_CHANGES)[number];

export type Standing = Pick<ListedPc, 'pc' | 'verdict' | 'rung' | 'code' | 'checkedAt'>;

export function standingOf(input: FleetInput): Standing {
  const { pc, verdict, rung, code, checkedAt } = listedPc(input);
  return { pc, verdict, rung, code, checkedAt };
}

export interface ComparedPc<One extends Standing = Standing> {
  readonly pc: string;
  readonly change: FleetChange;
  readonly before: One | null;
  readonly now: One | null;
}

export interface Comparison<One extends Standing = Standing> {
  readonly counts: Readonly<Record<FleetChange, number>>;
  /** Those of the newer collection in its order, then those that are gone. */
  readonly pcs: readonly ComparedPc<One>[];
}

/** The PCs of one collection. Keeps its input for each, so it grows with their number. */
export interface Collection<One extends Standing = Standing> {
  readonly add: (pc: One) => void;
  /** By lowercase name: Windows ignores case in PC names. */
  readonly pcs: ReadonlyMap<string, One>;
}

/** Not a number without a time: then neither is earlier. */
const timeOf = ({ checkedAt }: Standing): number => new Date(checkedAt ?? Number.NaN).getTime();

/** True if another input of the same PC takes precedence: readable first, then checked later, then read later. */
const isOlder = (one: Standing, other: Standing): boolean =>
  one.verdict === 'unreadable' || timeOf(one) < timeOf(other);

export function createCollection<One extends Standing>(): Collection<One> {
  const pcs = new Map<string, One>();
  return {
    pcs,
    add(pc) {
      const key = pc.pc.toLowerCase();
      const known = pcs.get(key);
      if (known === undefined || !isOlder(pc, known)) pcs.set(key, pc);
    },
  };
}

/** A PC that could be better still connects: it isn't broken. */
const isGood = ({ verdict }: Standing): boolean =>
  verdict === 'no-change-needed' || verdict === 'improvement-available';
const isKnown = ({ verdict }: Standing): boolean => verdict !== 'unreadable' && verdict !== 'undetermined';

function changeOf(before: Standing | null, now: Standing | null): FleetChange {
  if (now === null) return 'gone';
  if (before === null) return 'new';
  if (before.verdict === 'undetermined' && now.verdict === 'undetermined') return 'unchanged';
  if (!isKnown(before) || !isKnown(now)) return 'not-comparable';
  if (isGood(before) === isGood(now)) return 'unchanged';
  return isGood(now) ? 'repaired' : 'broken-anew';
}

/** Compares a newer collection with an older one. `unchanged` still connects, is still broken, or still unclear. */
export function compareCollections<One extends Standing>(
  before: Collection<One>,
  now: Collection<One>,
): Comparison<One> {
  const counts = Object.fromEntries(FLEET_CHANGES.map((change) => [change, 0])) as Record<FleetChange, number>;
  const pcs: ComparedPc<One>[] = [];
  for (const key of new Set([...now.pcs.keys(), ...before.pcs.keys()])) {
    const [then, today] = [before.pcs.get(key) ?? null, now.pcs.get(key) ?? null];
    const change = changeOf(then, today);
    counts[change]++;
    pcs.push({ pc: (today ?? then)?.pc ?? key, change, before: then, now: today });
  }
  return { counts, pcs };
}
