import type { ListedPc } from './listed.ts';

/** Neither a setting nor an update fixes `elsewhere`; nothing is claimed about `unreadable`. */
export const FLEET_GROUPS = ['ok', 'doubtful', 'to-fix', 'update-first', 'elsewhere', 'unreadable'] as const;
export type FleetGroup = (typeof FLEET_GROUPS)[number];

export type GroupCounts = Readonly<Record<FleetGroup, number>>;

/** What an update or a service pack fixes, as `rung.code`. */
const BY_UPDATE: readonly string[] = [
  'update.update-missing',
  'update.update-incomplete',
  'release.service-pack-missing',
];

/** The failures of a server for incoming connections, as a rung or as `rung.code`: whether a setting fixes it. */
const INCOMING: readonly (readonly [string, FleetGroup])[] = [
  ['tls12.off', 'to-fix'],
  ['tls12.by-request', 'to-fix'],
  ['tls12.off-by-default', 'to-fix'],
  ['tls12.not-here', 'elsewhere'],
  ['suites.none', 'elsewhere'],
  ['products', 'elsewhere'],
  ['services', 'elsewhere'],
];

type Judged = Pick<ListedPc, 'verdict' | 'readiness' | 'kind' | 'rung' | 'code'>;

/** The group of a PC. Settings that work are in doubt only by readiness, or by what Windows offers. */
export function groupOf({ verdict, readiness, kind, rung, code }: Judged): FleetGroup {
  const found = [rung, code].join('.');
  switch (verdict) {
    case 'unreadable':
      return 'unreadable';
    case 'fix-available':
      return 'to-fix';
    case 'cannot-be-fixed-here':
      return BY_UPDATE.includes(found) ? 'update-first' : 'elsewhere';
    case 'undetermined':
      return 'doubtful';
    case 'no-change-needed':
    case 'improvement-available': {
      const incoming = INCOMING.find(([failure]) => failure === found || failure === rung);
      if (rung === 'products' && kind === 'fix') return 'to-fix';
      if (incoming !== undefined) return incoming[1];
      return readiness === 'doubtful' || readiness === 'no' ? 'doubtful' : 'ok';
    }
  }
}

export const noCounts = (): Record<FleetGroup, number> =>
  Object.fromEntries(FLEET_GROUPS.map((group) => [group, 0])) as Record<FleetGroup, number>;

export const countOf = (counts: GroupCounts): number => FLEET_GROUPS.reduce((sum, group) => sum + counts[group], 0);
