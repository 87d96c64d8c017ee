import { expect, it } from 'vitest';
import { describeRows, evidenceInShort, findingOn, W10, W7, type Row } from '../../../report/ladder-rows.suite.ts';
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
  row('neither there on Windows 7, which might not get the list any more', {}, '?when-needed-in-doubt', { base: W7 }),
  row('missing, and the service that fetches is off', { 'service.cryptsvc': 4 }, '!fetch-service-off'),
  row('distrusted by the machine, and there', { ...BOTH, [`${G2}.distrusted.machine`]: CERTIFICATE }, 'xdistrusted'),
  row('a list of the distrusted can’t be read', { ...BOTH, [`${G2}.distrusted.policy`]: DENIED }, '?unreadable'),
  row(
    'a store can’t be read, and no other has it',
    { [`${G2}.trusted.machine`]: DENIED, [`${RSA}.trusted.machine`]: CERTIFICATE },
    '?unreadable',
  ),
]);

const OF_USER = { [`${G2}.trusted.user`]: CERTIFICATE, [`${RSA}.trusted.machine`]: CERTIFICATE };
const FLAGS = 'certificates.protected-roots';

describeRows('roots of only the user, and a policy that limits them (facts 15.1)', [
  row('of the user, on Windows 7', OF_USER, '!user-only', { base: W7 }),
  row(
    'the user’s policy has it, which that leaves',
    { [`${G2}.trusted.user-policy`]: CERTIFICATE, [`${RSA}.trusted.user-policy`]: CERTIFICATE, ...OFF, [FLAGS]: 1 },
    '!user-only',
  ),
  row('a policy of another type, which Windows doesn’t read', { ...OF_USER, ...OFF, [FLAGS]: '1' }, '!user-only'),
]);

describeRows('the scope certificates', [
  row('lets it even if the roots exist', { ...BOTH, ...OFF }, '+present-without-updates', {
    ...TICKED,
    plan: ALLOW,
  }),
  row(
    'leaves a text alone, which it can’t interpret',
    { 'certificates.disable-root-auto-update': '1' },
    '+when-needed',
    TICKED,
  ),
]);

it('shows a root by its name in its store, and names a missing one', () => {
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
