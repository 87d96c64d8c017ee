import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { lockFailure } from '../../lock/writer-lock.ts';
import type { Elevator } from '../../ports.ts';
import type { Pc } from '../pc/pc.ts';
import { refuseElevation } from './refusals.ts';

export interface EntryConditions {
  /** The digest of the entry as it was seen; null if this process saw it itself. */
  readonly seen?: string | null;
  readonly confirmed?: readonly Confirmation[] | undefined;
}

/** What must be changed, or the answer if there is nothing to change. */
export type Looked<Seen, Done> = { readonly toDo: Seen } | { readonly done: Done };

export interface SafeChange<Seen, Done> {
  /** Reads journal and PC. `before` is what it saw without the lock: the change decides what must still be true. */
  readonly look: (before: Seen | null) => Promise<Result<Looked<Seen, Done>>>;
  readonly confirmed?: readonly Confirmation[];
  /** Must end before anything is written: a proof of the state before. */
  readonly ready?: Promise<unknown> | undefined;
  readonly throughHelper: (elevator: Elevator, seen: Seen) => Promise<Result<Done>>;
  readonly write: (seen: Seen) => Promise<Result<Done>>;
  /** How long to wait for another writer, if not the default. */
  readonly patienceMs?: number;
}

/**
 * The only way in which anything is changed:
 *
 * 1. look: what must be changed, and whether that is allowed;
 * 2. a program that others can replace gets an administrator's rights only after a second confirmation;
 * 3. wait until everything is ready;
 * 4. without rights, have the helper do all of this; read the result in the journal instead of trusting it;
 * 5. with rights, acquire the one lock of all writers;
 * 6. look again, since others could write until then;
 * 7. write, read back, and then release the lock.
 */
export async function changeSafely<Seen, Done>(
  pc: Pick<Pc, 'elevator' | 'lock'>,
  { look, confirmed = [], ready, throughHelper, write, patienceMs }: SafeChange<Seen, Done>,
): Promise<Result<Done>> {
  const first = await look(null);
  if (!first.ok) return first;
  if ('done' in first.value) return succeed(first.value.done);
  const seen = first.value.toDo;
  const unsafe = await refuseElevation(pc.elevator, confirmed);
  if (unsafe !== null) return unsafe;
  await ready;
  if (pc.elevator !== null) return throughHelper(pc.elevator, seen);
  const taken = await pc.lock.take(patienceMs);
  if (!taken.ok) return lockFailure(taken);
  try {
    const again = await look(seen);
    if (!again.ok) return again;
    return 'done' in again.value ? succeed(again.value.done) : await write(again.value.toDo);
  } finally {
    taken.value();
  }
}
