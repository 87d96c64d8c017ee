import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as files from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { said } from '../../../shared/origin/origin.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import type { Report } from '../../../shared/report/report.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { apply } from '../change/apply.ts';
import { undo } from '../change/undo.ts';
import { check } from './check.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';

const touched: string[] = [];
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const seen =
    <A extends readonly unknown[], R>(call: (path: string, ...more: A) => R) =>
    (path: string, ...more: A): R => {
      touched.push(path);
      return call(path, ...more);
    };
  return { ...real, open: seen(real.open), lstat: seen(real.lstat), readFile: seen(real.readFile as never) };
});

const SAMPLES = join(import.meta.dirname, '../../samples');
let folder = '';
inFolder((path) => (folder = path));

async function open(sample: string, edit: (text: string) => string = (text) => text): Promise<Pc> {
  cpSync(join(SAMPLES, sample), folder, { recursive: true });
  const file = join(folder, 'registry.reg');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  const opened = await filePc(folder);
  return { ...opened, clock: { now: () => new Date(Date.UTC(2026, 4, 10)) } };
}

/** Returns for each value of WinHTTP its state, its level, and its relation to this program's last write. */
const statesIn = ({ origins = [] }: Report): readonly string[] =>
  origins
    .filter(({ setting }) => setting.startsWith('winhttp.'))
    .map((origin) => `${said(origin).state} ${origin.level} ${origin.since_ours}`);

const both = (state: string): readonly string[] => [state, state];

describe('a PC to practise on', () => {
  it.each([
    ['windows-10-group-policy', 'preferences says-so no-entry', [{ name: null, link: 'domain' }]],
    ['windows-10-local-policy', 'local-policy says-so no-entry', [{ name: null, link: 'local' }]],
    ['windows-10-came-back', 'group-policy may-be changed', []],
    ['windows-10-policy-right', 'template says-so no-entry', [{ name: null, link: 'domain' }]],
    ['windows-8.1-stale-value', 'not-known not-known no-entry', []],
  ])('shows for %s who set it: %s', async (sample, state, policies) => {
    const { report } = await check(await open(sample));
    expect(statesIn(report)).toEqual(both(state));
    expect(report.policies).toEqual(policies);
  });
});

it('finds that the policy still wants the old value after a repair', async () => {
  const pc = await open('windows-10-group-policy');
  expect((await apply(pc, RECOMMENDED, null)).ok).toBe(true);
  expect(statesIn((await check(pc)).report)).toEqual(both('other may-be unknown'));
});

it('knows for certain what this program wrote last while nothing changes the key, also after an undo', async () => {
  const pc = { ...(await open('windows-10-came-back')), clock: { now: () => new Date() } };
  expect((await apply(pc, RECOMMENDED, null)).ok).toBe(true);
  expect(statesIn((await check(pc)).report)).toEqual(both('ours not-known unchanged'));
  expect((await undo(pc, null)).ok).toBe(true);
  expect(statesIn((await check(pc)).report)).toEqual(both('ours not-known unchanged'));
});

// guards: policy-as-owner
it('ignores the copy of a policy that Windows doesn’t list', async () => {
  const pc = await open('windows-10-group-policy', (text) => text.replaceAll('{B087BE9D', '{0087BE9D'));
  expect(statesIn((await check(pc)).report)).toEqual(both('group-policy may-be no-entry'));
});

