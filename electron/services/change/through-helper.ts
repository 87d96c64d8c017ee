import type { HelperRequest } from '../../../shared/remediation/helper-request.ts';
import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { EXIT, fail, type ErrorCode, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { readJournal } from '../../journal/journal.ts';
import type { ElevationResult, Elevator, Writer, WriterLock } from '../../ports.ts';
import type { Pc } from '../pc/pc.ts';
import { writerAtWork } from '../../lock/writer-lock.ts';

type HelperError = 'refused' | 'not-permitted' | 'write-failed' | 'conflict' | 'pending-change';

/** The meaning of the helper's exit codes if the journal shows that it changed nothing. */
const EXIT_ERRORS: Readonly<Record<number, HelperError>> = {
  [EXIT.badInput]: 'refused',
  [EXIT.notPermitted]: 'not-permitted',
  [EXIT.notHere]: 'write-failed',
  [EXIT.conflict]: 'conflict',
  [EXIT.pending]: 'pending-change',
};

const KIND_ERRORS = {
  refused: 'elevation-refused',
  blocked: 'elevation-blocked',
  'not-started': 'helper-not-started',
  'timed-out': 'helper-timed-out',
  lost: 'helper-lost',
} as const satisfies Readonly<Record<Exclude<ElevationResult['kind'], 'finished'>, ErrorCode>>;

/** Returns who kept the helper from writing; null if unknown. */
async function writerInTheWay(lock: WriterLock, result: ElevationResult): Promise<Writer | null> {
  return result.kind === 'finished' && result.exit === EXIT.conflict ? await lock.holder() : null;
}

export async function helperFailure(
  { lock }: Pick<Pc, 'lock'>,
  result: ElevationResult,
  what: string,
): Promise<Failure> {
  const by = await writerInTheWay(lock, result);
  const detail = 'detail' in result ? result.detail : '';
  if (by !== null) return writerAtWork(by);
  if (result.kind !== 'finished') {
    return fail(KIND_ERRORS[result.kind], { what, detail, code: 'win32' in result ? result.win32 : 0 });
  }
  const known = EXIT_ERRORS[result.exit];
  return known === undefined ? fail('helper-lost', { what, detail, code: result.exit }) : fail(known, { what, detail });
}

/**
 * Has the helper carry out a request and reads the result in the journal. The helper isn't trusted: on success, after a
 * timeout and after a crash alike, what counts is what an unelevated reader finds.
 *
 * @param find Picks the entry of the request, from the journal as it is afterwards.
 * @param isDone True if that entry shows that the request was carried out.
 * @param what Names the change in a failure.
 */
export async function throughHelper(
  pc: Pick<Pc, 'driver' | 'lock'>,
  elevator: Elevator,
  request: HelperRequest,
  find: (entries: readonly JournalEntry[]) => JournalEntry | undefined,
  isDone: (entry: JournalEntry) => boolean | Promise<boolean>,
  what: string,
): Promise<Result<JournalEntry>> {
  const result = await elevator.run(request);
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const entry = find(journal.value.entries);
  if (entry !== undefined && (await isDone(entry))) return succeed(entry);
  if (entry?.state === 'pending' && (await writerInTheWay(pc.lock, result)) === null) {
    // a helper that still runs may yet finish; a crashed one won't
    return fail(result.kind === 'timed-out' ? 'helper-timed-out' : 'left-half-done', { id: entry.id, what });
  }
  return helperFailure(pc, result, what);
}
