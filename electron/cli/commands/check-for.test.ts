import { afterAll, expect, it } from 'vitest';
import { SYMPTOM_IDS, type Symptom } from '../../../shared/symptoms/symptom.ts';
import { SAMPLE_IDS } from '../../../shared/windows/sample-ids.ts';
import { machineReg, openCliLab } from '../cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

it.each([
  ['windows-7-half-fixed', 'winhttp', 1, 'value is missing in the 32-bit view', 'tls-remedy apply writes the fix'],
  ['windows-7-updated', 'dotnet', 1, 'stay on TLS 1.0', 'tls-remedy apply --scope "schannel,dotnet" writes the fix'],
  [
    'server-2008-r2-updated',
    'remote-desktop',
    1,
    'refuses TLS 1.2',
    'KB3080079, then restart. tls-remedy apply --scope',
  ],
  ['windows-7-update-missing', 'office', 5, 'KB3140245 is missing', 'Install the update'],
  ['windows-7-half-fixed', 'wifi', 0, 'TlsVersion', '0xFC0'],
  ['windows-10-group-policy', 'office', 1, 'lacks TLS 1.2', 'writes the fix. A Group Policy of the domain sets this'],
  ['server-2012-update-unclear', 'office', 1, 'KB3140245 is probably missing', 'tls-remedy apply writes the fix'],
  ['windows-11-clean', 'winhttp', 0, 'Nothing that was checked', 'try again what failed. Let it show what it offers'],
  ['windows-11-clean', 'device', 0, 'An old device', 'apply --profile tls10-12'],
])('says of %s what is wrong with %s, what to do, and what can’t be seen', async (sample, id, exit, found, step) => {
  const ran = await lab.run('check', '--for', id, '--registry', lab.sample(sample));
  const [wrong, todo, unseen, ...more] = ran.out.trimEnd().split('\n');
  expect([ran.exit, wrong, todo, unseen, more]).toEqual([
    exit,
    expect.stringContaining(found),
    expect.stringContaining(step),
    expect.stringContaining('Can’t be seen here:'),
    [],
  ]);
});

const KEY = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const SUITES = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002]';

it.each([
  [
    'a broker whose database has only TLS 1.0',
    'remote-desktop',
    [`${KEY}\\Services\\Tssdis]`, '"Start"=dword:2', `${KEY}\\Services\\MSSQL$MICROSOFT##WID]`, '"Start"=dword:2'],
    /broker.* needs TLS 1\.0\..*\n.*Before TLS 1\.0 is turned off/i,
  ],
  [
    'sides that differ',
    'device',
    [`${KEY}\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Client]`, '"Enabled"=dword:0'],
    /off for outgoing connections but accepted from others.*mail/,
  ],
  [
    'suites that are left out',
    'other',
    [SUITES, '"Functions"="TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"'],
    /Left out here: .*TLS_RSA_WITH_AES_256_CBC_SHA,/,
  ],
  [
    'the same beside .NET',
    'dotnet',
    [
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full]',
      '"Release"=dword:5c733',
      SUITES,
      '"Functions"="TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"',
    ],
    /stay on TLS 1\.0.*Left out here: .*\n.*--scope dotnet writes the fix.*suites that are left out/,
  ],
])('says on a server what %s means', async (_what, id, lines, said) => {
  const path = lab.put('server.reg', machineReg(14393, lines.join('\r\n'), 'Server'));
  expect((await lab.run('check', '--for', id, '--registry', path)).out).toMatch(said);
});

it('names a policy only for what that policy sets', async () => {
  const { out } = await lab.run('check', '--for', 'dotnet', '--registry', lab.sample('windows-10-group-policy'));
  expect(out).toContain('apply --scope dotnet writes the fix.\n');
});

/** By symptom: `+` ok, `!` warn, `?` unknown, `>` elsewhere, `x` fail, `X` without a fix; and exit codes. */
const SAMPLES: readonly (readonly [sample: string, found: string])[] = [
  ['server-2008-r2-exchange-2013', 'xxxxxx+xxxx'],
  ['server-2008-r2-updated', 'xxxxxx+xxxx'],
  ['server-2012-r2-sharepoint-2013', '!!x+>++x!x>'],
  ['server-2012-update-unclear', 'xxxx>xx+!x>'],
  ['server-2016-clean', '++!+>++++>>'],
  ['server-2016-exchange-2016', '++++>++++>>'],
  ['server-2019-sql-adfs', '++!+>++++>>'],
  ['server-2022-iis', '++!+>++++>>'],
  ['windows-10-came-back', 'xx!x>x+++x>'],
  ['windows-10-group-policy', 'xx!x>x+++x>'],
  ['windows-10-local-policy', 'xx!x>x+++x>'],
  ['windows-10-office-2013', 'xx!+>++++>>'],
  ['windows-10-policy-right', '++!+>++++>>'],
  ['windows-10-ssl', '!!!+>++++>>'],
  ['windows-11-clean', '++!+>++++>>'],
  ['windows-11-tls13-lost', '!!!+>++++>>'],
  ['windows-7-half-fixed', 'xxxx>x+x!x>'],
  ['windows-7-schannel-off', 'xx!xxxxxxxx'],
  ['windows-7-update-missing', 'XXxXxX+xxXx'],
  ['windows-7-updated', 'xxxxxx+xxxx'],
  ['windows-7-wrong-type', 'xxxx>x+x!x>'],
  ['windows-7-x86', 'xxxxxx+xxxx'],
  ['windows-8-updated', 'xxxx>xx+!x>'],
  ['windows-8.1-stale-value', 'xxxx>x++!x>'],
];
const SIGNS = { ok: '+', warn: '!', unknown: '?', elsewhere: '>', fail: 'x' } as const;
const EXITS = { '+': 0, '!': 0, '>': 0, x: 1, X: 5, '?': 5 } as const;

it('has a row for every sample', () => {
  expect(SAMPLES.map(([sample]) => sample)).toEqual(SAMPLE_IDS);
});

it.each(SAMPLES)('finds on %s: %s', async (sample, expected) => {
  const path = lab.sample(sample);
  const before = lab.fingerprint(path);
  const found: string[] = [];
  for (const id of SYMPTOM_IDS) {
    const ran = await lab.run('check', '--for', id, '--json', '--registry', path);
    const { symptom } = JSON.parse(ran.out) as { readonly symptom: Symptom };
    const sign = symptom.state === 'fail' && symptom.fix === null ? 'X' : SIGNS[symptom.state];
    expect([symptom.id, ran.exit]).toEqual([id, EXITS[sign]]);
    found.push(sign);
  }
  expect(found.join('')).toBe(expected);
  expect(lab.fingerprint(path)).toBe(before);
});
