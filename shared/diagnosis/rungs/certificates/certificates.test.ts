import { expect, it } from 'vitest';
import { describeRows, evidenceInShort, findingOn, W10, W7, type Row } from '../../../ladder-rows.suite.ts';
import type { Short } from '../../test-pc.suite.ts';

const G2 = 'certificates.digicert-global-root-g2';
const RSA = 'certificates.microsoft-rsa-root-2017';
const CERTIFICATE: Short = { type: 'REG_BINARY', data: '200000000100000002000000aabb' };
const BOTH = { [`${G2}.trusted.machine`]: CERTIFICATE, [`${RSA}.trusted.machine`]: CERTIFICATE };
const OFF = { 'certificates.disable-root-auto-update': 1 };
const DENIED: Short = { denied: true };

const row = (what: string, values: Readonly<Record<string, Short>>, code: string, more: Partial<Row> = {}): Row => ({
  what,
  base: W10,
  pc: { values },
  codes: { certificates: code },
  ...more,
});

const ALLOW = ['native certificates.disable-root-auto-update=-'];
const TICKED = { scopes: ['certificates'] } as const;

describeRows('roots of Microsoft 365 (facts 15.1)', [
  row('both there', BOTH, '+present'),
  row('neither there, and Windows may fetch them', {}, '+when-needed'),
  row('neither there on Windows 7', {}, '+when-needed', { base: W7 }),
  row('one there, the other to be fetched', { [`${G2}.trusted.machine`]: CERTIFICATE }, '+when-needed'),
  row(
    'each in another store',
    { [`${G2}.trusted.fetched`]: CERTIFICATE, [`${RSA}.trusted.policy`]: CERTIFICATE },
    '+present',
  ),
  row(
    'from Active Directory, and of the user',
    { [`${G2}.trusted.enterprise`]: CERTIFICATE, [`${RSA}.trusted.user`]: CERTIFICATE },
    '+present',
  ),
  row('missing, and fetching is off', OFF, 'xroot-updates-off'),
  row('one missing, and fetching is off', { ...OFF, [`${G2}.trusted.machine`]: CERTIFICATE }, 'xroot-updates-off'),
  row(
    'missing, and fetching is off by another number',
    { 'certificates.disable-root-auto-update': 2 },
    'xroot-updates-off',
  ),
  row('missing, and fetching is allowed by a value', { 'certificates.disable-root-auto-update': 0 }, '+when-needed'),
  row(
    'missing, and a text where the number would be',
    { 'certificates.disable-root-auto-update': '1' },
    '+when-needed',
  ),
  row('both there, and fetching is off', { ...BOTH, ...OFF }, '+present-without-updates'),
  row(
    'missing, and fetched from an address of their own',
    { 'certificates.root-address': 'file://server/roots' },
    '!fetched-from-elsewhere',
  ),
  row('missing, and an empty address', { 'certificates.root-address': '' }, '+when-needed'),
  row('missing, and the service that fetches is off', { 'service.cryptsvc': 4 }, '!fetch-service-off'),
  row('both there, and that service is off', { ...BOTH, 'service.cryptsvc': 4 }, '+present'),
  row('distrusted by the machine, and there', { ...BOTH, [`${G2}.distrusted.machine`]: CERTIFICATE }, 'xdistrusted'),
  row('distrusted by a policy', { [`${RSA}.distrusted.policy`]: CERTIFICATE }, 'xdistrusted'),
  row('distrusted for the user', { ...BOTH, [`${RSA}.distrusted.user`]: CERTIFICATE }, 'xdistrusted'),
  row(
    'distrusted, though another list can’t be read',
    { [`${G2}.distrusted.machine`]: DENIED, [`${RSA}.distrusted.user`]: CERTIFICATE },
    'xdistrusted',
  ),
  row('a list of the distrusted can’t be read', { ...BOTH, [`${G2}.distrusted.policy`]: DENIED }, '?unreadable'),
  row(
    'a store can’t be read, and no other has it',
    { [`${G2}.trusted.machine`]: DENIED, [`${RSA}.trusted.machine`]: CERTIFICATE },
    '?unreadable',
  ),
  row('a store can’t be read, and another has it', { ...BOTH, [`${G2}.trusted.enterprise`]: DENIED }, '+present'),
  row('missing, and the value can’t be read', { 'certificates.disable-root-auto-update': DENIED }, '?unreadable'),
]);

describeRows('the scope certificates', [
  row('isn’t part of the recommended plan', OFF, 'xroot-updates-off', { base: W7 }),
  row('lets Windows fetch again', OFF, 'xroot-updates-off', { ...TICKED, plan: ALLOW }),
  row('lets it where the roots are there as well', { ...BOTH, ...OFF }, '+present-without-updates', {
    ...TICKED,
    plan: ALLOW,
  }),
  row('leaves a 0 alone', { 'certificates.disable-root-auto-update': 0 }, '+when-needed', TICKED),
  row(
    'leaves a text alone, which isn’t understood',
    { 'certificates.disable-root-auto-update': '1' },
    '+when-needed',
    TICKED,
  ),
  row('writes nothing where nothing is', {}, '+when-needed', TICKED),
]);

it('shows a root by its name where it is, and names it where it is missing', () => {
  const values = { [`${RSA}.trusted.fetched`]: CERTIFICATE, [`${G2}.distrusted.user`]: CERTIFICATE };
  const found = findingOn({ build: 19045, values }, 'certificates');
  expect(evidenceInShort(found)).toEqual([
    'Blob DigiCert Global Root G2',
    'Blob null',
    'Blob Microsoft RSA Root Certificate Authority 2017',
    'DisableRootAutoUpdate null',
  ]);
  expect(found.evidence.map(({ path, needed }) => [path.split('\\').slice(0, 4).join('\\'), needed])).toEqual([
    ['HKCU\\SOFTWARE\\Microsoft\\SystemCertificates', undefined],
    ['HKLM\\SOFTWARE\\Microsoft\\SystemCertificates', 'DigiCert Global Root G2'],
    ['HKLM\\SOFTWARE\\Microsoft\\SystemCertificates', undefined],
    ['HKLM\\SOFTWARE\\Policies\\Microsoft', undefined],
  ]);
});
