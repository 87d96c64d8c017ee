import * as v from 'valibot';
import { promises } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, type Failure } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { NotLocked, Release, Writer, WriterLock } from '../ports.ts';
import { lockFile, notTaken, type Taken } from '../win32/file-lock.ts';
import { orNull } from '../win32/library.ts';
import { readNote, takeMutex } from '../win32/named-mutex.ts';
import { userInfo } from 'node:os';
import { basename } from 'node:path';

/** Names of programs and accounts; a note comes from another process, so nothing else of it is shown. */
const nameSchema = v.nullable(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@\\()+-]{0,99}$/u)));

const noteSchema = v.object({
  program: v.fallback(nameSchema, null),
  pid: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffffffff))), null),
  account: v.fallback(nameSchema, null),
  since: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))), null),
});

function accountName(): string | null {
  try {
    const { username } = userInfo();
    const domain = process.platform === 'win32' ? process.env['USERDOMAIN'] : undefined;
    return domain === undefined ? username : `${domain}\\${username}`;
  } catch {
    return null; // an account without a name
  }
}

export function ownNote(): string {
  const writer: Writer = {
    program: basename(process.execPath),
    pid: process.pid,
    account: accountName(),
    since: new Date().toISOString(),
  };
  return JSON.stringify(writer);
}

export function readWriterNote(text: string | null): Writer | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), noteSchema), text);
  return read.success && Object.values(read.output).some((one) => one !== null) ? read.output : null;
}

/** Another process is writing; `by` is that process, as far as known. */
export const writerAtWork = (by: Writer | null): Failure =>
  fail('writer-at-work', {
    program: by?.program ?? '',
    pid: by?.pid ?? 0,
    account: by?.account ?? '',
    since: by?.since ?? '',
  });

export function lockFailure(refused: NotLocked): Failure {
  if (refused.code === 'held') return writerAtWork(refused.by);
  if (refused.code === 'denied') return fail('not-permitted', { what: refused.detail });
  return fail('lock-unavailable', { detail: refused.detail });
}

/** How long a second writer waits for the first, and how often it retries. */
const PATIENCE_MS = 5_000;
const POLL_MS = 50;

function waitingLock(attempt: () => Promise<Taken>, note: () => Promise<string | null>, usualMs: number): WriterLock {
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

export function createRegistryLock(patienceMs = PATIENCE_MS): WriterLock {
  const attempt = async (): Promise<Taken> => {
    if (isTaken) return notTaken('held', MUTEX);
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
  };
  return waitingLock(attempt, () => orNull(readNote(MUTEX)), patienceMs);
}

/** Creates the lock of a registry file: a file next to it, wherever links to it are. */
export function createFileLock(registry: string, patienceMs = PATIENCE_MS): WriterLock {
  const place = async (): Promise<string> => `${await promises.realpath(registry).catch(() => registry)}.lock`;
  return waitingLock(
    async () => lockFile(await place(), ownNote()),
    async () => promises.readFile(await place(), 'utf8').catch(() => null),
    patienceMs,
  );
}
