import { succeed, type Result } from '../../shared/result.ts';
import type { AskedPort } from '../../shared/proof/port.ts';
import { RETIRABLE_IDS, RETIRE_SIDES, type Retirement } from '../../shared/remediation/retire/retirement.ts';
import { UNDO_AFTER } from '../../shared/remediation/retire/bounds.ts';
import { INSISTENCES, type Insistence } from '../../shared/remediation/retire/review.ts';
import { badUsage, oneOf, readEntryId, someOf } from './argument-values.ts';
import type { CommandName } from './command-table.ts';

/** What `retire` and `plan --retire` are asked. */
export interface RetireArguments {
  readonly retirement: Retirement;
  /** Logs, and folders and archives of logs; empty: no evidence is given. */
  readonly usage: readonly string[];
  readonly insisted: readonly Insistence[];
  /** Minutes after which Windows takes it back by itself; null: it stays. */
  readonly undoAfter: number | null;
  /** Ports of this machine to ask before and after; empty: none is asked. */
  readonly ports: readonly AskedPort[];
}

/** `retire --keep`, of the entry with this number or of the newest. */
export interface KeepArguments {
  readonly keep: number | null;
}

interface RetireValues {
  readonly side?: string | undefined;
  readonly protocols?: string | undefined;
  /** The types of an older Node say that it is one. */
  readonly usage?: readonly string[] | string | undefined;
  readonly retire?: boolean | undefined;
  readonly keep?: boolean | undefined;
  readonly 'undo-after'?: string | undefined;
  readonly 'in-spite-of-usage'?: boolean | undefined;
  readonly 'in-spite-of-remote-session'?: boolean | undefined;
  readonly 'in-spite-of-forecast'?: boolean | undefined;
  readonly profile?: string | undefined;
  readonly mask?: string | undefined;
  readonly scope?: string | undefined;
  readonly user?: boolean | undefined;
  readonly port?: readonly string[] | string | undefined;
}

/** Minutes, or with a letter behind them minutes or hours: `90`, `60m`, `2h`. */
function readUndoAfter(text: string | undefined): Result<number | null> {
  if (text === undefined) return succeed(null);
  const [, digits, unit] = /^([1-9][0-9]{0,3})(m|h)?$/.exec(text) ?? [];
  const minutes = Number(digits) * (unit === 'h' ? 60 : 1);
  if (digits !== undefined && minutes >= UNDO_AFTER.least && minutes <= UNDO_AFTER.most) return succeed(minutes);
  return badUsage(`--undo-after ${text} (${String(UNDO_AFTER.least)}m-${String(UNDO_AFTER.most)}m)`);
}

const OF_RETIRE = [
  'side',
  'protocols',
  'usage',
  'in-spite-of-usage',
  'in-spite-of-remote-session',
  'in-spite-of-forecast',
  'undo-after',
  'port',
] as const satisfies readonly (keyof RetireValues)[];

function readKeep(values: RetireValues, operands: readonly string[]): Result<KeepArguments> {
  const clash = OF_RETIRE.find((name) => values[name] !== undefined);
  if (clash !== undefined) return badUsage(`--keep, --${clash}`);
  const [id, surplus] = operands;
  if (surplus !== undefined) return badUsage(`retire --keep ... ${surplus}`);
  if (id === undefined) return succeed({ keep: null });
  const read = readEntryId(id, 'retire --keep');
  return read.ok ? succeed({ keep: read.value }) : read;
}

/**
 * Reads what is said of switching old protocols off; null for a command line that says nothing of it. More paths may follow the one
 * behind `--usage`.
 */
export function readRetire(
  command: CommandName,
  values: RetireValues,
  operands: readonly string[],
  ports: readonly AskedPort[],
): Result<RetireArguments | KeepArguments | null> {
  const isAsked = command === 'plan' || command === 'export';
  const isMeant = command === 'retire' || (isAsked && values.retire === true);
  if (!isMeant) {
    const clash = isAsked ? OF_RETIRE.find((name) => values[name] !== undefined) : undefined;
    return clash === undefined ? succeed(null) : badUsage(`${command} --${clash}`, `${command} --retire --${clash}`);
  }
  if (values.keep === true) return readKeep(values, operands);
  const chosen = (['profile', 'mask', 'scope', 'user'] as const).find((name) => values[name] !== undefined);
  if (chosen !== undefined) return badUsage(`--retire, --${chosen}`);
  const side = oneOf('side', values.side, RETIRE_SIDES);
  if (!side.ok) return side;
  if (side.value === null) return badUsage(`${command} --side ? (${RETIRE_SIDES.join(', ')})`);
  if (side.value === 'client' && ports.length > 0) return badUsage('--side client, --port', '--side server --port');
  const protocols = someOf('protocols', values.protocols, RETIRABLE_IDS);
  if (!protocols.ok) return protocols;
  if (protocols.value === null) return badUsage(`${command} --protocols ? (${RETIRABLE_IDS.join(', ')})`);
  const [surplus] = operands;
  if (values.usage === undefined && surplus !== undefined) return badUsage(`${command} ... ${surplus}`);
  const undoAfter = readUndoAfter(values['undo-after']);
  if (!undoAfter.ok) return undoAfter;
  return succeed({
    retirement: { side: side.value, protocols: protocols.value },
    usage: [values.usage ?? [], operands].flat(),
    insisted: INSISTENCES.filter((one) => values[one] === true),
    undoAfter: undoAfter.value,
    ports,
  });
}
