import { MICROSOFT_365_SUITES } from '../../../tls/cipher-suites.ts';
import { describeRows, W10, W11, W7, W8, W81, type Base, type Row } from '../rows.suite.ts';

const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const CBC = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256';
const RSA_GCM = 'TLS_RSA_WITH_AES_128_GCM_SHA256';
const OTHER = 'TLS_RSA_WITH_3DES_EDE_CBC_SHA';
const DHE = 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384';

/** A policy with this list, and the code that it gives. */
const policy = (what: string, base: Base, list: string, code: string, more: Partial<Row> = {}): Row => ({
  what,
  base,
  pc: { values: { 'cipher.policy-functions': list } },
  codes: { 'cipher-suites': code },
  ...(code.startsWith('x') ? { verdict: 'cannot-be-fixed-here' as const } : {}),
  ...more,
});

const everySuite = MICROSOFT_365_SUITES.map(({ name }) => name);

describeRows('cipher suites (facts 7)', [
  ...everySuite.map((name) =>
    policy(
      `${name} alone on Windows 10`,
      W10,
      name,
      name.includes('ECDHE') && name.includes('GCM') ? '+shared' : '!gcm-missing',
    ),
  ),
  ...MICROSOFT_365_SUITES.map(({ name, hasCurve, isInOldWindows }) =>
    policy(
      `${name} alone on Windows 7, with its suffix`,
      W7,
      hasCurve ? `${name}_P256` : name,
      isInOldWindows ? '!gcm-missing' : 'xno-shared-suite',
    ),
  ),
  policy('only 3DES on Windows 10', W10, OTHER, 'xno-shared-suite'),
  policy('only DHE on Server 2012, which Microsoft once advised', W8, DHE, 'xno-shared-suite'),
  policy('TLS 1.3 suites only on Windows 11', W11, 'TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256', 'xno-shared-suite'),
  policy(
    'a list for Windows 10 on Windows 7: no suffixes',
    W7,
    `${CBC},TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA`,
    'xsuffixes-missing',
  ),
  policy('a list for Windows 10 on Windows 8.1: no suffixes', W81, `${GCM},${CBC}`, 'xsuffixes-missing'),
  policy('no suffixes, but RSA suites that need none', W7, `${CBC},${RSA_GCM}`, '!some-suffixes-missing'),
  policy('one of two suffixes missing', W8, `${CBC}_P384,${CBC}`, '!some-suffixes-missing'),
  policy('suffixes are no harm on Windows 10', W10, `${GCM}_P256`, '+shared'),
  policy('spaces after the commas', W10, `${OTHER}, ${GCM}`, '+shared'),
  policy('lower case', W10, GCM.toLowerCase(), '+shared'),
  policy('semicolons, as device management writes them', W10, `${GCM};${CBC}`, 'xno-shared-suite'),
  policy('exactly 1,023 characters', W10, `${GCM},${'X'.repeat(1023 - GCM.length - 1)}`, '+shared'),
  policy('1,024 characters', W10, `${GCM},${'X'.repeat(1024 - GCM.length - 1)}`, '!list-too-long'),
  policy('an empty list', W10, '', '!odd-list'),
  policy('commas alone', W10, ', ,', '!odd-list'),
  {
    what: 'a list of another type',
    base: W10,
    pc: { values: { 'cipher.policy-functions': { type: 'REG_MULTI_SZ', data: '5400000000000000' } } },
    codes: { 'cipher-suites': '!odd-list' },
  },
  {
    what: 'a policy that can’t be read',
    base: W10,
    pc: { values: { 'cipher.policy-functions': { denied: true } } },
    verdict: 'undetermined',
    codes: { 'cipher-suites': '?unreadable' },
  },
  { what: 'FIPS on', base: W10, pc: { values: { 'cipher.fips': 1 } }, codes: { 'cipher-suites': '!fips' } },
  {
    what: 'FIPS on, on Windows 7',
    base: W7,
    pc: { values: { 'cipher.fips': 1 } },
    codes: { 'cipher-suites': '!fips' },
  },
  { what: 'FIPS written as off', base: W10, pc: { values: { 'cipher.fips': 0 } } },
  {
    what: 'no shared suite wins over FIPS',
    base: W11,
    pc: { values: { 'cipher.fips': 1, 'cipher.policy-functions': OTHER } },
    verdict: 'cannot-be-fixed-here',
    codes: { 'cipher-suites': 'xno-shared-suite' },
  },
  {
    what: 'a policy that nothing repairs, and a value that the plan still mends',
    base: W10,
    pc: { native: 0x80, values: { 'cipher.policy-functions': OTHER } },
    verdict: 'cannot-be-fixed-here',
    codes: { 'winhttp-value': 'xlacks-tls-1.2', 'cipher-suites': 'xno-shared-suite' },
    offered: { winhttp: '1.0/1.0 1.1 1.2' },
    plan: ['native winhttp.default-secure-protocols=-'],
  },
]);

