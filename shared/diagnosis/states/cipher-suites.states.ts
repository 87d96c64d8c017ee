// Cipher suites: lists by policy and edited, switches, curves, lengths and FIPS.
import { multiValue } from '../../windows/multi-text.suite.ts';
import { statesOf, type Values } from './one-rung.suite.ts';
import type { State, Windows } from './state.suite.ts';
import {
  ELEVEN,
  SERVER_2012,
  SERVER_2012_R2,
  SERVER_2016,
  SERVER_2019,
  SERVER_2019_OLD,
  SERVER_2022,
  SEVEN_REPAIRED,
  TEN,
} from './windows.states.ts';

const ECDHE = 'TLS_ECDHE_RSA_WITH_';
const ECDHE_GCM = [`${ECDHE}AES_256_GCM_SHA384`, `${ECDHE}AES_128_GCM_SHA256`];
const ECDHE_CBC = [`${ECDHE}AES_256_CBC_SHA384`, `${ECDHE}AES_128_CBC_SHA256`];
const ECDSA_GCM = ['TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'];
const DHE_GCM = ['TLS_DHE_RSA_WITH_AES_256_GCM_SHA384', 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'];
const RSA_GCM = ['TLS_RSA_WITH_AES_256_GCM_SHA384', 'TLS_RSA_WITH_AES_128_GCM_SHA256'];
const RSA_CBC_SHA = ['TLS_RSA_WITH_AES_256_CBC_SHA', 'TLS_RSA_WITH_AES_128_CBC_SHA'];
const TLS_1_3 = ['TLS_AES_256_GCM_SHA384', 'TLS_AES_128_GCM_SHA256'];
const withCurves = (names: readonly string[], ...curves: readonly string[]): readonly string[] =>
  names.flatMap((name) => curves.map((curve) => `${name}_${curve}`));

const POLICY = 'cipher.policy-functions';
const LOCAL = 'cipher.local-functions';
const WITH_CURVES = 'https://groups.google.com/g/testdistpesul/c/XGneigil6Qc';
const DEVOPS_7 = 'https://github.com/microsoft/azure-devops-tls12/issues/7';

const policy = (...names: readonly string[]): Values => ({ [POLICY]: names.join(',') });
const local = (...names: readonly string[]): Values => ({ [LOCAL]: multiValue(names) });

const { ofOthers, warns, fails } = statesOf('cipher-suites');

const SERVER_2012_SET: Windows = { ...SERVER_2012, pc: { ...SERVER_2012.pc, native: 0x800, wow64: 0x800 } };

export const STATES: readonly State[] = [
  warns(
    'a policy without GCM, which OneDrive’s address may refuse with 0x8004de40',
    'O2',
    TEN,
    'gcm-missing',
    policy(...ECDHE_CBC),
  ),
  ofOthers(
    'the policy with the suites that the OneDrive article asks for',
    'O2',
    TEN,
    'fewer-than-default',
    policy(...ECDHE_GCM, ...DHE_GCM),
  ),
  fails(
    'a policy with two suites of RSA, CBC and SHA-1',
    'https://www.kapilarya.com/how-to-configure-ssl-cipher-suite-order-in-windows',
    TEN,
    'no-shared-suite',
    policy(...RSA_CBC_SHA),
  ),
  fails(
    'a policy with semicolons between the names',
    'https://www.explaintopic.com/windows/windows-server-2016-cipher-suite-list-and-configuration-issu-1766234363.html',
    SERVER_2016,
    'no-shared-suite',
    { [POLICY]: ECDHE_GCM.join(';') },
  ),
  ofOthers(
    'names with curves, which Windows 10 doesn’t heed',
    WITH_CURVES,
    TEN,
    'fewer-than-default',
    policy(...withCurves(ECDHE_GCM, 'P256', 'P384')),
  ),
  fails(
    'a hardening list without curves on Server 2012 R2',
    'https://github.com/0x6d69636b/windows_hardening/issues/37',
    SERVER_2012_R2,
    'suffixes-missing',
    policy(...ECDHE_GCM, ...ECDHE_CBC, `${ECDHE}AES_256_CBC_SHA`, `${ECDHE}AES_128_CBC_SHA`, ...ECDSA_GCM),
  ),
  ofOthers(
    'the same list on Windows 11',
    'https://github.com/0x6d69636b/windows_hardening/issues/37',
    ELEVEN,
    'fewer-than-default',
    policy(...ECDHE_GCM, ...ECDHE_CBC, ...ECDSA_GCM),
  ),
  warns(
    'one policy for old and new servers, of which one half names no curve',
    WITH_CURVES,
    SERVER_2012_R2,
    'some-suffixes-missing',
    policy(...ECDHE_GCM, ...ECDHE_CBC, ...RSA_GCM),
  ),
  ofOthers(
    'a policy of CBC suites with three curves on Server 2012',
    'https://github.com/Icinga/icinga-powershell-framework/issues/771',
    SERVER_2012_SET,
    'fewer-than-default',
    policy(...withCurves(ECDHE_CBC, 'P256', 'P384', 'P521'), 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256_P256'),
  ),
  ofOthers(
    'a best-practice list of 2014 on Server 2012',
    'https://petri.com/cipher-best-practice-configure-iis-ssl-tls-protocol/',
    SERVER_2012_SET,
    'fewer-than-default',
    policy(...withCurves(ECDHE_CBC, 'P521', 'P384', 'P256'), ...RSA_GCM, ...RSA_CBC_SHA),
  ),
  ofOthers(
    'Windows 7’s list with DHE and GCM added for Azure DevOps',
    DEVOPS_7,
    SEVEN_REPAIRED,
    'fewer-than-default',
    policy(...RSA_CBC_SHA, ...withCurves(ECDHE_CBC.slice(1), 'P256', 'P384'), ...DHE_GCM),
  ),
  fails(
    'only the DHE suites that Front Door took once, on Server 2012 R2',
    'https://github.com/MicrosoftDocs/azure-docs/issues/74853',
    SERVER_2012_R2,
    'no-shared-suite',
    policy(...DHE_GCM),
  ),
  ofOthers(
    'DHE turned off by best practice on Server 2012 R2',
    'https://github.com/microsoft/azure-pipelines-agent/issues/3722',
    SERVER_2012_R2,
    'fewer-than-default',
    policy(...withCurves(ECDHE_CBC, 'P256', 'P384'), ...RSA_GCM),
  ),
  fails(
    'only suites for certificates with elliptic curves',
    'E1',
    SERVER_2019,
    'services-not-in-policy',
    policy(...ECDSA_GCM),
  ),
  ofOthers(
    'a hardening list with suites of TLS 1.3 first',
    'https://github.com/HotCakeX/Harden-Windows-Security/issues/42',
    ELEVEN,
    'fewer-than-default',
    policy('TLS_CHACHA20_POLY1305_SHA256', ...TLS_1_3, ...ECDSA_GCM, ...ECDHE_GCM, ...ECDHE_CBC, ...DHE_GCM),
  ),
  warns(
    'a policy that was enabled and left empty',
    'https://www.windows-security.org/2c488aac52906551ff218fd5c2bdaddc/ssl-cipher-suite-order',
    TEN,
    'odd-list',
    { [POLICY]: '' },
  ),
  warns(
    'a policy that the editor of Server 2012 R2 cut off',
    'https://github.com/microsoft/azure-devops-tls12/issues/6',
    SERVER_2012_R2,
    'cut-off',
    policy(...withCurves(ECDHE_CBC, 'P256', 'P384'), ...RSA_CBC_SHA, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA38'),
  ),
  ofOthers(
    'a hardened Windows 11, where a game and a backup program can’t connect',
    'https://github.com/HotCakeX/Harden-Windows-Security/issues/38',
    ELEVEN,
    'fewer-than-default',
    policy(...TLS_1_3, ...ECDSA_GCM, ...ECDHE_GCM),
  ),
  warns(
    'a policy longer than Server 2012 accepts',
    'https://github.com/microsoft/azure-devops-tls12/issues/6',
    SERVER_2012_SET,
    'list-too-long',
    policy(...Array.from({ length: 10 }, () => withCurves(ECDHE_CBC, 'P256', 'P384')).flat()),
  ),
  warns('a policy longer than Windows accepts', 'R4', TEN, 'list-too-long', {
    [POLICY]: Array.from({ length: 20 }, () => ECDHE_GCM.join(',')).join(','),
  }),
  ofOthers(
    'IIS Crypto’s list without TLS 1.3 on Server 2022',
    'https://github.com/diyan/pywinrm/issues/363',
    SERVER_2022,
    'fewer-than-default',
    local(...ECDSA_GCM, ...ECDHE_GCM, ...ECDHE_CBC, ...RSA_GCM),
  ),
  warns(
    'a build server whose own list lost the suites with GCM',
    'https://github.com/microsoft/azure-pipelines-agent/issues/4012',
    SERVER_2019_OLD,
    'local-list-short',
    local(...ECDHE_CBC, 'TLS_RSA_WITH_AES_256_CBC_SHA256'),
  ),
  fails(
    'an own list with nothing but 3DES and RSA with SHA-1',
    'X5',
    TEN,
    'local-list-cut',
    local('TLS_RSA_WITH_3DES_EDE_CBC_SHA', ...RSA_CBC_SHA),
  ),
  ofOthers(
    'a cut own list under a policy, which wins',
    'https://github.com/fbprogmbh/Hardening-Audit-Tool-AuditTAP/issues/448',
    TEN,
    'fewer-than-default',
    { ...local(...RSA_CBC_SHA), ...policy(...ECDHE_GCM) },
  ),
];
