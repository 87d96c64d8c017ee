import * as v from 'valibot';
import {
  answerSchema,
  BRIDGE_NAME,
  CHANNEL_NAMES,
  type Answer,
  type Bridge,
  type Channel,
  type Handlers,
  type Request,
} from '../../shared/ipc/contract.ts';
import { fail } from '../../shared/report/errors.ts';

/** The bridge that the program has put on the window; null where the page was opened outside it. */
export function findBridge(holder: object): Bridge | null {
  const found = (holder as Readonly<Record<string, unknown>>)[BRIDGE_NAME];
  if (typeof found !== 'object' || found === null) return null;
  const channels = found as Readonly<Record<string, unknown>>;
  return [...CHANNEL_NAMES, 'on'].every((name) => typeof channels[name] === 'function') ? (found as Bridge) : null;
}

/** Asks over a channel. What comes back is checked too: a broken answer, or none, is a failure and never an exception. */
export async function ask<C extends Channel>(bridge: Bridge, channel: C, request: Request<C>): Promise<Answer<C>> {
  const handlers: Handlers = bridge;
  try {
    const answer = v.safeParse(answerSchema(channel), await handlers[channel](request));
    return answer.success ? answer.output : fail('internal');
  } catch {
    return fail('internal');
  }
}
