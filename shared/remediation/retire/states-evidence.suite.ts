import { logs, windows, type RetireState } from './state.suite.ts';

const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
const SERVER = ['server TLS 1.0', 'server TLS 1.1'];

const LEGACY = { protocol: 'Legacy TLS' as const, side: 'client' as const };

export const EVIDENCE_STATES: readonly RetireState[] = [
  { what: 'logs without old use', pc: windows('server 2016'), side: 'server', usage: logs([]), writes: SERVER },
  {
    what: 'logs with a client of TLS 1.0',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([{}]),
    writes: SERVER,
    refused: ['still-used server'],
  },
  {
    what: 'the same, client',
    pc: windows('server 2016'),
    side: 'client',
    usage: logs([{}]),
    writes: CLIENT,
  },
  {
    what: 'logs with a client of TLS 1.0 if TLS 1.1 goes',
    pc: windows('server 2016'),
    side: 'server',
    protocols: ['tls11'],
    usage: logs([{}]),
    writes: ['server TLS 1.1'],
  },
  {
    what: 'sign-ins with legacy TLS',
    pc: windows('windows 10'),
    side: 'client',
    usage: logs([LEGACY]),
    writes: CLIENT,
    refused: ['still-used client'],
  },
  {
    what: 'more clients than are kept apart',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([], { rest: { count: 7, first: null, last: null } }),
    writes: SERVER,
    refused: ['still-used server'],
  },
  {
    what: 'logs that weren’t read to their end',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([], { stopped: true }),
    writes: SERVER,
    refused: ['evidence-cut-off server'],
  },
  {
    what: 'logs of which one couldn’t be read at all',
    pc: windows('server 2016'),
    side: 'server',
    usage: { ...logs([], { unread: [{ source: 'a.log', line: null, why: 'unknown-format' }] }), totals: {} },
    writes: SERVER,
    refused: ['evidence-unread server'],
  },
  {
    what: 'logs with a line that couldn’t be read',
    pc: windows('server 2016'),
    side: 'both',
    usage: logs([], { unread: [{ source: 'a.log', line: 7, why: 'fields-missing' }] }),
    writes: [...CLIENT, ...SERVER],
    refused: ['evidence-unread client'],
  },
];
