import type { ListedPc } from './listed.ts';
import { rowOf } from '../row-of.ts';

/**
 * What somebody with many PCs sorts them into. `elsewhere` is repaired neither by a setting nor by an update, and nothing is
 * claimed of what is `unreadable`.
 */
export const FLEET_GROUPS = ['ok', 'doubtful', 'to-fix', 'update-first', 'elsewhere', 'unreadable'] as const;
export type FleetGroup = (typeof FLEET_GROUPS)[number];

export type GroupCounts = Readonly<Record<FleetGroup, number>>;

/** What an update or a service pack repairs, as `rung.code`. */
const BY_UPDATE: readonly string[] = ['update.update-missing', 'release.service-pack-missing'];

/** Where a server fails those that connect to it, as a rung or as `rung.code`: whether a setting repairs it. */
const INCOMING: Readonly<Record<string, FleetGroup>> = {
  'tls12.off': 'to-fix',
  'tls12.by-request': 'to-fix',
  'tls12.off-by-default': 'to-fix',
  'tls12.not-here': 'elsewhere',
  'suites.none': 'elsewhere',
  products: 'elsewhere',
};

type Judged = Pick<ListedPc, 'verdict' | 'readiness' | 'rung' | 'code'>;

/** The group of a PC. Settings that serve are no more than doubtful where readiness says so, or what Windows offers contradicts them. */
export function groupOf({ verdict, readiness, rung, code }: Judged): FleetGroup {
  switch (verdict) {
    case 'unreadable':
      return 'unreadable';
    case 'fix-available':
      return 'to-fix';
    case 'cannot-be-fixed-here':
      return BY_UPDATE.includes(`${rung ?? ''}.${code ?? ''}`) ? 'update-first' : 'elsewhere';
    case 'undetermined':
      return 'doubtful';
    case 'no-change-needed':
    case 'improvement-available': {
      const incoming = rowOf(INCOMING, rung ?? '') ?? INCOMING[`${rung ?? ''}.${code ?? ''}`];
      if (incoming !== undefined) return incoming;
      return readiness === 'doubtful' || readiness === 'no' ? 'doubtful' : 'ok';
    }
  }
}

export const noCounts = (): Record<FleetGroup, number> =>
  Object.fromEntries(FLEET_GROUPS.map((group) => [group, 0])) as Record<FleetGroup, number>;

/** Whether somebody has to do something on a PC of that group, or look at it. */
export const needsSomething = (group: FleetGroup): boolean => group !== 'ok';
