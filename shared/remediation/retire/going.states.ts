import { both, CLIENT, OFF, retire, windows, type Pair, type RetireState, type Windows } from './state.suite.ts';

const NET_35 = { 'dotnet-setup.v3.5': 1 };

/** Internet Options with this number, if these go. */
const ticked = (
  number: number,
  protocols: RetireState['protocols'] & {},
  state: string,
  more: Partial<RetireState> = {},
  on: Windows = 'windows 10',
): RetireState =>
  retire(
    `Internet Options of ${on} with 0x${number.toString(16)} where ${protocols.join(' and ')} goes`,
    windows(on, { 'wininet.user': number }),
    'client',
    protocols.map((id) => (id === 'tls10' ? 'client TLS 1.0' : 'client TLS 1.1')),
    { protocols, forecast: { 'internet-options client': state }, ...more },
  );

const STAYS: readonly RetireState[] = [
  ticked(0xa0, ['tls11'], 'no keeps-older'),
  ticked(0x280, ['tls10'], 'may less-left'),
  ticked(0x80, ['tls10'], 'yes nothing-left', { refused: ['cuts-off client'] }),
  ticked(0x200, ['tls10'], 'no nothing-goes'),
  ticked(0x800, ['tls10', 'tls11'], 'no has-tls12'),
  // its sources differ on TLS 1.0 and 1.1
  ticked(0x80, ['tls10'], 'may in-doubt', {}, 'windows 11 24h2'),
  ticked(0x200, ['tls10', 'tls11'], 'may in-doubt', {}, 'windows 11 24h2'),
  retire(
    'Internet Options with TLS 1.0 and 1.1 where TLS 1.0 is in doubt and both go',
    windows('windows 11', { 'wininet.user': 0x280, ...both('tls-1.0.client', [null, 1]) }),
    'client',
    ['client TLS 1.0 Enabled', 'client TLS 1.1'],
    { refused: ['cuts-off client'], forecast: { 'internet-options client': 'yes nothing-left' } },
  ),
  retire(
    'Internet Options that can’t be read',
    windows('windows 10', { 'wininet.user': { denied: true } }),
    'client',
    CLIENT,
    { forecast: { 'internet-options client': 'unknown unreadable' } },
  ),
  retire(
    'WinHTTP of a Windows 10 without TLS 1.2 whose updates decide on TLS 1.0, if TLS 1.1 goes',
    { build: 19_044, values: both('tls-1.2.client', [0, 1]) },
    'client',
    null,
    {
      protocols: ['tls11'],
      refused: ['tls12-off client native', 'tls12-off client wow64'],
      forecast: { 'winhttp client native': 'may in-doubt' },
    },
  ),
  retire('.NET 3.5 without values if TLS 1.0 goes', windows('server 2016', NET_35), 'client', ['client TLS 1.0'], {
    protocols: ['tls10'],
    refused: ['cuts-off client'],
    forecast: { 'dotnet2 client native': 'yes nothing-left' },
  }),
];

/** A Windows 7 with TLS 1.0 like this for what goes out, if SSL 3.0 goes. */
const seven = (what: string, tls10: Pair): RetireState =>
  retire(what, windows('windows 7', both('tls-1.0.client', tls10)), 'client', null, {
    protocols: ['ssl3'],
    refused: ['tls12-off client'],
  });

/** SSL goes without TLS 1.2 on. Each protocol may go without the others. Source: facts 20.1 [Z11]. */
const SSL: readonly RetireState[] = [
  retire('windows 7 without TLS 1.2, only SSL, client', windows('windows 7'), 'client', ['client SSL 3.0'], {
    protocols: ['ssl2', 'ssl3'],
    forecast: { 'winhttp client native': 'no keeps-older', 'winhttp client wow64': 'no keeps-older' },
  }),
  seven('windows 7 without TLS 1.2, only SSL, TLS 1.0 off already', OFF),
  retire(
    'windows 7 with only SSL in one view, which goes',
    windows('windows 7', {}, { native: 0x20 }),
    'client',
    null,
    {
      protocols: ['ssl3'],
      refused: ['tls12-off client native'],
      forecast: { 'winhttp client native': 'yes nothing-left', 'winhttp client wow64': 'no keeps-older' },
    },
  ),
  seven('TLS 1.0 for clients that can’t be read is nothing to rest on', [{ denied: true }, null]),
];

const AES_OFF = { 'cipher.ciphers.aes-128-128': 0, 'cipher.ciphers.aes-256-256': 0 };

const SUITES: readonly RetireState[] = [
  retire('no suite is left', windows('windows 10', AES_OFF), 'both', null, {
    refused: ['tls12-off client', 'tls12-off server'],
    forecast: { 'winhttp client native': 'may no-suite', 'internet-options client': 'may no-suite' },
  }),
  retire('a suite of 3DES is left', windows('server 2012 r2', AES_OFF), 'client', CLIENT, {
    forecast: { 'winhttp client native': 'no has-tls12' },
  }),
  retire(
    'a list of suites that can’t be read',
    windows('windows 10', { 'cipher.policy-functions': { denied: true } }),
    'client',
    CLIENT,
  ),
];

const NOTHING: readonly RetireState[] = [
  retire(
    'off by values, which count after a restart',
    windows('server 2016', both('tls-1.0.server', OFF)),
    'server',
    [],
    { protocols: ['tls10'], nothing: 'off-by-value', forecast: { 'remote-desktop server': 'no keeps-older' } },
  ),
  retire(
    'nothing to write since one of two can’t be read',
    windows('server 2016', { ...both('tls-1.0.server', [{ denied: true }, 1]), ...both('tls-1.1.server', OFF) }),
    'server',
    [],
    { nothing: 'unreadable' },
  ),
  retire('off in Windows itself', windows('server 2016'), 'server', [], {
    protocols: ['ssl2', 'ssl3'],
    nothing: 'off-by-windows',
  }),
  retire(
    'Server 2008, which has them on, and on which nothing is written',
    { build: 6002, server: true },
    'server',
    [],
    { refused: ['tls12-unknown server'], nothing: 'not-here' },
  ),
];

export const GOING_STATES: readonly RetireState[] = [...STAYS, ...SSL, ...SUITES, ...NOTHING];
