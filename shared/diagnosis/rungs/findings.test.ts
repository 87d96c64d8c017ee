import { expect, it } from 'vitest';
import { evidenceInShort, findingOn, W10, W11, W7, type Base } from '../../report/ladder-rows.suite.ts';
import { multiValue } from '../../windows/multi-text.suite.ts';
import type { Short, TestPc } from '../test-pc.suite.ts';
import { BOTH, net4, NET_35, set, switches } from './dotnet/dotnet.suite.ts';
import type { RungId } from './ids.ts';

type Values = Readonly<Record<string, Short>>;
type Row<Expected> = readonly [what: string, base: Base, values: Values, expected: Expected, more?: Partial<TestPc>];
type Rows<Expected> = Readonly<Partial<Record<RungId, readonly Row<Expected>[]>>>;

const DENIED = { denied: true } as const;
const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const RSA_GCM = 'TLS_RSA_WITH_AES_128_GCM_SHA256';
const CBC_256 = 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA';
const CBC_128 = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA';
const RSA_CBC = 'TLS_RSA_WITH_AES_128_CBC_SHA256';
const NEWER = 'TLS_AES_128_GCM_SHA256';

const policy = (...names: readonly string[]): Values => ({ 'cipher.policy-functions': names.join(',') });
/** The same with AES of 256 bits off. */
const without256 = (...names: readonly string[]): Values => ({ ...policy(...names), 'cipher.ciphers.aes-256-256': 0 });
const EDWARDS = { 'cipher.policy-curves': multiValue(['curve25519']) };

const NET_48 = net4('4.8');
const ODD = set('v4', { system: DENIED, strong: '1' });
const STRONG_ONE = set('v4', { strong: 1 }, ['wow64']);
const FOLLOWS_ONE = set('v4', { system: 1 }, ['native']);
const tls12 = (enabled: Short, disabledByDefault: Short = null): Partial<TestPc> => ({
  schannel: { 'TLS 1.2': { enabled, disabledByDefault } },
});

const PROXY = 'proxy.winhttp-settings native';
/** The bytes of a direct connection. */
const DIRECT = '2800000000000000010000000000000000000000';
const LOCAL = { 'proxy.account.enable.system': 1, 'proxy.account.server.system': '127.0.0.1:8888' };

const CODES: Rows<string> = {
  'cipher-suites': [
    ['one suite that few services accept, and its cipher off', W10, without256(CBC_256), 'algorithms-off'],
    ['only TLS 1.3 is left as a cipher is off', W11, without256(NEWER, GCM), 'tls12-algorithms-off'],
    ['some services have none, as a cipher is off', W10, without256(GCM, CBC_128), 'services-algorithms-off'],
    ['some have only TLS 1.3, as a cipher is off', W11, without256(NEWER, GCM, CBC_128), 'some-algorithms-off'],
    ['some have none, for want of a suffix', W7, policy(CBC_256, RSA_CBC), 'services-suffixes-missing'],
    ['a curve in doubt, and no suite', W10, { ...policy('NONE', GCM, RSA_GCM), ...EDWARDS }, 'curves-in-doubt'],
  ],
  dotnet: [
    ['the 32-bit view of .NET 3.5 left out', W10, { ...NET_35, ...set('v2', BOTH, ['native']) }, 'one-view'],
    ['an unreadable value, and a text', W10, { ...NET_48, ...ODD }, 'unreadable'],
    ['a switch against following Windows', W10, { ...net4('4.8'), ...switches({ system: 'true' }) }, 'switched-off'],
    ['one view lacks it', W7, { ...NET_48, ...STRONG_ONE, ...FOLLOWS_ONE }, 'schannel-not-on', { schannel: {} }],
    ['Schannel can’t be read', W10, net4('4.8'), 'unreadable', tls12(DENIED)],
    [
      'TLS 1.2 by name, so TLS 1.0 may be off',
      W10,
      { ...net4('4.8'), ...set('v4', { strong: 1 }), 'schannel.tls-1.0.client.enabled': 0 },
      'follows',
    ],
  ],
  network: [
    ['the switch of the proxy can’t be read', W10, { 'proxy.user.enable': DENIED }, 'unreadable'],
    ['the system account uses a program on this PC', W10, LOCAL, 'system-proxy'],
  ],
  proxy: [['the bytes of one, as a text', W10, { [PROXY]: { type: 'REG_SZ', data: DIRECT } }, 'malformed']],
  schannel: [['DisabledByDefault can’t be read', W10, {}, 'unreadable', tls12(null, DENIED)]],
  wininet: [
    [
      'a policy, the system account without it',
      W10,
      { 'wininet.user-policy': 0xa00, 'wininet.account.system': 0xa0 },
      'system-lacks-tls-1.2',
    ],
  ],
};

