import type { Short } from '../../diagnosis/test-pc.suite.ts';
import {
  both,
  CLIENT,
  OFF_AT_SERVER,
  retire,
  windows,
  type Pair,
  type RetireState,
  type Windows,
} from './state.suite.ts';

/** TLS 1.2 for what comes in with these values, which is refused. */
const withoutTls12 = (what: string, pair: Pair, refused: string): RetireState =>
  retire(what, windows('server 2016', both('tls-1.2.server', pair)), 'server', null, { refused: [refused] });

/** TLS 1.0 for what comes in with these values, if it goes alone. */
const tls10 = (what: string, pair: Pair, ...writes: readonly string[]): RetireState =>
  retire(what, windows('server 2016', both('tls-1.0.server', pair)), 'server', writes, { protocols: ['tls10'] });

/** Values of WinHTTP in both views, of which these are written. */
const held = (
  what: string,
  name: Windows,
  [native, wow64 = null]: readonly [Short, Short?],
  writes: RetireState['writes'],
  more: Partial<RetireState> = {},
): RetireState => retire(what, windows(name, {}, { native, wow64 }), 'client', writes, more);

/** Values of Schannel. Source of the states: facts 20.1 and 3.1. */
const SCHANNEL_STATES: readonly RetireState[] = [
  retire('off at the server already, both', windows('server 2016', OFF_AT_SERVER), 'both', CLIENT),
  withoutTls12('TLS 1.2 off at the server', [0, null], 'tls12-off server'),
  retire('TLS 1.2 off for clients', windows('server 2016', both('tls-1.2.client', [0, 1])), 'client', null, {
    refused: ['tls12-off client'],
  }),
  withoutTls12('TLS 1.2 at the server only on request', [null, 1], 'tls12-off server'),
  withoutTls12('TLS 1.2 at the server that can’t be read', [{ denied: true }, null], 'tls12-unknown server'),
  withoutTls12(
    'TLS 1.2 at the server off by Enabled, if the other value can’t be read',
    [0, { denied: true }],
    'tls12-off server',
  ),
  retire(
    'TLS 1.2 for clients that can’t be read',
    windows('windows 10', both('tls-1.2.client', [null, { denied: true }])),
    'client',
    null,
    { refused: ['tls12-unknown client'] },
  ),
  tls10('TLS 1.0 half off', [1, 1], 'server TLS 1.0 Enabled'),
  tls10('TLS 1.0 off without DisabledByDefault', [0, null], 'server TLS 1.0 DisabledByDefault'),
  tls10('TLS 1.0 off with DisabledByDefault 0', [0, 0], 'server TLS 1.0 DisabledByDefault'),
  tls10('TLS 1.0 off, DisabledByDefault another number than 0', [0, 0xffff_ffff]),
  tls10('Enabled as a text', ['0', null], 'server TLS 1.0'),
  retire(
    'TLS 1.0 that can’t be read stays',
    windows('server 2016', both('tls-1.0.server', [{ denied: true }, { denied: true }])),
    'server',
    ['server TLS 1.1'],
  ),
  retire(
    'SSL 3.0 opened for clients by DisabledByDefault',
    windows('windows 10', both('ssl-3.0.client', [null, 0])),
    'client',
    ['client SSL 3.0'],
    { protocols: ['ssl3'] },
  ),
  retire(
    'SSL 2.0 opened by hand before Server 2016',
    windows('server 2012 r2', both('ssl-2.0.server', [1, 0])),
    'server',
    ['server SSL 2.0'],
    { protocols: ['ssl2'] },
  ),
];

const WINHTTP_STATES: readonly RetireState[] = [
  held(
    'a value with TLS 1.0, 1.1 and 1.2',
    'server 2019',
    [0xa80, 0xa80],
    ['native 0x00000800', 'wow64 0x00000800', ...CLIENT],
    { forecast: { 'winhttp client native': 'no value-changes', 'winhttp client wow64': 'no value-changes' } },
  ),
  held(
    'only TLS 1.0 goes, TLS 1.1 stays',
    'windows 10',
    [0xa80, 0xa80],
    ['native 0x00000a00', 'wow64 0x00000a00', 'client TLS 1.0'],
    { protocols: ['tls10'] },
  ),
  held('TLS 1.3 stays in a value', 'windows 11', [0x2a80, 0x2800], ['native 0x00002800', ...CLIENT]),
  held('SSL bits go with SSL', 'windows 10', [0x8a8, 0x800], ['native 0x00000880'], { protocols: ['ssl2', 'ssl3'] }),
  held('a value without TLS 1.2', 'windows 10', [0xa0, 0x800], null, {
    refused: ['tls12-off client native'],
    forecast: { 'winhttp client native': 'yes', 'winhttp client wow64': 'no' },
  }),
  held('a value with an unknown bit', 'server 2012', [0x1800, 0x800], null, {
    refused: ['tls12-unknown client native'],
  }),
  held('a value that can’t be read', 'windows 10', [{ denied: true }], null, {
    refused: ['tls12-unknown client native'],
    forecast: { 'winhttp client native': 'unknown unreadable' },
  }),
];

export const VALUE_STATES: readonly RetireState[] = [...SCHANNEL_STATES, ...WINHTTP_STATES];
