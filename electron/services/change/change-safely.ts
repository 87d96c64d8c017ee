import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { lockFailure } from '../../lock/writer-lock.ts';
import type { Elevator } from '../../ports.ts';
import type { Pc } from '../read/pc.ts';
import { refuseElevation } from './refusals.ts';

/** What was said along with the wish to do something to an entry of the journal. */
export interface Given {
  /** The digest of the entry as it was seen; null when this process saw it itself. */
  readonly seen?: string | null;
  readonly confirmed?: readonly Confirmation[] | undefined;
}

/** What is to be changed, or what the answer is where there is nothing to change. */
export type Looked<Seen, Done> = { readonly toDo: Seen } | { readonly done: Done };

/** What one kind of change is made of. */
export interface SafeChange<Seen, Done> {
  /** Reads journal and PC. `before` is what it saw without the lock: the change knows how much of that must still be so. */
  readonly look: (before: Seen | null) => Promise<Result<Looked<Seen, Done>>>;
  readonly confirmed?: readonly Confirmation[];
  /** What has to end before anything is written: a proof of how it was. */
  readonly ready?: Promise<unknown> | undefined;
  readonly throughHelper: (elevator: Elevator, seen: Seen) => Promise<Result<Done>>;
  readonly write: (seen: Seen) => Promise<Result<Done>>;
  /** How long it waits for another writer, if not as long as usual. */
  readonly patienceMs?: number;
}

/**
 * The one way in which anything is changed:
 *
 * 1. look: what is to be changed, and whether it may be;
 * 2. a program that others can exchange gets an administrator's rights only after a second yes;
 * 3. wait for what has to be ready;
 * 4. without rights, have the helper do all of this; what came of it is found in the journal, and its word isn't taken;
 * 5. with rights, take the one lock of all writers;
 * 6. look again, since others could write until then;
 * 7. write and read back, and then let go of the lock.
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
