import { succeed } from '../../shared/result.ts';
import type { Writer, WriterLock } from '../ports.ts';

/** A test double of a lock that no other process ever has. */
export const FREE_LOCK: WriterLock = {
  take: () => Promise.resolve(succeed(() => undefined)),
  holder: () => Promise.resolve(null),
};

/** A test double of a lock that another program never releases. */
export const heldLock = (by: Writer | null): WriterLock => ({
  take: () => Promise.resolve({ ok: false, code: 'held', by }),
  holder: () => Promise.resolve(by),
});
