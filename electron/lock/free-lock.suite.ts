import { succeed } from '../../shared/result.ts';
import type { Writer, WriterLock } from '../ports.ts';

/** A DOUBLE of the lock that nobody else ever has. */
export const FREE_LOCK: WriterLock = {
  take: () => Promise.resolve(succeed(() => undefined)),
  holder: () => Promise.resolve(null),
};

/** A DOUBLE of the lock that another program has for good. */
export const heldLock = (by: Writer | null): WriterLock => ({
  take: () => Promise.resolve({ ok: false, code: 'held', by }),
  holder: () => Promise.resolve(by),
});
