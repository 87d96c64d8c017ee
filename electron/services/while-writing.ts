import { fail, type ErrorDetails, type Failure } from '../../shared/failures.ts';
import type { Result } from '../../shared/result.ts';
import type { NotLocked, Writer } from '../ports.ts';
import type { Pc } from './pc.ts';

const detailsOf = (by: Writer | null): ErrorDetails => ({
  program: by?.program ?? '',
  pid: by?.pid ?? 0,
  account: by?.account ?? '',
  since: by?.since ?? '',
});

/** Another one writes; `by` is who, as far as it is known. */
export const writerAtWork = (by: Writer | null): Failure => fail('writer-at-work', detailsOf(by));

function failureOf(refused: NotLocked): Failure {
  if (refused.code === 'held') return writerAtWork(refused.by);
  if (refused.code === 'denied') return fail('not-permitted', { what: refused.detail });
  return fail('lock-unavailable', { detail: refused.detail });
}

/**
 * Runs what writes, with the one lock of all writers: from reading the journal to closing the entry, nobody else writes. A
 * process that has a helper write doesn't take it, since the helper does.
 */
export async function whileWriting<T>(
  { lock }: Pick<Pc, 'lock'>,
  write: () => Promise<Result<T>>,
  patienceMs?: number,
): Promise<Result<T>> {
  const taken = await lock.take(patienceMs);
  if (!taken.ok) return failureOf(taken);
  try {
    return await write();
  } finally {
    taken.value();
  }
}
