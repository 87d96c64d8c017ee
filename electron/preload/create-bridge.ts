import type { Bridge } from '../../shared/ipc/contract.ts';
import { CHANNEL_NAMES, EVENTS, type PageEvent } from '../../shared/ipc/names.ts';

export interface BridgeTransport {
  readonly invoke: (channel: string, payload: unknown) => Promise<unknown>;
  /** Calls the listener at each event of that name, until the returned function is called. */
  readonly subscribe: (event: PageEvent, listener: () => void) => () => void;
}

/** One function for each channel of the contract, with one argument, and no way to name another channel. */
export function createBridge({ invoke, subscribe }: BridgeTransport): Bridge {
  const entries = CHANNEL_NAMES.map((channel) => [channel, (payload: unknown) => invoke(channel, payload)] as const);
  const on: Bridge['on'] = (event, listener) => {
    if (!EVENTS.includes(event)) return () => undefined;
    return subscribe(event, () => {
      listener(); // the event itself doesn't reach the page
    });
  };
  return Object.freeze({ ...Object.fromEntries(entries), on }) as unknown as Bridge;
}
