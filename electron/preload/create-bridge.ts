import { CHANNEL_NAMES, type Bridge } from '../../shared/ipc/contract.ts';

/**
 * Builds what the page sees from the contract's channels: one function each, one argument each, and no way to name a
 * channel. `invoke` is the only thing that a shell provides.
 */
export function createBridge(invoke: (channel: string, payload: unknown) => Promise<unknown>): Bridge {
  const entries = CHANNEL_NAMES.map((channel) => [channel, (payload: unknown) => invoke(channel, payload)] as const);
  return Object.freeze(Object.fromEntries(entries)) as unknown as Bridge;
}
