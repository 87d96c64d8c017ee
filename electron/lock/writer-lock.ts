import { promises } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, type Failure } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { NotLocked, Release, Writer, WriterLock } from '../ports.ts';
import { lockFile } from '../win32/file-lock.ts';
import { readNote, takeMutex } from '../win32/named-mutex.ts';
import { ownNote, readWriterNote } from './writer-note.ts';

/** Another process is writing; `by` is that process, as far as known. */
export const writerAtWork = (by: Writer | null): Failure =>
  fail('writer-at-work', {
    program: by?.program ?? '',
    pid: by?.pid ?? 0,
    account: by?.account ?? '',
    since: by?.since ?? '',
  });

/** Returns why nothing is written. */
export function lockFailure(refused: NotLocked): Failure {
  if (refused.code === 'held') return writerAtWork(refused.by);
  if (refused.code === 'denied') return fail('not-permitted', { what: refused.detail });
  return fail('lock-unavailable', { detail: refused.detail });
}

/** How long a second writer waits for the first, and how often it retries. */
const PATIENCE_MS = 5_000;
const POLL_MS = 50;

/** One attempt to acquire a lock, and the note its holder left. */
interface Attempts {
  readonly attempt: () => Promise<
    Result<Release, { readonly ok: false; readonly code: 'held' | 'denied' | 'unavailable'; readonly detail: string }>
  >;
  readonly note: () => Promise<string | null>;
}

function waitingLock({ attempt, note }: Attempts, usualMs: number): WriterLock {
  const holder = async (): Promise<Writer | null> => readWriterNote(await note());
  return {
    async take(patienceMs = usualMs): Promise<Result<Release, NotLocked>> {
      const start = performance.now();
      for (;;) {
        const taken = await attempt();
        if (taken.ok) return taken;
        const { code, detail } = taken;
        if (code !== 'held') return { ok: false, code, detail };
        if (performance.now() - start >= patienceMs) return { ok: false, code: 'held', by: await holder() };
        await pause(POLL_MS);
      }
    },
    async holder() {
      const taken = await attempt();
      if (!taken.ok) return taken.code === 'held' ? await holder() : null;
      taken.value();
      return null;
    },
  };
}

/** The name of the registry's lock in every session and account of this PC. */
const MUTEX = 'Global\\TLS Remedy writer';

/** Mutexes are reentrant within a thread; this lock isn't. */
let isTaken = false;

/** Creates the lock of this PC's registry. */
export function createRegistryLock(patienceMs = PATIENCE_MS): WriterLock {
  return waitingLock(
    {
      async attempt() {
        if (isTaken) return { ok: false, code: 'held', detail: MUTEX };
        isTaken = true;
        const taken = await takeMutex(MUTEX, ownNote());
        if (!taken.ok) {
          isTaken = false;
          return taken;
        }
        return succeed(() => {
          taken.value();
          isTaken = false;
        });
      },
      async note() {
        const read = await readNote(MUTEX);
        return read.ok ? read.value : null;
      },
    },
    patienceMs,
  );
}

/** Creates the lock of a registry file: a file next to it, wherever links to it are. */
export function createFileLock(registry: string, patienceMs = PATIENCE_MS): WriterLock {
  const place = async (): Promise<string> => `${await promises.realpath(registry).catch(() => registry)}.lock`;
  return waitingLock(
    {
      attempt: async () => lockFile(await place(), ownNote()),
      note: async () => promises.readFile(await place(), 'utf8').catch(() => null),
    },
    patienceMs,
  );
}
