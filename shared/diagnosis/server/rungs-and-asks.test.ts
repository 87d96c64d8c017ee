import { describe, expect, it } from 'vitest';
import { SERVER_SETTINGS } from '../../windows/catalogue/servers.ts';
import type { Evidence } from '../rungs/rung.ts';
import { snapshotOf, type Short } from '../test-pc.suite.ts';
import { ASKS, type AskId } from './asks.ts';
import { serverFacts, type ServerFacts } from './facts.ts';
import type { ServerRungId } from './ids.ts';
import { SERVER_FINDERS } from './rungs.ts';
import { DOTNET_48, DOTNET_ON, exchange, reportOn, schannel } from './states.suite.ts';

type Values = Readonly<Record<string, Short>>;
type Row<Id> = readonly [id: Id, what: string, build: number | null, values: Values, expected: string];

const DENIED: Short = { denied: true };
const DOTNET_35 = { 'dotnet-setup.v3.5': 1 };
const CLIENT_11 = 'sql-client.sqlncli-11 native';
const twoClients = (other: string): Values => ({ [CLIENT_11]: '11.4.7001.0', 'sql-client.sqlncli-11 wow64': other });
const STRONG_DENIED = { 'dotnet.v4.sch-use-strong-crypto wow64': DENIED };
const TWO = 'Enabled DisabledByDefault';
const FOUR = `${TWO} ${TWO}`;
const DOTNET_VALUES = 'SystemDefaultTlsVersions SchUseStrongCrypto SystemDefaultTlsVersions SchUseStrongCrypto';
const DOTNET_PAIRS = 'SystemDefaultTlsVersions SystemDefaultTlsVersions SchUseStrongCrypto SchUseStrongCrypto';

const serverOn = (build: number | null, values: Values): ServerFacts =>
  serverFacts({ snapshot: snapshotOf({ build, server: true, values }, SERVER_SETTINGS), sql: [] });

/** A result, and the names of the values that show it. */
const short = (result: string, evidence: readonly Evidence[]): string =>
  [result, ...evidence.map(({ name }) => name)].join(' ');

const ofClient = schannel.bind(null, 'client');
const ofServer = schannel.bind(null, 'server');

const ASK_ROWS: readonly Row<AskId>[] = [
  ['tls12-client', 'as Windows has it', 14393, {}, `met ${TWO}`],
  ['tls12-client', 'by request', 14393, ofClient('TLS 1.2', null, 1), `unmet ${TWO}`],
  ['tls12-client', 'Enabled can’t be read', 14393, ofClient('TLS 1.2', DENIED, null), `unknown ${TWO}`],
  ['tls12-client', 'DisabledByDefault can’t be read', 14393, ofClient('TLS 1.2', 1, DENIED), `unknown ${TWO}`],
  ['tls12-server', 'no Windows known', null, {}, `unknown ${TWO}`],
  ['dotnet4', 'on', 14393, DOTNET_ON, `met ${DOTNET_PAIRS}`],
  ['dotnet4', 'one can’t be read', 14393, { ...DOTNET_ON, ...STRONG_DENIED }, `unknown ${DOTNET_PAIRS}`],
  ['dotnet4', 'one can’t be read, the rest isn’t set', 14393, STRONG_DENIED, `unmet ${DOTNET_PAIRS}`],
  ['dotnet35', '.NET 3.5 isn’t installed', 14393, {}, 'not-applicable'],
  ['dotnet35', 'installed, nothing set', 14393, DOTNET_35, `unmet ${DOTNET_PAIRS}`],
  ['dotnet-46', 'the first 4.6', 9600, { 'dotnet-setup.v4-release': 393295 }, 'met Release'],
  ['dotnet-46', 'the last before it', 9600, { 'dotnet-setup.v4-release': 393294 }, 'unmet Release'],
  ['dotnet-46', 'can’t be read', 9600, { 'dotnet-setup.v4-release': DENIED }, 'unknown Release'],
  ['same-sides', 'as Windows has them', 14393, {}, 'met'],
  ['same-sides', 'one side of one protocol can’t be read', 14393, ofClient('TLS 1.0', DENIED, null), 'unknown'],
  ['same-sides', 'in doubt on Server 2025', 26100, {}, 'unknown'],
  ['same-sides', 'one protocol differs', 14393, ofClient('TLS 1.0', 0, 1), `unmet ${FOUR}`],
  ['tls13-from-2022', 'on where Windows has it', 20348, ofServer('TLS 1.3', 1, 0), `met ${FOUR}`],
  ['tls13-from-2022', 'forced by Enabled', 17763, ofClient('TLS 1.3', 1, null), `unmet ${FOUR}`],
  ['tls13-from-2022', 'turned off where Windows lacks it', 17763, ofServer('TLS 1.3', 0, 1), `met ${FOUR}`],
  ['tls13-from-2022', 'one side can’t be read', 20348, ofServer('TLS 1.3', DENIED, null), `unknown ${FOUR}`],
  ['eap-tls12', 'the first build that has it', 10_586, {}, 'met TlsVersion'],
  ['eap-tls12', 'the last that lacks it', 10_240, {}, 'unmet TlsVersion'],
  ['native-client-11', 'an old one in one view', 17763, twoClients('11.0.2100.60'), 'unmet Version Version'],
  ['native-client-11', 'garbled in one view', 17763, twoClients('later'), 'unknown Version Version'],
  ['native-client-11', 'with a longer number', 17763, { [CLIENT_11]: '11.40.7001.0' }, 'met Version'],
  ['native-client-11', 'of another version', 17763, { [CLIENT_11]: '2011.0.7001.0' }, 'unknown Version'],
];

