import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { codesInShort, offeredInShort } from '../../shared/report/ladder-rows.suite.ts';
import { useLab } from './lab.ts';
import type { WindowsVersion } from './prefix.mjs';
import { importRegText } from './registry.mjs';

// A registry of each Windows version that Wine can imitate, read by a Windows program. What the checks make of it is in
// the tables of `shared/diagnosis`. File versions come from a test double, since Wine's match no Windows version.

const lab = useLab({ prepare: async ({ prefix }) => writeFileSync(prefix.filesJson, '{}') });

interface Row {
  readonly windows: WindowsVersion;
  /** Of `winhttp.dll` and `webio.dll`. */
  readonly files: string;
  readonly machine: Partial<Report['machine']>;
  readonly exit: number;
  readonly verdict: Report['verdict'];
  readonly winhttp: string;
}

const [OLD, SET_UP] = ['S3 1.0/S3 1.0', { exit: 1, verdict: 'fix-available' }] as const;
const WELL = { exit: 0, verdict: 'no-change-needed' } as const;

// facts 0, 1.5 and 2.2. Wine's own builds are 7601, 9200, 9600, 19043 and 22000.
const ROWS: readonly Row[] = [
  {
    windows: 'win7',
    files: '6.1.7601.23375',
    machine: { release: 'windows-7', build: 7601, servicePack: 1, architecture: 'x64' },
    ...{ ...SET_UP, winhttp: OLD },
  },
  {
    windows: 'win8',
    files: '6.2.9200.21797',
    machine: { release: 'windows-8', build: 9200, architecture: 'x64' },
    ...{ ...SET_UP, winhttp: OLD },
  },
  {
    windows: 'win81',
    files: '6.3.9600.17415',
    machine: { release: 'windows-8.1', build: 9600, architecture: 'x64' },
    ...{ ...WELL, winhttp: 'S3 1.0 1.1 1.2/S3 1.0 1.1 1.2' },
  },
  {
    windows: 'win10',
    files: '10.0.19041.1',
    machine: { release: 'windows-10', build: 19043, architecture: 'x64' },
    ...{ ...WELL, winhttp: '1.2/1.2' },
  },
  {
    windows: 'win11',
    files: '10.0.22000.1',
    machine: { release: 'windows-11', build: 22000, architecture: 'x64' },
    ...{ ...WELL, winhttp: '1.2 1.3/1.2 1.3' },
  },
];

const INTERNET = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const SOFTWARE = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const SCHANNEL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const OFFICE_2013 = 'Microsoft\\Office\\15.0\\Common';

/** Values in every hive and view, of several types, in keys with a slash, by the check that reads them. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  [`${SOFTWARE}\\Wow6432Node\\${INTERNET}\\WinHttp`]: ['"DefaultSecureProtocols"=dword:00000080'],
  [`${SOFTWARE}\\${INTERNET}\\Connections`]: [
    `"WinHttpSettings"=hex:28,0,0,0,0,0,0,0,3,0,0,0,a,0,0,0,70,72,6f,78,79,3a,38,30,38,30,7,0,0,0,3c,6c,6f,63,61,6c,3e`,
  ],
  [`HKEY_CURRENT_USER\\Software\\${INTERNET}`]: ['"SecureProtocols"=dword:00000a80'],
  [`HKEY_USERS\\.DEFAULT\\Software\\${INTERNET}`]: ['"ProxyEnable"=dword:00000001', '"ProxyServer"="proxy:8080"'],
  [`${SCHANNEL}\\Ciphers\\AES 128/128`]: ['"Enabled"=dword:00000000'],
  [`${SCHANNEL}\\Ciphers\\AES 256/256`]: ['"Enabled"=dword:00000000'],
  [`${SOFTWARE}\\Microsoft\\SystemCertificates\\Disallowed\\Certificates\\DF3C24F9BFD666761B268073FE06D1CC8D4F82A4`]: [
    '"Blob"=hex:aa,bb',
  ],
  [`${SOFTWARE}\\Wow6432Node\\${OFFICE_2013}\\InstallRoot`]: ['"Path"="C:\\\\Office15\\\\."'],
  [`HKEY_CURRENT_USER\\Software\\${OFFICE_2013}\\Identity`]: ['"EnableADAL"=dword:00000001'],
};

async function check({ windows, files }: Pick<Row, 'windows' | 'files'>): Promise<Report & { readonly exit: number }> {
  await lab.prefix.setWindows(windows);
  const names = ['System32', 'SysWOW64'].flatMap((folder) => [`${folder}\\winhttp.dll`, `${folder}\\webio.dll`]);
  writeFileSync(lab.prefix.filesJson, JSON.stringify(Object.fromEntries(names.map((name) => [name, files]))));
  const { exit, json } = await lab.cli(['check']);
  return { exit, ...json };
}

describe('the checks on a real registry in Wine', () => {
  it.each(ROWS)('know $windows', async ({ windows, files, machine, exit, verdict, winhttp }) => {
    const report = await check({ windows, files });
    expect(report.ranOn).toEqual({ driver: 'native', system: 'Wine' });
    expect(report.machine).toMatchObject(machine);
    expect([report.exit, report.verdict, offeredInShort(report.effective).winhttp]).toEqual([exit, verdict, winhttp]);
  });

  it('read values of every hive and view', async () => {
    const keys = Object.entries(PLANTED).flatMap(([key, values]) => [`[${key}]`, ...values]);
    await importRegText(lab.prefix, ['Windows Registry Editor Version 5.00', '', ...keys, ''].join('\r\n'));
    const { ladder, effective } = await check({ windows: 'win10', files: '10.0.19041.1' });
    expect(codesInShort(ladder)).toMatchObject({
      'winhttp-value': 'xlacks-tls-1.2',
      'cipher-suites': 'xalgorithms-off',
      proxy: '!views-differ',
      wininet: '+user-offers',
      network: '!system-proxy',
      certificates: 'xdistrusted',
      office: 'xoffice-2013-old-sign-in',
    });
    expect(offeredInShort(effective)).toMatchObject({ winhttp: '1.2/1.0', wininet: '1.0 1.1 1.2' });
  });
});
