import { expect, it } from 'vitest';
import { MICROSOFT_365_SUITES } from '../../../tls/cipher-suites.ts';
import { describeRows, findingOn, W10, W11, W7, W8, W81, type Base, type Row } from '../../../ladder-rows.suite.ts';

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
    offered: { winhttp: '1.0/1.2' },
    plan: ['native winhttp.default-secure-protocols=-'],
  },
]);

it('shows the list of the policy as a text', () => {
  const rung = findingOn(
    { build: 19045, values: { 'cipher.policy-functions': 'A,B', 'cipher.fips': 1 } },
    'cipher-suites',
  );
  expect(rung.evidence[0]?.found).toBe('A,B');
  expect(rung.evidence[1]?.found).toEqual({ type: 'REG_DWORD', hex: '0x00000001' });
});
