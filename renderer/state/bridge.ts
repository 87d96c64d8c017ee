import type { Answer, Bridge, Handlers, Request } from '../../shared/ipc/contract.ts';
import { BRIDGE_NAME, CHANNEL_NAMES, type Channel } from '../../shared/ipc/names.ts';
import { fail } from '../../shared/failures.ts';
import { rowOf } from '../../shared/row-of.ts';

/** The bridge that the program has put on the window; null if the page was opened outside it. */
export function findBridge(holder: object): Bridge | null {
  const found = (holder as Readonly<Record<string, unknown>>)[BRIDGE_NAME];
  if (typeof found !== 'object' || found === null) return null;
  const channels = found as Readonly<Record<string, unknown>>;
  return [...CHANNEL_NAMES, 'on'].every((name) => typeof rowOf(channels, name) === 'function')
    ? (found as Bridge)
    : null;
}

/** Asks over a channel. The gate has checked what comes back; that nothing does is a failure and never an exception. */
export async function ask<C extends Channel>(bridge: Bridge, channel: C, request: Request<C>): Promise<Answer<C>> {
  const handlers: Pick<Handlers, Channel> = bridge;
  try {
    return await handlers[channel](request);
  } catch {
    return fail('internal');
  }
}
