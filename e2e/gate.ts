import type { Dispatch } from '../electron/ipc/dispatcher.ts';
import { fail } from '../shared/failures.ts';

/** Passes what the page asks on to the program; a test can hold it, and sees what passed. */
export interface Gate {
  /** Channels that were asked, in order. */
  readonly asked: readonly string[];
  /** Channels that the program answered, in order. */
  readonly answered: readonly string[];
  /** The next message on the channel waits until the returned function is called. */
  readonly hold: (channel: string) => () => void;
  /** The next message on the channel gets no answer but a failure of the program. */
  readonly fail: (channel: string) => void;
}

interface OpenGate extends Gate {
  readonly wrap: (dispatch: Dispatch) => Dispatch;
}

export function makeGate(): OpenGate {
  const asked: string[] = [];
  const answered: string[] = [];
  const held = new Map<string, Promise<void>>();
  const failing = new Set<string>();
  return {
    asked,
    answered,
    hold(channel) {
      let release: () => void = () => undefined;
      held.set(channel, new Promise<void>((resolve) => (release = resolve)));
      return () => release();
    },
    fail: (channel) => void failing.add(channel),
    wrap: (dispatch) => async (sender, channel, payload) => {
      asked.push(channel);
      const waiting = held.get(channel);
      held.delete(channel);
      await waiting;
      if (failing.delete(channel)) return fail('internal');
      const answer = await dispatch(sender, channel, payload);
      answered.push(channel);
      return answer;
    },
  };
}
