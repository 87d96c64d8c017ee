import { CLIENT, logs, retire, SERVER, windows, type RetireState } from './state.suite.ts';

const LEGACY = { protocol: 'Legacy TLS' as const, side: 'client' as const };

export const EVIDENCE_STATES: readonly RetireState[] = [
  retire('logs without old use', windows('server 2016'), 'server', SERVER, { usage: logs([]) }),
  retire('logs with a client of TLS 1.0', windows('server 2016'), 'server', SERVER, {
    usage: logs([{}]),
    refused: ['still-used server'],
  }),
  retire('the same, client', windows('server 2016'), 'client', CLIENT, { usage: logs([{}]) }),
  retire('logs with a client of TLS 1.0 if TLS 1.1 goes', windows('server 2016'), 'server', ['server TLS 1.1'], {
    protocols: ['tls11'],
    usage: logs([{}]),
  }),
  retire('sign-ins with legacy TLS', windows('windows 10'), 'client', CLIENT, {
    usage: logs([LEGACY]),
    refused: ['still-used client'],
  }),
  retire('more clients than are kept apart', windows('server 2016'), 'server', SERVER, {
    usage: logs([], { rest: { count: 7, first: null, last: null } }),
    refused: ['still-used server'],
  }),
  retire('logs that weren’t read to their end', windows('server 2016'), 'server', SERVER, {
    usage: logs([], { stopped: true }),
    refused: ['evidence-cut-off server'],
  }),
  retire('logs of which one couldn’t be read at all', windows('server 2016'), 'server', SERVER, {
    usage: { ...logs([], { unread: [{ source: 'a.log', line: null, why: 'unknown-format' }] }), totals: {} },
    refused: ['evidence-unread server'],
  }),
  retire('logs with a line that couldn’t be read', windows('server 2016'), 'both', [...CLIENT, ...SERVER], {
    usage: logs([], { unread: [{ source: 'a.log', line: 7, why: 'fields-missing' }] }),
    refused: ['evidence-unread client'],
  }),
];
