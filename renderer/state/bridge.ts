import type { Answer, Bridge, Handlers, Request } from '../../shared/ipc/contract.ts';
import { BRIDGE_NAME, bugOn, type Channel } from '../../shared/ipc/names.ts';

/** The bridge that the program has put on the window; null if the page was opened outside it. */
export const findBridge = (holder: object): Bridge | null =>
  (holder as { readonly [BRIDGE_NAME]?: Bridge })[BRIDGE_NAME] ?? null;

/** Asks over a channel. The gate has checked what comes back; that nothing does is a failure and never an exception. */
export async function ask<C extends Channel>(bridge: Bridge, channel: C, request: Request<C>): Promise<Answer<C>> {
  const handlers: Pick<Handlers, Channel> = bridge;
  try {
    return await handlers[channel](request);
  } catch {
    return bugOn(channel);
  }
}