const G2 = 'certificates.digicert-global-root-g2';
const ROOTS = ['Blob null', 'Blob null', 'DisableRootAutoUpdate null'];
const UNSET = ['Enabled null', 'DisabledByDefault null'];
const EXPLORER = { 'explorer.version': '8.0.7601.17514' };
const SERVER = { 'schannel.tls-1.2.server.enabled': 1 };
const LOCAL_LIST = { 'cipher.local-functions': GCM };

const SHOWN: Rows<readonly string[]> = {
  certificates: [
    ['a store that can’t be read', W10, { [`${G2}.trusted.machine`]: DENIED }, ['Blob unreadable', ...ROOTS.slice(1)]],
    ['the policy', W10, { 'certificates.protected-roots': 1 }, [...ROOTS, 'Flags 0x00000001']],
  ],
  'cipher-suites': [
    [
      'only the curves of the policy',
      W10,
      { ...EDWARDS, 'cipher.local-curves': 'x' },
      ['Functions null', 'EccCurves curve25519'],
    ],
    [
      'a policy that can’t be read',
      W10,
      { ...LOCAL_LIST, 'cipher.policy-functions': DENIED },
      ['Functions unreadable'],
    ],
    ['an unreadable list', W10, { 'cipher.local-functions': DENIED }, ['Functions null', 'Functions unreadable']],
  ],
  dotnet: [['no switches without a .NET', W10, switches({ strong: 'true' }), []]],
  schannel: [
    ['the Server key if only that is set', W7, SERVER, [...UNSET, 'Enabled 0x00000001'], { schannel: {} }],
    ['the limit of messages', W10, { 'messaging.limit-client': 0 }, [...UNSET, 'MessageLimitClient 0x00000000']],
  ],
  wininet: [
    [
      'Internet Explorer if it decides',
      W7,
      EXPLORER,
      ['SecureProtocols null', 'svcVersion null', 'Version 8.0.7601.17514'],
    ],
  ],
};

interface Case<Expected> {
  readonly rung: RungId;
  readonly what: string;
  readonly pc: TestPc;
  readonly expected: Expected;
}

const casesOf = <Expected>(rows: Rows<Expected>): readonly Case<Expected>[] =>
  Object.entries(rows).flatMap(([rung, some]) =>
    some.map(([what, { pc }, values, expected, more]) => {
      return { rung: rung as RungId, what, pc: { ...pc, values, ...more }, expected };
    }),
  );

it.each(casesOf(CODES))('the rung $rung: $what', ({ rung, pc, expected }) => {
  expect(findingOn(pc, rung).code).toBe(expected);
});

it.each(casesOf(SHOWN))('the rung $rung shows $what', ({ rung, pc, expected }) => {
  expect(evidenceInShort(findingOn(pc, rung))).toEqual(expected);
});

it('names for Server 2008 R2 what newer updates need, then the update itself', () => {
  const needed = { release: 'server-2008-r2', architecture: 'x64', inDoubt: false };
  expect(findingOn({ build: 7601, server: true, files: '6.1.7601.17514' }, 'update').packages).toEqual([
    { ...needed, kb: 'KB4490628', source: 'K9', neededFor: 'newer-updates' },
    { ...needed, kb: 'KB4474419', source: 'K9', neededFor: 'newer-updates' },
    { ...needed, kb: 'KB3140245', source: 'K1' },
  ]);
});
