import { expect, it } from 'vitest';
import { describeRows, findingOn, W10, W11, W7, type Base, type Row } from '../../../report/ladder-rows.suite.ts';
import { suiteDefaults } from '../../../windows/suite-defaults.ts';
import { multiValue } from '../../../windows/multi-text.suite.ts';
import type { Short } from '../../test-pc.suite.ts';

const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const CBC = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256';
const CBC_SHA = 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA';
const RSA_GCM = 'TLS_RSA_WITH_AES_128_GCM_SHA256';
const OTHER = 'TLS_RSA_WITH_3DES_EDE_CBC_SHA';
const NEWER = 'TLS_AES_256_GCM_SHA384';

const POLICY = 'cipher.policy-functions';
const LOCAL = 'cipher.local-functions';
const DENIED = { denied: true } as const;

const isBlocking = (code: string): boolean => code.startsWith('xservices-') || code === 'xno-shared-suite';

/** A PC with these values, and the expected code. */
const found = (what: string, base: Base, values: Readonly<Record<string, Short>>, code: string): Row => ({
  what,
  base,
  pc: { values },
  codes: { 'cipher-suites': code },
  ...(isBlocking(code) ? { verdict: 'cannot-be-fixed-here' as const } : {}),
  ...(code === '?unreadable' ? { verdict: 'undetermined' as const } : {}),
});

/** A policy with this list, and the expected code. */
const policy = (what: string, base: Base, list: Short, code: string): Row =>
  found(what, base, { [POLICY]: list }, code);
/** Schannel switches, by their ids without the first part. */
const switches = (what: string, base: Base, values: Readonly<Record<string, Short>>, code: string): Row =>
  found(what, base, Object.fromEntries(Object.entries(values).map(([id, value]) => [`cipher.${id}`, value])), code);

/** The row without TLS 1.2, and with what is left. */
const without12 = (row: Row, winhttp = '', wininet = winhttp): Row => ({
  ...row,
  offered: { winhttp: `${winhttp}/${winhttp}`, wininet },
});

const ECDH = 'keyexchangealgorithms.ecdh';

// the result of one suite of each kind of Microsoft 365's list: on Windows 10, and on Windows 7 with its suffix
const ALONE: readonly (readonly [suite: string, on10: string, on7: string])[] = [
  [GCM, '!fewer-than-default', 'xno-shared-suite'],
  [CBC, '!gcm-missing', '!fewer-than-default'],
  [CBC_SHA, 'xservices-not-in-policy', 'xservices-not-in-policy'],
  [RSA_GCM, '!gcm-missing', '!some-services'],
];

describeRows('the policy of cipher suites (facts 7.2 to 7.5)', [
  ...ALONE.map(([name, code]) => policy(`${name} alone on Windows 10`, W10, name, code)),
  ...ALONE.map(([name, , code]) => {
    const row = policy(
      `${name} alone on Windows 7, with its suffix`,
      W7,
      name.includes('ECDHE') ? `${name}_P256` : name,
      code,
    );
    return code === 'xno-shared-suite' ? without12(row, '', '?') : row;
  }),
  without12(policy('TLS 1.3 suites only on Windows 10, which lacks it', W10, NEWER, 'xno-shared-suite')),
  policy('exactly 1,023 characters', W10, `${GCM},${'X'.repeat(1023 - GCM.length - 1)}`, '!fewer-than-default'),
  policy('1,024 characters', W10, `${GCM},${'X'.repeat(1024 - GCM.length - 1)}`, '!list-too-long'),
  policy(
    'every suite that Windows has',
    W10,
    multiValue(suiteDefaults('plain', 'windows-10', 19045).suites),
    '+shared',
  ),
  policy('many texts have no such length', W10, multiValue([GCM, 'X'.repeat(1100)]), '!fewer-than-default'),
  policy('a policy that can’t be read', W10, DENIED, '?unreadable'),
  {
    what: 'a policy that nothing fixes, and a value that the plan still fixes',
    base: W10,
    pc: { native: 0x80, values: { [POLICY]: OTHER } },
    verdict: 'cannot-be-fixed-here',
    codes: { 'winhttp-value': 'xlacks-tls-1.2', 'cipher-suites': 'xno-shared-suite' },
    offered: { winhttp: '1.0/1.2' },
    plan: ['native winhttp.default-secure-protocols=-'],
  },
]);

