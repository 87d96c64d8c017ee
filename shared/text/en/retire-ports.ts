import type { RetirePortTexts } from '../retire.ts';
import { listed } from './counts.ts';

export const retirePorts: RetirePortTexts = {
  title: 'Ports of this PC',
  columns: { port: 'Port', before: 'Accepted before', after: 'Accepts now', means: 'Result' },
  port: ({ port, starttls }) => `${String(port)}${starttls ? ' (STARTTLS)' : ''}`,
  takes: (taken, unknown) => [...taken, ...(unknown.length === 0 ? [] : [`unknown: ${unknown.join(', ')}`])].join(', '),
  nothing: {
    'no-answer': 'no full answer',
    nobody: 'nothing listens',
    'no-starttls': 'no STARTTLS',
    'not-tls': 'doesn’t start with TLS',
    'only-refusals': 'every version refused, so it might need a name',
    'silent-refusals': 'every version refused without an answer',
  },
  seen: {
    gone: (port, protocols) => `Port ${port} no longer accepts ${listed(protocols)}.`,
    still: (port, protocols) => `Port ${port} still accepts ${listed(protocols)}.`,
    now: (port, protocols) => `Port ${port} now accepts ${listed(protocols)}; that wasn’t seen before.`,
    refused: (port, protocols) => `Port ${port} refuses ${listed(protocols)}.`,
    lost: (port, protocols) => `Port ${port} no longer accepts ${listed(protocols)}, which wasn’t meant to change.`,
    unknown: (port, protocols) => `It isn’t clear whether port ${port} accepts ${listed(protocols)}.`,
  },
  none: {
    stopped: (port, why) => `Port ${port} accepted something before. Now: ${why}.`,
    'not-asked': (port, why) => `What port ${port} accepts is unknown: ${why}.`,
  },
  why: 'The reason is unknown: a program might read Schannel’s settings only when it starts, or have a list of its own.',
  again: 'Restart this PC, or what listens there, and test again:',
};
