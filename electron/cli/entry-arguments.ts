import { succeed, type Result } from '../../shared/result.ts';
import { badUsage, readEntryId } from './argument-values.ts';
import type { Values } from './clashes.ts';

/** An entry of the journal as a task of Windows names it. */
export interface ScheduledArguments {
  readonly id: number;
  readonly digest: string;
}

/** Giving an entry up neither finishes it nor puts anything back. */
export function readDiscard({ discard, finish }: Values): Result<number | null> {
  if (discard === undefined) return succeed(null);
  if (finish === true) return badUsage('recover --discard --finish');
  return readEntryId(discard, '--discard');
}

/** What a task runs names its entry twice, and leaves nothing else to say. */
export function readScheduled(
  operand: string | undefined,
  { scheduled, digest, ...values }: Values,
): Result<ScheduledArguments | null> {
  if (scheduled === undefined) return digest === undefined ? succeed(null) : badUsage('--digest');
  const other = (['user', 'yes', 'from-writable-folder'] as const).find((name) => values[name] !== undefined);
  if (other !== undefined) return badUsage(`--scheduled, --${other}`);
  if (operand !== undefined) return badUsage(`--scheduled ${scheduled} ${operand}`);
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) return badUsage('--digest');
  const id = readEntryId(scheduled, '--scheduled');
  return id.ok ? succeed({ id: id.value, digest }) : id;
}