describeRows('Schannel switches (facts 7.6)', [
  switches('no ECDHE on Windows 11: what TLS 1.3 does is in doubt', W11, { [ECDH]: 0 }, '!some-algorithms-off'),
  switches('a switch for ECDHE that Windows 7 may not have: in doubt', W7, { [ECDH]: 0 }, '!algorithms-in-doubt'),
  switches(
    'AES switched by a text: in doubt',
    W10,
    { 'ciphers.aes-128-128': '0', 'ciphers.aes-256-256': '0' },
    '!algorithms-in-doubt',
  ),
  found(
    'a policy of two, and the cipher of one off',
    W10,
    { [POLICY]: `${GCM},${CBC}`, 'cipher.ciphers.aes-256-256': 0 },
    '!some-algorithms-off',
  ),
]);

const EDWARDS = multiValue(['curve25519']);
describeRows('curves, lengths and FIPS (facts 7.1, 7.6 and 7.7)', [
  found(
    'the same curve in Windows’ own list',
    W10,
    { 'cipher.local-curves': EDWARDS, [POLICY]: GCM },
    '!curves-in-doubt',
  ),
  found(
    'the policy of curves wins',
    W10,
    { 'cipher.policy-curves': multiValue(['NistP256']), 'cipher.local-curves': EDWARDS },
    '+windows-order',
  ),
  found(
    'FIPS removes the curve that isn’t of NIST, and another is left',
    W10,
    { 'cipher.policy-curves': multiValue(['curve25519', 'NistP256']), 'cipher.fips': 1 },
    '+fips',
  ),
]);

const evidenceOn = (values: Readonly<Record<string, Short>>): readonly (readonly [string, unknown])[] =>
  findingOn({ build: 19045, values }, 'cipher-suites').evidence.map(({ name, found: value, path }) => [
    `${path.slice(path.lastIndexOf('\\') + 1)} ${name}`,
    value,
  ]);

it('names the suites of AES that are left out, for those who miss one', () => {
  const all = suiteDefaults('plain', 'windows-10', 19045).suites;
  const without = all.filter((name) => name !== 'TLS_RSA_WITH_AES_256_CBC_SHA');
  expect(evidenceOn({ [POLICY]: multiValue(without) }).at(-1)).toEqual([' left out', 'TLS_RSA_WITH_AES_256_CBC_SHA']);
  expect(evidenceOn({ 'cipher.hashes.sha': 0 }).at(-1)?.[1]).toContain('TLS_RSA_WITH_AES_256_CBC_SHA,');
  expect(evidenceOn({ [POLICY]: multiValue(all) })).toHaveLength(1);
});

it('shows the lists as texts, and what removes suites', () => {
  const one = { type: 'REG_DWORD', hex: '0x00000001' };
  const zero = { type: 'REG_DWORD', hex: '0x00000000' };
  expect(evidenceOn({ [POLICY]: 'A,B', 'cipher.fips': 1, 'cipher.hashes.sha': 0, 'cipher.hashes.sha256': 1 })).toEqual([
    ['00010002 Functions', 'A,B'],
    ['FIPSAlgorithmPolicy Enabled', one],
    ['SHA Enabled', zero],
  ]);
  expect(evidenceOn({ [LOCAL]: multiValue(['A', 'B']), 'cipher.local-curves': EDWARDS })).toEqual([
    ['00010002 Functions', null],
    ['00010002 Functions', 'A,B'],
    ['00010002 EccCurves', 'curve25519'],
  ]);
});