const suites = (...names: readonly string[]): Values => ({ 'cipher.policy-functions': names.join(',') });
const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const CBC = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256';
const ECDSA = 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384';
const AES_OFF = { 'cipher.ciphers.aes-256-256': 0 };
const CURVES = { 'cipher.policy-curves': 'NistP256', 'cipher.local-curves': 'NistP384' };
const NET_WITHOUT_10 = { ...DOTNET_48, ...ofClient('TLS 1.0', 0, null) };

const RUNG_ROWS: readonly Row<ServerRungId>[] = [
  ['tls12', 'DisabledByDefault can’t be read', 14393, ofServer('TLS 1.2', 1, DENIED), `unreadable ${TWO}`],
  ['old-protocols', 'SSL 2.0 isn’t there, so not shown', 14393, {}, `old-tls ${FOUR} ${TWO}`],
  ['tls13', 'on', 20348, {}, 'on'],
  ['tls13', 'forced by Enabled', 17763, ofServer('TLS 1.3', 1, null), 'forced Enabled'],
  ['tls13', 'forced by DisabledByDefault', 17763, ofServer('TLS 1.3', null, 0), 'forced DisabledByDefault'],
  ['tls13', 'can’t be read', 20348, ofServer('TLS 1.3', DENIED, null), `unreadable ${TWO}`],
  ['dotnet', 'none', 7601, {}, 'not-installed'],
  ['dotnet', 'can’t be read', 14393, { ...DOTNET_48, ...STRONG_DENIED }, `unreadable ${DOTNET_VALUES}`],
  ['dotnet', 'TLS 1.0 off for what goes out', 14393, NET_WITHOUT_10, `tls10-off ${DOTNET_VALUES} Enabled`],
  ['suites', 'Windows’ own', 14393, {}, 'windows-order Functions Functions'],
  ['suites', 'a policy with GCM, and curves', 14393, { ...CURVES, ...suites(GCM) }, 'list-serves Functions EccCurves'],
  ['suites', 'a policy with a suite of TLS 1.3', 20348, suites('TLS_AES_256_GCM_SHA384', CBC), 'list-serves Functions'],
  ['suites', 'a policy whose GCM is turned off', 14393, { ...suites(GCM, CBC), ...AES_OFF }, 'without-gcm Functions'],
  ['suites', 'Windows’ list, edited', 14393, { 'cipher.local-functions': CBC }, 'without-gcm Functions Functions'],
  ['suites', 'a policy that no RSA certificate can use', 14393, suites(ECDSA), 'ecdsa-only Functions'],
  ['suites', 'the same before Server 2016', 9600, suites(`${ECDSA}_P384`), 'ecdsa-only Functions'],
  ['suites', 'GCM for ECDSA alone', 14393, suites(ECDSA, CBC), 'without-gcm Functions'],
  ['suites', 'a policy that was cut off', 14393, suites(GCM, CBC, 'TLS_RSA_WITH_AES_25'), 'cut-off Functions'],
  ['suites', 'a number instead of a policy', 14393, { 'cipher.policy-functions': 1 }, 'odd-list Functions'],
];

it.each(ASK_ROWS)('requirement %s: %s, build %s', (ask, _what, build, values, expected) => {
  const { state, evidence } = ASKS[ask].judge(serverOn(build, values));
  expect(short(state, evidence)).toBe(expected);
});

it.each(RUNG_ROWS)('server check %s: %s, build %s', (rung, _what, build, values, expected) => {
  const { code, evidence } = SERVER_FINDERS[rung](serverOn(build, values));
  expect(short(code, evidence)).toBe(expected);
});

describe('what shows a product', () => {
  it.each<[what: string, values: Values, version: string | null, shown: readonly unknown[]]>([
    [
      'a version that can’t be read next to one that can',
      { 'sharepoint.16.build-version': DENIED, 'sharepoint.15.build-version': '15.0.5023.1183' },
      '15.0.5023.1183',
      ['unreadable', '15.0.5023.1183'],
    ],
    [
      'an Exchange of which one number is missing',
      { ...exchange('15.1.2507.6'), 'exchange.revision': null },
      null,
      ['0x0000000F', '0x00000001', '0x000009CB'],
    ],
  ])('%s', (_what, values, version, shown) => {
    const [product] = reportOn({ build: 17763, values }).products;
    const found = product?.evidence.map((one) =>
      one.unreadable === true ? 'unreadable' : typeof one.found === 'string' ? one.found : one.found?.hex,
    );
    expect([product?.version, found]).toEqual([version, shown]);
  });

  it('takes an Exchange for installed only by its first number', () => {
    const values = { 'exchange.minor': 1, 'exchange-2010.minor': 3 };
    expect(reportOn({ build: 14393, values })).toMatchObject({ products: [], unreadable: [] });
  });

  it.each([
    ['9.4.5000', '9.0.5000.0'],
    [' 9.4.5000 ', '9.0.5000.0'],
    ['10.50.1600', '10.50.1600.0'],
    ['x', null],
  ])('reads the build of SQL Server %j as %s', (said, version) => {
    const [product] = reportOn({ build: 7601, sql: { X: said } }).products;
    expect([product?.version, product?.evidence]).toEqual([
      version,
      [expect.not.objectContaining({ unreadable: true })],
    ]);
  });
});