// guards: planted-policy
it('never opens a path on a server, or any file but the copies of policies that Windows lists', async () => {
  const server = String.raw`\\\\evil.example\\SysVol\\practice.example\\Policies\\x\\Machine`;
  const pc = await open('windows-10-group-policy', (text) =>
    text.replace(/"FileSysPath"="[^"]*"/g, `"FileSysPath"="${server}"`),
  );
  touched.length = 0;
  await check(pc);
  const below = touched.filter((path) => path !== join(folder, 'registry.reg'));
  const policies = join(folder, 'policies');
  expect(below.filter((path) => !path.startsWith(policies))).toEqual([]);
  expect(touched.filter((path) => path.startsWith('\\\\') || path.includes('evil'))).toEqual([]);
  const files = below.filter((path) => /\.(xml|pol)$/.test(path)).map((path) => path.slice(policies.length + 1));
  expect(new Set(files.map((path) => path.replaceAll('\\', '/')))).toEqual(
    new Set([
      'System32/GroupPolicy/Machine/Registry.pol',
      'System32/GroupPolicy/DataStore/0/sysvol/practice.example/Policies/{31B2F340-016D-11D2-945F-00C04FB984F9}/Machine/Registry.pol',
      'ProgramData/Microsoft/Group Policy/History/{7A1F0C52-4D3B-4B0E-9E6A-3C2D9B8F1A01}/Machine/Preferences/Registry/Registry.xml',
    ]),
  );
});

const MANAGED = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PolicyManager\\current\\device';

it('names device management if Windows lists its setting as applied', async () => {
  const area = `${MANAGED}\\Cryptography`;
  const policy = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';
  const suites = '"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"';
  const sections = [
    ...['', `[${area}]`, `"TLSCipherSuites"=${suites}`, '"TLSCipherSuites_ProviderSet"=dword:00000001'],
    ...['', `[${policy}]`, `"Functions"=${suites}`, ''],
  ];
  const { report } = await check(await open('windows-10-ssl', (text) => text + sections.join('\r\n')));
  expect(report.policies).toEqual([{ name: 'Cryptography/TLSCipherSuites', link: 'unknown' }]);
  expect(report.origins?.find(({ sayers }) => sayers.length > 0)).toMatchObject({
    level: 'says-so',
    sayers: [{ kind: 'mdm', fits: 'same' }],
  });
});

it.each([
  [0xa80, 'says-so', 'same'],
  [0x80, 'may-be', 'other'],
])('reads the number %i from a template of device management', async (value, level, fits) => {
  const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
  const sections = [
    ...['', `[${MANAGED}\\InternetExplorer]`, '"DisableEncryptionSupport_ProviderSet"=dword:00000001'],
    `"DisableEncryptionSupport"="<enabled/><data id=\\"a1\\" value=\\"${String(value)}\\"/>"`,
    ...['', `[${path}]`, '"SecureProtocols"=dword:00000a80', ''],
  ];
  const { report } = await check(await open('windows-10-ssl', (text) => text + sections.join('\r\n')));
  const found = report.origins?.find(({ sayers }) => sayers.length > 0);
  const data = { type: 'REG_DWORD', hex: `0x${value.toString(16).toUpperCase().padStart(8, '0')}` };
  expect(found).toMatchObject({ level, sayers: [{ kind: 'mdm', fits, data }] });
});

it('reports what couldn’t be read, and claims no more', async () => {
  const pc = await open('windows-10-policy-right');
  rmSync(join(folder, 'policies'), { recursive: true });
  const { report } = await check(pc);
  expect(report.origins).toEqual([]);
  const bad = await open('windows-10-group-policy');
  rmSync(join(folder, 'policies'), { recursive: true });
  const found = (await check(bad)).report.origins?.[0];
  expect(found).toMatchObject({ level: 'may-be', sayers: [], unread: ['pol', 'xml'] });
});

it('reports what wasn’t read because another copy took the whole limit', async () => {
  const pc = await open('windows-10-group-policy');
  const first = join(folder, 'policies/System32/GroupPolicy/Machine');
  mkdirSync(first, { recursive: true });
  writeFileSync(join(first, 'Registry.pol'), Buffer.alloc(8 * 1024 * 1024));
  const found = (await check(pc)).report.origins?.[0];
  expect(found).toMatchObject({ level: 'may-be', sayers: [], unread: ['pol', 'xml'] });
});

it('reads no copies of policies in the helper, which has rights', async () => {
  const pc = await open('windows-10-group-policy');
  expect((await check({ ...pc, policyCopies: null })).report.origins).toBeUndefined();
});
