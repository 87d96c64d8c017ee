import type { Usage } from '../../usage/usage.ts';
import { CLIENT, logs, retire, SERVER, windows, type RetireState } from './state.suite.ts';

const LEGACY = { protocol: 'Legacy TLS' as const, side: 'client' as const };

/** A Server 2016 with these logs. */
const seen = (what: string, usage: Usage, refused: readonly string[], more: Partial<RetireState> = {}): RetireState =>
  retire(what, windows('server 2016'), 'server', SERVER, { usage, refused, ...more });

export const EVIDENCE_STATES: readonly RetireState[] = [
  seen('logs without old use', logs([]), []),
  seen('logs with a client of TLS 1.0', logs([{}]), ['still-used server']),
  retire('the same, client', windows('server 2016'), 'client', CLIENT, { usage: logs([{}]) }),
  seen('logs with a client of TLS 1.0 if TLS 1.1 goes', logs([{}]), [], {
    writes: ['server TLS 1.1'],
    protocols: ['tls11'],
  }),
  retire('sign-ins with legacy TLS', windows('windows 10'), 'client', CLIENT, {
    usage: logs([LEGACY]),
    refused: ['still-used client'],
  }),
  seen('more clients than are kept apart', logs([], { rest: { count: 7, first: null, last: null } }), [
    'still-used server',
  ]),
  seen('logs that weren’t read to their end', logs([], { stopped: true }), ['evidence-cut-off server']),
  seen(
    'logs of which one couldn’t be read at all',
    logs([], { totals: {}, unread: [{ source: 'a.log', line: null, why: 'unknown-format' }] }),
    ['evidence-unread server'],
  ),
  retire('logs with a line that couldn’t be read', windows('server 2016'), 'both', [...CLIENT, ...SERVER], {
    usage: logs([], { unread: [{ source: 'a.log', line: 7, why: 'fields-missing' }] }),
    refused: ['evidence-unread client'],
  }),
];
