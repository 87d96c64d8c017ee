import { both, windows, type RetireState, type Windows } from './state.suite.ts';

const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
const SERVER = ['server TLS 1.0', 'server TLS 1.1'];

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
  ['windows 10 1507', ['server SSL 3.0']],
  ['windows 10', []],
];

const ON_7 = { ...both('tls-1.2.client', [1, 0]), ...both('tls-1.2.server', [1, 0]) };
const REPAIRED_7 = { native: 0x800, wow64: 0x800 };

export const RELEASE_STATES: readonly RetireState[] = [
  ...CLEAN.flatMap(([name, client, server]): readonly RetireState[] => [
    { what: `${name}, clean, client`, pc: windows(name), side: 'client', writes: CLIENT, refused: client },
    { what: `${name}, clean, server`, pc: windows(name), side: 'server', writes: SERVER, refused: server },
    {
      what: `${name}, clean, both`,
      pc: windows(name),
      side: 'both',
      writes: [...CLIENT, ...SERVER],
      refused: [...client, ...server],
    },
  ]),
  ...SSL.map(([name, writes]): RetireState => ({
    what: `${name}, SSL`,
    pc: windows(name),
    side: 'server',
    protocols: ['ssl2', 'ssl3'],
    writes,
  })),
  {
    what: 'server 2008 r2 with TLS 1.2 only for clients, both',
    pc: windows('server 2008 r2', both('tls-1.2.client', [1, 0]), REPAIRED_7),
    side: 'both',
    writes: null,
    refused: ['tls12-off server'],
  },
  {
    what: 'server 2008 r2 with TLS 1.2 on both sides, at its desk',
    pc: windows('server 2008 r2', ON_7, REPAIRED_7),
    side: 'both',
    remoteSession: false,
    writes: [...CLIENT, ...SERVER],
    forecast: { 'remote-desktop server': 'may' },
  },
  {
    what: 'the same over Remote Desktop',
    pc: windows('server 2008 r2', ON_7, REPAIRED_7),
    side: 'server',
    remoteSession: true,
    writes: SERVER,
    refused: ['remote-session server'],
  },
  {
    what: 'the same, if Remote Desktop uses its own layer',
    pc: windows('server 2008 r2', { ...ON_7, 'remote-desktop.security-layer': 0 }, REPAIRED_7),
    side: 'server',
    remoteSession: true,
    writes: SERVER,
    forecast: { 'remote-desktop server': 'no' },
  },
  {
    what: 'the same, only outgoing',
    pc: windows('server 2008 r2', ON_7, REPAIRED_7),
    side: 'client',
    remoteSession: true,
    writes: CLIENT,
  },
  {
    what: 'the same, only SSL',
    pc: windows('server 2008 r2', ON_7, REPAIRED_7),
    side: 'both',
    protocols: ['ssl3'],
    remoteSession: true,
    writes: ['client SSL 3.0', 'server SSL 3.0'],
  },
  {
    what: 'server 2016 over Remote Desktop, which has TLS 1.2',
    pc: windows('server 2016'),
    side: 'both',
    remoteSession: true,
    writes: [...CLIENT, ...SERVER],
    forecast: { 'remote-desktop client': 'no has-tls12', 'remote-desktop server': 'may clients-unseen' },
  },
  {
    what: 'windows 7 whose update is missing',
    pc: windows('windows 7', ON_7, { ...REPAIRED_7, files: '6.1.7601.17514' }),
    side: 'client',
    writes: null,
    refused: ['tls12-off client native', 'tls12-off client wow64'],
  },
  {
    what: 'windows 7 with an unknown update',
    pc: { ...windows('windows 7', ON_7, REPAIRED_7), files: 'no version' },
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client native', 'tls12-unknown client wow64'],
  },
  {
    what: 'windows 7 with only Enabled, which no source explains',
    pc: windows('windows 7', both('tls-1.2.server', [1, null])),
    side: 'server',
    writes: null,
    refused: ['tls12-off server'],
  },
  {
    what: 'a Windows version that is too old',
    pc: { build: 6002, server: true },
    side: 'both',
    remoteSession: true,
    writes: [],
    refused: ['tls12-unknown client', 'tls12-unknown server'],
    forecast: {
      'internet-options client': 'unknown release-unknown',
      'remote-desktop client': 'unknown release-unknown',
      'remote-desktop server': 'unknown release-unknown',
      'eap client': 'may in-doubt',
    },
  },
  {
    what: 'Windows without a build',
    pc: { build: null },
    side: 'client',
    writes: [],
    refused: ['tls12-unknown client'],
  },
];
