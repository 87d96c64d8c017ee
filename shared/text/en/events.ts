import type { EventTexts } from '../events.ts';

const SIDES = { client: 'a program that connects', server: 'a program that accepts connections' } as const;

const withState = (state: number | null): string => (state === null ? '' : ` (state ${String(state)})`);

export const events: EventTexts = {
  title: 'TLS errors in the Windows event log',
  caption: 'The latest Schannel events in the System log. Some come from scans of a server or from old clients.',
  heads: { newest: 'Latest', count: 'How often', what: 'What happened' },
  what: {
    36871: ({ side, state, program, hasNoProtocol }) =>
      `Windows couldn’t prepare TLS for ${program ?? (side === null ? 'a program' : SIDES[side])}${withState(state)}${hasNoProtocol ? ': every protocol that it asked for is off' : ''}`,
    36874: ({ protocol }) =>
      `Another PC asked for ${protocol ?? 'a connection'}, with no cipher suite that this PC supports`,
    36887: ({ alert }) => `The other side refused the connection: ${alert ?? 'no alert named'}`,
    36888: ({ alert, state }) => `Windows refused the connection: ${alert ?? 'no alert named'}${withState(state)}`,
  },
  alert: (name, number) => (name === null ? `alert ${String(number)}` : `${name} (alert ${String(number)})`),
  times: (count) => (count === 1 ? 'once' : `${String(count)} times`),
  lookAt: (rungs) => `Look at: ${rungs}`,
  none: 'The log has no such events.',
  notWritten: 'Schannel is set not to log errors (EventLogging), so an empty log proves nothing.',
  unread: {
    'not-this-pc': 'That PC is a registry file, so there is no event log to read.',
    'no-reader': 'Unknown: the Windows program that reads event logs wasn’t found.',
    blocked: 'Unknown: the Windows program that reads event logs couldn’t be started.',
    failed: 'Unknown: the Windows program that reads event logs returned no list of events.',
    'timed-out': 'Unknown: reading the event log took too long.',
  },
  hasMore: 'There are older ones.',
  sinceChange: (count) =>
    count === 0
      ? 'None of them came after the last change.'
      : count === 1
        ? 'One of them came after the last change.'
        : `${String(count)} of them came after the last change.`,
};
