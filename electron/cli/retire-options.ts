// The old protocols to turn off, and the evidence of their use: options of `retire`, and of planning or exporting it.
import type { Failure } from '../../shared/failures.ts';
import type { AskedPort } from '../../shared/proof/port.ts';
import { RETIRABLE_IDS, RETIRE_SIDES, type Retirement } from '../../shared/remediation/retire/retirement.ts';
import { INSISTENCES, type Insistence } from '../../shared/remediation/retire/review.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { OptionId } from '../../shared/text/command-help.ts';
import {
  allOf,
  badUsage,
  exclusive,
  flag,
  mapped,
  oneOf,
  someOf,
  type Given,
  type Option,
  type Typed,
} from './option.ts';
import { PORTS } from './port-options.ts';

export const RETIREMENT = {
  side: oneOf(RETIRE_SIDES, 'no-guess'),
  protocols: someOf(RETIRABLE_IDS, 'no-guess'),
} as const;

const usage: Option<readonly string[]> = { argument: 'path', addsUp: true, read: succeed };

export const REVIEWED = {
  ...RETIREMENT,
  usage,
  'in-spite-of-usage': flag,
  'in-spite-of-remote-session': flag,
  'in-spite-of-forecast': flag,
  ...PORTS,
} as const;

export interface RetireArguments {
  readonly retirement: Retirement;
  /** Logs, and folders and archives of logs; empty without evidence. */
  readonly usage: readonly string[];
  readonly insisted: readonly Insistence[];
  /** Minutes after which Windows undoes it automatically; null to keep it. */
  readonly undoAfter: number | null;
  /** Ports of this machine to test before and after; may be empty. */
  readonly ports: readonly AskedPort[];
}

/** Options that refine a retirement, and mean nothing without one. */
export const OF_RETIRE: readonly OptionId[] = ['side', 'protocols', 'usage', ...INSISTENCES, 'undo-after', 'port'];

export function refuseWithoutRetire(command: 'plan' | 'export', { has }: Typed): Failure | null {
  const stray = OF_RETIRE.find((name) => has(name));
  return stray === undefined ? null : badUsage(`${command} --${stray}`, `${command} --retire --${stray}`);
}

/** Both the side and the protocols are required, and no other choice is allowed. */
export function readRetirement(
  command: 'plan' | 'retire' | 'export',
  { side, protocols }: Given<typeof RETIREMENT>,
  { has }: Typed,
): Result<Retirement> {
  const chosen = (['profile', 'mask', 'scope', 'user'] as const).find((name) => has(name));
  if (chosen !== undefined) return exclusive(command === 'retire' ? 'retire' : '--retire', `--${chosen}`);
  if (!side.ok) return side;
  if (side.value === null) return badUsage(`${command} --side ? (${RETIRE_SIDES.join(', ')})`);
  if (side.value === 'client' && has('port')) return exclusive('--side client', '--port', '--side server --port');
  if (!protocols.ok) return protocols;
  if (protocols.value === null) return badUsage(`${command} --protocols ? (${RETIRABLE_IDS.join(', ')})`);
  return succeed({ side: side.value, protocols: protocols.value });
}

/** The same with the options of a review. More paths may follow the one after `--usage`. */
export function readReviewed(
  command: 'plan' | 'retire',
  given: Given<typeof REVIEWED>,
  typed: Typed,
  undoAfter: Result<number | null> = succeed(null),
): Result<RetireArguments> {
  const asked = allOf({ ports: given.port, retirement: readRetirement(command, given, typed), undoAfter });
  return mapped(asked, (read) => ({
    ...read,
    usage: [...typed.texts('usage'), ...typed.operands],
    insisted: INSISTENCES.filter(typed.has),
  }));
}