/** A stray value, seen and left alone; and removed where the scope is chosen, if it is in HKLM. */
const stray = (what: string, id: string, removed: readonly string[], base: Base = W10): readonly Row[] => {
  const codes = { 'stray-values': removed.length > 0 ? '!in-machine' : '!in-user' } as const;
  const pc = { values: { [id]: 0xa00 } };
  return [
    { what, base, pc, codes },
    { what: `${what}, scope stray`, base, pc, codes, scopes: ['winhttp', 'schannel', 'stray'], plan: removed },
  ];
};

const x86 = { arch: 'x86' } as const;
const ON_32_BIT = { winhttp: '1.0 1.1 1.2/?', dotnet4: '1.0/?', dotnet2: '1.0/?' } as const;

describeRows('stray values (facts 1.7)', [
  ...stray('in the parent key', 'stray.parent-key native', ['native stray.parent-key=-']),
  ...stray('in the parent key of the 32-bit view', 'stray.parent-key wow64', ['wow64 stray.parent-key=-'], W7),
  ...stray('misspelt DefaultSecureProtocol', 'stray.misspelt native', ['native stray.misspelt=-'], W8),
  ...stray('in a subkey named like the value', 'stray.subkey-value native', ['native stray.subkey-value=-'], W81),
  ...stray('as the default value of such a subkey', 'stray.subkey-default wow64', ['wow64 stray.subkey-default=-']),
  ...stray('where a policy would be', 'stray.policies', ['native stray.policies=-'], W11),
  ...stray('in the policies’ parent key', 'stray.policies-parent-key', ['native stray.policies-parent-key=-']),
  ...stray('in the user’s hive', 'stray.user', [], W7),
  ...stray('in the user’s parent key', 'stray.user-parent-key', [], W11),
  {
    what: 'under Wow6432Node of a 32-bit Windows',
    base: W10,
    pc: { ...x86, values: { 'stray.wow6432node': 0xa00 } },
    codes: { 'stray-values': '!in-machine' },
    offered: ON_32_BIT,
    scopes: ['winhttp', 'schannel', 'stray'],
    plan: ['native stray.wow6432node=-'],
  },
  {
    what: 'the same path of a 64-bit Windows is the 32-bit view, and none of this',
    base: W10,
    pc: { values: { 'stray.wow6432node': 0xa00 } },
    scopes: ['winhttp', 'schannel', 'stray'],
  },
  {
    what: 'a text counts as well',
    base: W10,
    pc: { values: { 'stray.parent-key native': '0xA00' } },
    codes: { 'stray-values': '!in-machine' },
    scopes: ['stray'],
    plan: ['native stray.parent-key=-'],
  },
  {
    what: 'the machine’s stray is named before the user’s',
    base: W10,
    pc: { values: { 'stray.user': 0xa00, 'stray.misspelt wow64': 0xa00 } },
    codes: { 'stray-values': '!in-machine' },
  },
  {
    what: 'a stray value doesn’t stand for the real one on Windows 7',
    base: W7,
    pc: { wow64: null, values: { 'stray.parent-key wow64': 0xa00 } },
    verdict: 'fix-available',
    codes: { 'winhttp-value': 'xmissing-in-wow64', 'stray-values': '!in-machine' },
    offered: { winhttp: '1.2/S3 1.0' },
    plan: ['wow64 winhttp.default-secure-protocols=0x800'],
  },
  {
    what: 'a place that can’t be read',
    base: W10,
    pc: { values: { 'stray.policies': { denied: true } } },
    codes: { 'stray-values': '?unreadable' },
  },
  {
    what: 'an empty subkey named like the value',
    base: W10,
    pc: { values: { 'stray.subkey-default native': { emptyKey: true } } },
    codes: { 'stray-values': '!empty-subkey' },
    scopes: ['stray'],
  },
]);
