import { VERDICTS, type Verdict } from '../diagnosis/verdict.ts';
import type { Release } from '../windows/releases.ts';
import { groupOf, noCounts, type GroupCounts } from './groups.ts';
import type { BrokenReason, FleetInput, FleetPc } from './input.ts';
import type { Cause } from '../readiness/cause.ts';
import { rungOfLimit, CONNECTION } from '../readiness/levels.ts';
import { meaningOf } from '../diagnosis/rungs/meanings.ts';
import { SERVER_CODES } from '../diagnosis/server/codes.ts';
import { PRODUCT_IDS } from '../diagnosis/server/products.ts';
import { CONNECTION_RESULTS } from '../proof/connections.ts';

const OF_SERVERS: ReadonlySet<string> = new Set([
  ...Object.entries(SERVER_CODES).flatMap(([rung, codes]) => Object.keys(codes).map((code) => `${rung}.${code}`)),
  ...PRODUCT_IDS.map((product) => `products.${product}`),
]);
const RESULTS: readonly string[] = CONNECTION_RESULTS;

/** True if this program knows such a cause; newer programs have others, in unlimited number. */
export function isKnownCause({ rung, code, side }: Pick<Cause, 'rung' | 'code' | 'side'>): boolean {
  if (side === 'in') return OF_SERVERS.has(`${rung}.${code}`);
  if (rung === CONNECTION) return RESULTS.includes(code);
  return meaningOf({ rung, code }) !== undefined || rungOfLimit(code) === rung;
}

interface BrokenInput {
  /** A path under the folder, or `line 17`. */
  readonly name: string;
  readonly why: BrokenReason;
}

/** Everything known about a fleet. Its size doesn't grow with the fleet: every key is one of a closed set. */
export interface Fleet {
  readonly read: number;
  readonly broken: number;
  /** As the window counts them: what can't be read is one of the groups. */
  readonly groups: GroupCounts;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly releases: Readonly<Partial<Record<Release, number>>>;
  readonly firstBroken: Readonly<Record<string, number>>;
  /** The first inputs that couldn't be counted, at most `MOST_NAMED`. */
  readonly brokenInputs: readonly BrokenInput[];
}

const MOST_NAMED = 20;

function brokenName({ first }: FleetPc): string {
  if (first === null) return 'none';
  return isKnownCause(first) ? `${first.rung}.${first.code}` : 'other';
}

export function createTally() {
  const groups = noCounts();
  const verdicts = new Map<Verdict, number>(VERDICTS.map((verdict) => [verdict, 0]));
  const releases = new Map<Release, number>();
  const rungs = new Map<string, number>();
  const named: BrokenInput[] = [];
  let read = 0;
  let broken = 0;
  const countOne = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    add: ({ source, found }: Pick<FleetInput, 'source' | 'found'>): void => {
      if (found.ok) {
        const { verdict, readiness, release, first } = found.value;
        read++;
        groups[groupOf({ verdict, readiness, kind: null, rung: null, code: null, ...first })]++;
        countOne(verdicts, verdict);
        countOne(releases, release);
        countOne(rungs, brokenName(found.value));
      } else {
        broken++;
        groups.unreadable++;
        if (named.length < MOST_NAMED) named.push({ name: source, why: found.why });
      }
    },
    result: (): Fleet => ({
      read,
      broken,
      groups: { ...groups },
      verdicts: Object.fromEntries(verdicts) as Record<Verdict, number>,
      releases: Object.fromEntries(releases),
      firstBroken: Object.fromEntries(rungs),
      brokenInputs: [...named],
    }),
  };
}
