import * as v from 'valibot';
import { CHANNELS, type Answer, type GateChannel, type Handlers } from '../../shared/ipc/contract.ts';
import { bugOn, MAX_EXPLAINED_BYTES } from '../../shared/ipc/names.ts';
import { fail, type Failure } from '../../shared/failures.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** The sender of a message, in plain data: the same shape from Electron's frames and from a test shell. */
export interface Sender {
  readonly isMainFrame: boolean;
  /** Null for a frame that is gone. */
  readonly origin: string | null;
}

export interface DispatchPolicy {
  /** The only allowed origin, compared exactly. */
  readonly origin: string;
  /** Called for unexpected events: a refused message, a bug in a handler, an answer that breaks the contract. */
  readonly log: (event: string, details: string) => void;
}

export type Dispatch = (sender: Sender, channel: string, payload: unknown) => Promise<unknown>;

/** Channels with only one message at a time: they change the PC, switch it, observe it, or ask the user. */
const SINGLE_FLIGHT: readonly GateChannel[] = [
  'apply',
  'undo',
  'recover',
  'discard',
  'practise',
  'prove',
  'export',
  'retire',
  'retire-keep',
  'read-usage',
];

/** Far above any request of the window, far below what could hurt. */
const MAX_PAYLOAD_CHARACTERS = 256 * 1024;

/** Channels with a text or a file; escaped in JSON, a text may be several times as long. */
const LARGER: Readonly<Partial<Record<GateChannel, number>>> = { explain: 6 * MAX_EXPLAINED_BYTES + 1024 };

function isChannel(name: string): name is GateChannel {
  return Object.hasOwn(CHANNELS, name);
}

/** Returns the size of a payload, or null if it isn't plain data (a cycle, a function, a bigint). */
function sizeOf(payload: unknown): number | null {
  try {
    return (JSON.stringify(payload) as string | undefined)?.length ?? 0;
  } catch {
    return null;
  }
}

/**
 * The only gate between the page and the services: exact origin, main frame, known channel, bounded and strictly valid
 * payload, one change at a time, and a strictly valid answer. It never throws: a refusal is an answer with a code.
 */
export function createDispatcher(handlers: Handlers, policy: DispatchPolicy): Dispatch {
  const single = oneAtATime();

  const refuse = (why: string): Failure => {
    policy.log('refused', why);
    return fail('refused', { why });
  };

  async function run<C extends GateChannel>(channel: C, payload: unknown): Promise<Answer<C> | Failure> {
    const request = v.safeParse(CHANNELS[channel].request, payload);
    // a schema without entries would accept a list as an object
    if (!request.success || Array.isArray(payload)) return refuse(`invalid payload on ${channel}`);
    const handler = handlers[channel] as (request: unknown) => Promise<Answer<C>>;
    const answer = await handler(request.output);
    if (!answer.ok) return answer;
    const checked = v.safeParse(CHANNELS[channel].response, answer.value);
    if (checked.success) return answer;
    policy.log(
      'bad answer',
      `${channel}: ${checked.issues.map((issue) => v.getDotPath(issue) ?? issue.message).join(', ')}`,
    );
    return bugOn(channel);
  }

  return async (sender, channel, payload) => {
    if (!sender.isMainFrame) return refuse('not the main frame');
    if (sender.origin !== policy.origin) return refuse('foreign origin');
    if (!isChannel(channel)) return refuse('unknown channel');
    const size = sizeOf(payload);
    if (size === null || size > (LARGER[channel] ?? MAX_PAYLOAD_CHARACTERS))
      return refuse('payload too large or not plain data');
    const answer = (): Promise<unknown> => run(channel, payload);
    try {
      return await (SINGLE_FLIGHT.includes(channel) ? single(answer) : answer());
    } catch (error) {
      policy.log('bug', error instanceof Error ? (error.stack ?? error.message) : String(error));
      return bugOn(channel);
    }
  };
}
