import { firstBroken, meaningOf, type FoundCode } from '../diagnosis/rungs/meanings.ts';
import { VERDICTS, type Verdict } from '../diagnosis/verdict.ts';
import type { Release } from '../windows/releases.ts';

/** What is counted of one PC. `broken` is the first broken rung as `rung.code`, `none`, or `other` for one of a newer program. */
export interface Counted {
  readonly verdict: Verdict;
  readonly release: Release;
  readonly broken: string;
}

/** Why an input couldn't be counted; a closed set. */
export type BrokenReason = 'not-json' | 'not-a-report' | 'not-utf8' | 'too-long' | 'no-registry-file' | 'unreadable';

interface BrokenInput {
  /** A path below the folder, or `line 17`. */
  readonly name: string;
  readonly why: BrokenReason;
}

/** What is known of a whole fleet. Its size doesn't grow with the fleet: every key is one of a closed set. */
export interface Fleet {
  readonly read: number;
  readonly broken: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly releases: Readonly<Partial<Record<Release, number>>>;
  readonly firstBroken: Readonly<Record<string, number>>;
  /** The first inputs that couldn't be counted, at most `MOST_NAMED`. */
  readonly brokenInputs: readonly BrokenInput[];
}

export const MOST_NAMED = 20;

/** The first broken rung as it is counted. */
export function brokenName(ladder: readonly FoundCode[]): string {
  const broken = firstBroken(ladder);
  if (broken === undefined) return 'none';
  return meaningOf(broken) === undefined ? 'other' : `${broken.rung}.${broken.code}`;
}

export interface Tally {
  count(counted: Counted): void;
  refuse(name: string, why: BrokenReason): void;
  result(): Fleet;
}

export function createTally(): Tally {
  const verdicts = new Map<Verdict, number>(VERDICTS.map((verdict) => [verdict, 0]));
  const releases = new Map<Release, number>();
  const rungs = new Map<string, number>();
  const named: BrokenInput[] = [];
  let read = 0;
  let broken = 0;
  const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    count(counted) {
      read++;
      add(verdicts, counted.verdict);
      add(releases, counted.release);
      add(rungs, counted.broken);
    },
    refuse(name, why) {
      broken++;
      if (named.length < MOST_NAMED) named.push({ name, why });
    },
    result: () => ({
      read,
      broken,
      verdicts: Object.fromEntries(verdicts) as Record<Verdict, number>,
      releases: Object.fromEntries(releases),
      firstBroken: Object.fromEntries(rungs),
      brokenInputs: [...named],
    }),
  };
}
