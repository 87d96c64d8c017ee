import type { RetirePortTexts } from '../retire.ts';
import { listed } from './counts.ts';

export const retirePorts: RetirePortTexts = {
  title: 'Ports of this PC',
  columns: { port: 'Port', before: 'Took before', after: 'Takes now' },
  port: ({ port, starttls }) => `${String(port)}${starttls ? ' (STARTTLS)' : ''}`,
  takes: (taken, unknown) =>
    [...taken, ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`])].join(', '),
  nothing: {
    'no-answer': 'no full answer',
    nobody: 'nothing listens',
    'no-starttls': 'no STARTTLS',
    'not-tls': 'doesn’t begin with TLS',
    'only-refusals': 'every version refused, so it might need a name',
    'silent-refusals': 'every version refused without a word',
  },
  seen: {
    gone: (port, protocols) => `Port ${port} no longer takes ${listed(protocols)}.`,
    still: (port, protocols) => `Port ${port} still takes ${listed(protocols)}.`,
    now: (port, protocols) => `Port ${port} takes ${listed(protocols)} now; before, that wasn’t seen.`,
    refused: (port, protocols) => `Port ${port} refuses ${listed(protocols)}.`,
    lost: (port, protocols) => `Port ${port} no longer accepts ${listed(protocols)}, which wasn’t meant to change.`,
    unknown: (port, protocols) => `Whether port ${port} takes ${listed(protocols)} isn’t known.`,
  },
  none: {
    stopped: (port, why) => `Port ${port} took something before. Now: ${why}.`,
    'not-asked': (port, why) => `What port ${port} takes isn’t known: ${why}.`,
  },
  why: 'Why isn’t known: a program may read SChannel only when it starts, or have a list of its own.',
  again: 'Restart this PC, or what listens there, and ask again:',
};
