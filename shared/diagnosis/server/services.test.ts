import { expect, it } from 'vitest';
import { incomingOf } from '../../report/incoming.ts';
import { reportOn, retired, schannel, type TestServer } from './states.suite.ts';

type Values = NonNullable<TestServer['values']>;

const [TLS_1_0_OFF, OFF] = [schannel('server', 'TLS 1.0', 0, 1), retired('server', 'client')];
const ON_12 = schannel('server', 'TLS 1.2', 1, 0);
const OFF_12 = schannel('server', 'TLS 1.2', 0, 1);
const UNREAD_12 = schannel('server', 'TLS 1.2', { denied: true }, null);
const HTTPS = 'winrm.https-port';
const IIS = { 'iis.major-version': 10 };
const SMTP = { ...IIS, 'iis-smtp.start': 2 };
const OWN_CERTIFICATE = { 'remote-desktop.certificate': 'A1B2' };
const CLOSED = { 'remote-desktop.closed': 1 };
const DENIED = { denied: true } as const;
const BROKER = { 'rd-broker.start': 2, 'windows-internal-database.start': 2 };
const ECDSA = { ...OFF, 'cipher.policy-functions': 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384' };
const [WIFI_OLD, ELSEWHERE] = [{ 'eap.tls-version': 0xc0 }, { 'rd-broker.database': 'DRIVER=SQL;SERVER=db' }];

/** What TLS a service accepts, what it lacks, and its state; then the verdict of the server, if it decides. */
const SERVICES: readonly (readonly [what: string, build: number | null, values: Values, found: readonly string[]])[] = [
  ['Server 2016', 14393, {}, ['remote-desktop 1.0 1.1 1.2 warn']],
  ['without old protocols', 14393, OFF, ['remote-desktop 1.2 ok']],
  ['Remote Desktop that is closed', 14393, CLOSED, []],
  ['Remote Desktop without TLS', 14393, { 'remote-desktop.security-layer': 0 }, ['remote-desktop -tls warn']],
  ['Server 2022', 20348, { ...OFF, ...IIS }, ['remote-desktop 1.2 ok', 'iis 1.2 1.3 ok']],
  ['Windows unknown', null, {}, ['remote-desktop unknown']],
  ['Server 2008 R2', 7601, {}, ['remote-desktop 1.0 -tls12 -kb3080079 fail']],
  ['Server 2008 R2 with TLS 1.2', 7601, ON_12, ['remote-desktop 1.0 -kb3080079 unknown']],
  ['the same without TLS 1.0', 7601, { ...ON_12, ...TLS_1_0_OFF }, ['remote-desktop -kb3080079 unknown']],
  ['TLS 1.2 off', 14393, { ...CLOSED, ...OFF_12, [HTTPS]: 5986 }, ['winrm 1.0 1.1 -tls12 fail']],
  ['TLS 1.2 that can’t be read', 14393, { ...OFF, ...UNREAD_12 }, ['remote-desktop unknown']],
  ['no suite left', 14393, { 'cipher.policy-functions': 'TLS_NO_SUCH_SUITE' }, ['remote-desktop -suites fail']],
  [
    'suites for ECDSA, and IIS with a certificate that isn’t seen',
    17763,
    { ...ECDSA, ...IIS },
    ['remote-desktop -rsa-suites fail', 'iis -rsa-suites unknown'],
  ],
  ['the same, another certificate', 17763, { ...ECDSA, ...OWN_CERTIFICATE }, ['remote-desktop -rsa-suites unknown']],
  ['services of IIS', 14393, { ...CLOSED, ...OFF, ...SMTP }, ['iis 1.2 ok', 'iis-smtp 1.2 ok']],
  ['services that are disabled', 14393, { ...CLOSED, ...IIS, 'iis.start': 4, 'iis-smtp.start': 4 }, []],
  ['services that can’t be looked for', 14393, { ...CLOSED, [HTTPS]: DENIED }, ['winrm unknown']],
  ['a domain controller', 14393, { ...CLOSED, ...OFF, 'machine.product-type': 'LanmanNT' }, ['ldap 1.2 ok']],
  ['a broker whose database still has TLS 1.0', 14393, BROKER, ['remote-desktop 1.0 1.1 1.2 -wid-keeps-tls10 warn']],
  ['a broker whose database lost it', 14393, { ...BROKER, ...OFF }, ['remote-desktop 1.2 -wid-tls10 fail']],
  ['the same on one side', 14393, { ...BROKER, ...retired('client') }, ['remote-desktop 1.0 1.1 1.2 -wid-tls10 fail']],
  ['a broker with a SQL Server', 14393, { ...BROKER, ...ELSEWHERE, ...OFF }, ['remote-desktop 1.2 ok']],
  ['a broker on Server 2019', 17763, { ...BROKER, ...OFF }, ['remote-desktop 1.2 ok']],
  ['sign-in with TLS 1.0, which is off', 19045, { ...CLOSED, ...OFF, ...WIFI_OLD }, ['wifi -tls-version fail']],
  ['sign-in with TLS 1.0, which is on', 14393, { ...CLOSED, ...WIFI_OLD }, ['wifi 1.0 -tls-version warn']],
  ['sign-in with TLS 1.2', 14393, { ...CLOSED, 'eap.tls-version': 0xfc0 }, ['wifi 1.0 1.1 1.2 ok']],
  ['sign-in that isn’t a number', 14393, { ...CLOSED, 'eap.tls-version': '0xC0' }, ['wifi unknown']],
  ['sign-in through it', 14393, { ...CLOSED, ...OFF, ...WIFI_OLD, 'nps.start': 2 }, ['wifi -tls-version unknown']],
  ['sign-in through it, without a value', 14393, { ...CLOSED, ...OFF, 'nps.start': 2 }, ['wifi 1.2 ok']],
];

it.each(SERVICES)('a server’s services: %s', (_what, build, values, found) => {
  const { services } = reportOn({ build, values: { 'remote-desktop.closed': 0, ...values } });
  const short = services.map(({ id, accepts, lacks, state }) =>
    [
      id,
      ...accepts.flatMap((protocol) => /^TLS (.*)/.exec(protocol)?.[1] ?? []),
      ...lacks.map((lack) => `-${lack}`),
      state,
    ].join(' '),
  );
  expect(short).toEqual(found);
});

it.each<[Values, number, string, string]>([
  [{ ...BROKER, ...OFF }, 14393, 'cannot-be-fixed-here', 'unfit services.remote-desktop'],
  [
    { ...ON_12, ...retired('server'), ...schannel('server', 'SSL 2.0', 0, 1), ...schannel('server', 'SSL 3.0', 0, 1) },
    7601,
    'undetermined',
    'unknown services.remote-desktop',
  ],
  [{ ...OFF, ...WIFI_OLD }, 17763, 'cannot-be-fixed-here', 'unfit services.wifi'],
  [{ ...retired('server'), ...WIFI_OLD }, 17763, 'improvement-available', 'unfit services.wifi'],
])('what only a service lacks is a cause: %o', (values, build, verdict, cause) => {
  const report = reportOn({ build, values });
  const incoming = incomingOf(report);
  expect(incoming.verdict).toBe(verdict);
  expect(`${incoming.cause?.kind ?? ''} ${incoming.cause?.rung ?? ''}.${incoming.cause?.code ?? ''}`).toBe(cause);
  expect(incoming.services).toBe(report.services);
});
