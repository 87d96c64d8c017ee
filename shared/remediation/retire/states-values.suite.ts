import { both, windows, type Pair, type RetireState } from './state.suite.ts';

const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
const SERVER = ['server TLS 1.0', 'server TLS 1.1'];
const OFF = [0, 1] as const;
const OFF_AT_SERVER = { ...both('tls-1.0.server', OFF), ...both('tls-1.1.server', OFF) };
const OFF_AT_CLIENT = { ...both('tls-1.0.client', OFF), ...both('tls-1.1.client', OFF) };

/** TLS 1.2 for what comes in with these values, which is refused. */
const withoutTls12 = (what: string, pair: Pair, refused: string): RetireState => ({
  what,
  pc: windows('server 2016', both('tls-1.2.server', pair)),
  side: 'server',
  writes: null,
  refused: [refused],
});

/** Values of Schannel. Source of the states: facts 20.1 and 3.1. */
const SCHANNEL_STATES: readonly RetireState[] = [
  { what: 'off at the server already, both', pc: windows('server 2016', OFF_AT_SERVER), side: 'both', writes: CLIENT },
  {
    what: 'off on both sides already',
    pc: windows('server 2016', { ...OFF_AT_SERVER, ...OFF_AT_CLIENT }),
    side: 'both',
    writes: [],
  },
  withoutTls12('TLS 1.2 off at the server', [0, null], 'tls12-off server'),
  {
    what: 'TLS 1.2 off for clients',
    pc: windows('server 2016', both('tls-1.2.client', [0, 1])),
    side: 'client',
    writes: null,
    refused: ['tls12-off client'],
  },
  withoutTls12('TLS 1.2 at the server only on request', [null, 1], 'tls12-off server'),
  withoutTls12('TLS 1.2 at the server that can’t be read', [{ denied: true }, null], 'tls12-unknown server'),
  withoutTls12(
    'TLS 1.2 at the server off by Enabled, if the other value can’t be read',
    [0, { denied: true }],
    'tls12-off server',
  ),
  {
    what: 'TLS 1.2 for clients that can’t be read',
    pc: windows('windows 10', both('tls-1.2.client', [null, { denied: true }])),
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client'],
  },
  {
    what: 'TLS 1.2 at the server as the scope schannel-server writes it',
    pc: windows('server 2016', both('tls-1.2.server', [1, 0])),
    side: 'server',
    writes: SERVER,
  },
  {
    what: 'TLS 1.0 half off',
    pc: windows('server 2016', both('tls-1.0.server', [1, 1])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0 Enabled'],
  },
  {
    what: 'TLS 1.0 off without DisabledByDefault',
    pc: windows('server 2016', both('tls-1.0.server', [0, null])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0 DisabledByDefault'],
  },
  {
    what: 'TLS 1.0 off with DisabledByDefault 0',
    pc: windows('server 2016', both('tls-1.0.server', [0, 0])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0 DisabledByDefault'],
  },
  {
    what: 'TLS 1.0 off, DisabledByDefault another number than 0',
    pc: windows('server 2016', both('tls-1.0.server', [0, 0xffff_ffff])),
    side: 'server',
    protocols: ['tls10'],
    writes: [],
  },
  {
    what: 'Enabled as a text',
    pc: windows('server 2016', both('tls-1.0.server', ['0', null])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0'],
  },
  {
    what: 'TLS 1.0 that can’t be read stays',
    pc: windows('server 2016', both('tls-1.0.server', [{ denied: true }, { denied: true }])),
    side: 'server',
    writes: ['server TLS 1.1'],
  },
  {
    what: 'SSL 3.0 opened for clients by DisabledByDefault',
    pc: windows('windows 10', both('ssl-3.0.client', [null, 0])),
    side: 'client',
    protocols: ['ssl3'],
    writes: ['client SSL 3.0'],
  },
  {
    what: 'SSL 2.0 opened by hand before Server 2016',
    pc: windows('server 2012 r2', both('ssl-2.0.server', [1, 0])),
    side: 'server',
    protocols: ['ssl2'],
    writes: ['server SSL 2.0'],
  },
];

/** Values of WinHTTP. */
const WINHTTP_STATES: readonly RetireState[] = [
  {
    what: 'a value with TLS 1.0, 1.1 and 1.2',
    pc: windows('server 2019', {}, { native: 0xa80, wow64: 0xa80 }),
    side: 'client',
    writes: ['native 0x00000800', 'wow64 0x00000800', ...CLIENT],
    forecast: { 'winhttp client native': 'no value-changes', 'winhttp client wow64': 'no value-changes' },
  },
  {
    what: 'only TLS 1.0 goes, TLS 1.1 stays',
    pc: windows('windows 10', {}, { native: 0xa80, wow64: 0xa80 }),
    side: 'client',
    protocols: ['tls10'],
    writes: ['native 0x00000a00', 'wow64 0x00000a00', 'client TLS 1.0'],
  },
  {
    what: 'TLS 1.3 stays in a value',
    pc: windows('windows 11', {}, { native: 0x2a80, wow64: 0x2800 }),
    side: 'client',
    writes: ['native 0x00002800', ...CLIENT],
  },
  {
    what: 'SSL bits go with SSL',
    pc: windows('windows 10', {}, { native: 0x8a8, wow64: 0x800 }),
    side: 'client',
    protocols: ['ssl2', 'ssl3'],
    writes: ['native 0x00000880'],
  },
  {
    what: 'a value without TLS 1.2',
    pc: windows('windows 10', {}, { native: 0xa0, wow64: 0x800 }),
    side: 'client',
    writes: null,
    refused: ['tls12-off client native'],
    forecast: { 'winhttp client native': 'yes', 'winhttp client wow64': 'no' },
  },
  {
    what: 'a value with an unknown bit',
    pc: windows('server 2012', {}, { native: 0x1800, wow64: 0x800 }),
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client native'],
  },
  {
    what: 'a value that can’t be read',
    pc: windows('windows 10', {}, { native: { denied: true } }),
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client native'],
    forecast: { 'winhttp client native': 'unknown unreadable' },
  },
];

export const VALUE_STATES: readonly RetireState[] = [...SCHANNEL_STATES, ...WINHTTP_STATES];
