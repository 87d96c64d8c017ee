import {
  both,
  CLIENT,
  ON_7,
  REPAIRED_7,
  retire,
  SERVER,
  windows,
  type RetireState,
  type Windows,
} from './state.suite.ts';

/** The result for each release without any value. Source: the defaults of facts 2.2 and 3.2, written out. */
const CLEAN: readonly (readonly [Windows, client: readonly string[], server: readonly string[]])[] = [
  ['server 2008 r2', ['tls12-off client'], ['tls12-off server']],
  ['server 2012', ['tls12-off client native', 'tls12-off client wow64'], []],
  ['server 2012 r2', [], []],
  ['server 2016', [], []],
  ['server 2019', [], []],
  ['server 2022', [], []],
  ['server 2025', [], []],
  ['windows 7', ['tls12-off client'], ['tls12-off server']],
  ['windows 8', ['tls12-off client native', 'tls12-off client wow64'], []],
  ['windows 8.1', [], []],
  ['windows 10 1507', [], []],
  ['windows 10', [], []],
  ['windows 11', [], []],
  ['windows 11 24h2', [], []],
];

/** SSL 2.0 and 3.0 without values: only if the release has SSL 3.0 on. */
const SSL: readonly (readonly [Windows, writes: readonly string[]])[] = [
  ['server 2012', ['server SSL 3.0']],
  ['server 2012 r2', ['server SSL 3.0']],
  ['server 2025', []],
];

export const RELEASE_STATES: readonly RetireState[] = [
  ...CLEAN.flatMap(([name, client, server]): readonly RetireState[] => [
    retire(`${name}, clean, client`, windows(name), 'client', CLIENT, { refused: client }),
    retire(`${name}, clean, server`, windows(name), 'server', SERVER, { refused: server }),
  ]),
  ...SSL.map(([name, writes]): RetireState =>
    retire(`${name}, SSL`, windows(name), 'server', writes, { protocols: ['ssl2', 'ssl3'] }),
  ),
  retire(
    'server 2008 r2 with TLS 1.2 only for clients, both',
    windows('server 2008 r2', both('tls-1.2.client', [1, 0]), REPAIRED_7),
    'both',
    null,
    { refused: ['tls12-off server'] },
  ),
  retire(
    'server 2008 r2 with TLS 1.2 on both sides, at its desk',
    windows('server 2008 r2', ON_7, REPAIRED_7),
    'both',
    [...CLIENT, ...SERVER],
    { remoteSession: false, forecast: { 'remote-desktop server': 'may' } },
  ),
  retire('the same over Remote Desktop', windows('server 2008 r2', ON_7, REPAIRED_7), 'server', SERVER, {
    remoteSession: true,
    refused: ['remote-session server'],
  }),
  retire(
    'the same, if Remote Desktop uses its own layer',
    windows('server 2008 r2', { ...ON_7, 'remote-desktop.security-layer': 0 }, REPAIRED_7),
    'server',
    SERVER,
    { remoteSession: true, forecast: { 'remote-desktop server': 'no' } },
  ),
  retire('the same, only outgoing', windows('server 2008 r2', ON_7, REPAIRED_7), 'client', CLIENT, {
    remoteSession: true,
  }),
  retire(
    'the same, only SSL',
    windows('server 2008 r2', ON_7, REPAIRED_7),
    'both',
    ['client SSL 3.0', 'server SSL 3.0'],
    { protocols: ['ssl3'], remoteSession: true },
  ),
  retire('server 2016 over Remote Desktop, which has TLS 1.2', windows('server 2016'), 'both', [...CLIENT, ...SERVER], {
    remoteSession: true,
    forecast: { 'remote-desktop client': 'no has-tls12', 'remote-desktop server': 'may clients-unseen' },
  }),
  retire(
    'windows 7 whose update is missing',
    windows('windows 7', ON_7, { ...REPAIRED_7, files: '6.1.7601.17514' }),
    'client',
    null,
    { refused: ['tls12-off client native', 'tls12-off client wow64'] },
  ),
  retire(
    'windows 7 with an unknown update',
    { ...windows('windows 7', ON_7, REPAIRED_7), files: 'no version' },
    'client',
    null,
    { refused: ['tls12-unknown client native', 'tls12-unknown client wow64'] },
  ),
  retire(
    'windows 7 with only Enabled, which no source explains',
    windows('windows 7', both('tls-1.2.server', [1, null])),
    'server',
    null,
    { refused: ['tls12-off server'] },
  ),
  retire('a Windows version that is too old', { build: 6002, server: true }, 'both', [], {
    remoteSession: true,
    refused: ['tls12-unknown client', 'tls12-unknown server'],
    forecast: {
      'internet-options client': 'unknown release-unknown',
      'remote-desktop client': 'unknown release-unknown',
      'remote-desktop server': 'unknown release-unknown',
      'eap client': 'may in-doubt',
    },
  }),
  retire('Windows without a build', { build: null }, 'client', [], { refused: ['tls12-unknown client'] }),
];
