import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  codesInShort,
  codesOn,
  offeredInShort,
  W10,
  W11,
  W7,
  W8,
  W81,
  type Codes,
  type Offered,
  type Base as ShortBase,
} from '../../shared/report/ladder-rows.suite.ts';
import type { Report } from '../../shared/report/report.ts';
import { FILES_VARIABLE } from './in-wine.ts';
import { openPrefix, windowsPath, type Prefix, type WindowsVersion } from './prefix.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';

// Each Windows version that Wine can imitate is read for real: its registry by the native driver, in a Windows program.
// What is expected comes from the facts, in the shorthand of `shared/report/ladder-rows.suite.ts`. File versions come from a
// test double, since Wine's match no Windows version.

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const INTERNET = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const WINHTTP = `${INTERNET}\\WinHttp`;
const SCHANNEL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const SUITES = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';
const POLICIES = 'HKLM\\SOFTWARE\\Policies\\Microsoft';
const SERVICES = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
const STORES = 'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates';
const CLICK_TO_RUN = 'HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration';
const G2 = 'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4';
const RSA = '73A5E64A3BFF8316FF0EDCCC618A906E4EAE4D74';
const NET4 = 'HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
const NET4_SETUP = 'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full';

/** A value for `reg add`: key, name, type, data, and the view for `reg`. */
type Put = readonly [key: string, name: string, type: string, data: string, view?: '64' | '32'];

const dword = (key: string, name: string, data: number, view?: '64' | '32'): Put => {
  const put = [key, name, 'REG_DWORD', `0x${data.toString(16)}`] as const;
  return view === undefined ? put : [...put, view];
};
const inBothViews = (key: string, name: string, data: number): readonly Put[] => [
  dword(key, name, data, '64'),
  dword(key, name, data, '32'),
];

interface Expected {
  readonly exit: number;
  readonly verdict: Report['verdict'];
  readonly codes: Codes;
  readonly offered: Offered;
  /** `view setting before -> after`, a dash for no value. */
  readonly plan: readonly string[];
}

interface Base {
  readonly windows: WindowsVersion;
  readonly machine: Partial<Report['machine']>;
  /** The version of `winhttp.dll` and `webio.dll`. */
  readonly files: string;
  readonly expected: Expected;
}

const WRITE_BOTH = [
  'native winhttp.default-secure-protocols - -> 0x00000800',
  'wow64 winhttp.default-secure-protocols - -> 0x00000800',
];
const SCHANNEL_ON = [
  'native schannel.tls-1.2.client.enabled - -> 0x00000001',
  'native schannel.tls-1.2.client.disabled-by-default - -> 0x00000000',
];

/** A check without an entry here has the same result as on the base `like` of its own test. */
const codes = (like: ShortBase, update: string, value: string, schannel: string, suites: string): Codes => ({
  ...codesOn(like),
  release: '+supported',
  update,
  'winhttp-value': value,
  schannel,
  'cipher-suites': suites,
  'stray-values': '+none',
  dotnet: '-not-installed',
  wininet: '+default-offers', // Wine has its own Internet Explorer, whose version decides on 7 and 8 (facts 3.4)
  proxy: '+direct',
});

/** Without .NET its oldest programs count, which offer SSL 3.0 and TLS 1.0. */
const offered = (winhttp: string, dotnet: string, wininet: string): Offered => ({
  winhttp,
  dotnet4: dotnet,
  dotnet2: dotnet,
  wininet,
});

// facts 0, 1.5, 2.2, 3.2, 6.2 and 7.4. Wine's own builds are 7601, 9200, 9600, 19043 and 22000.
const WIN7: Base = {
  windows: 'win7',
  machine: { release: 'windows-7', build: 7601, servicePack: 1, architecture: 'x64' },
  files: '6.1.7601.23375',
  expected: {
    exit: 1,
    verdict: 'fix-available',
    codes: codes(W7, '+update-present', 'xmissing', 'xnot-configured', '+release-limit'),
    offered: offered('S3 1.0/S3 1.0', 'S3 1.0/S3 1.0', '1.0 1.1 1.2'),
    plan: [...WRITE_BOTH, ...SCHANNEL_ON],
  },
};
const WIN8: Base = {
  windows: 'win8',
  machine: { release: 'windows-8', build: 9200, architecture: 'x64' },
  files: '6.2.9200.21797',
  expected: {
    exit: 1,
    verdict: 'fix-available',
    codes: codes(W8, '+update-present', 'xmissing', '+on', '+release-limit'),
    offered: offered('S3 1.0/S3 1.0', 'S3 1.0/S3 1.0', '1.0 1.1 1.2'),
    plan: WRITE_BOTH,
  },
};
const WIN81: Base = {
  windows: 'win81',
  machine: { release: 'windows-8.1', build: 9600, architecture: 'x64' },
  files: '6.3.9600.17415',
  expected: {
    exit: 0,
    verdict: 'no-change-needed',
    codes: codes(W81, '-not-needed', '+not-set', '+on', '+release-limit'),
    offered: offered('S3 1.0 1.1 1.2/S3 1.0 1.1 1.2', 'S3 1.0/S3 1.0', '1.0 1.1 1.2'),
    plan: [],
  },
};
const WIN10: Base = {
  windows: 'win10',
  machine: { release: 'windows-10', build: 19043, architecture: 'x64' },
  files: '10.0.19041.1',
  expected: {
    exit: 0,
    verdict: 'no-change-needed',
    codes: codes(W10, '-not-needed', '+not-set', '+on', '+windows-order'),
    offered: offered('1.2/1.2', '1.0/1.0', '1.2'),
    plan: [],
  },
};
const WIN11: Base = {
  windows: 'win11',
  machine: { release: 'windows-11', build: 22000, architecture: 'x64' },
  files: '10.0.22000.1',
  expected: {
    exit: 0,
    verdict: 'no-change-needed',
    codes: codes(W11, '-not-needed', '+not-set', '+on', '+windows-order'),
    offered: offered('1.2 1.3/1.2 1.3', '1.0/1.0', '1.2 1.3'),
    plan: [],
  },
};

/** What `reg` writes to a Windows version, and the resulting differences from its base. */
interface Row {
  readonly what: string;
  readonly base: Base;
  readonly files?: string;
  readonly put?: readonly Put[];
  readonly expected?: Partial<Pick<Expected, 'exit' | 'verdict' | 'plan'>> & {
    readonly codes?: Partial<Codes>;
    readonly offered?: Partial<Offered>;
  };
}

const FIX = { exit: 1, verdict: 'fix-available' } as const;
const NO_FIX = { exit: 5, verdict: 'cannot-be-fixed-here' } as const;
const WELL = { exit: 0, verdict: 'no-change-needed', plan: [] } as const;

const ROWS: readonly Row[] = [
  { what: 'Windows 7 with its update', base: WIN7 },
  { what: 'Windows 8 with its update', base: WIN8 },
  { what: 'Windows 8.1', base: WIN81 },
  { what: 'Windows 10', base: WIN10 },
  { what: 'Windows 11', base: WIN11 },
  {
    what: 'Windows 7 with the files of its service pack',
    base: WIN7,
    files: '6.1.7601.17514',
    expected: { ...NO_FIX, codes: { update: 'xupdate-missing' } },
  },
  {
    // facts 3.3, case 2
    what: 'Windows 7 with the value in one view only',
    base: WIN7,
    put: [
      dword(WINHTTP, 'DefaultSecureProtocols', 0xa00, '64'),
      dword(`${SCHANNEL}\\TLS 1.1\\Client`, 'DisabledByDefault', 0),
      dword(`${SCHANNEL}\\TLS 1.2\\Client`, 'DisabledByDefault', 0),
    ],
    expected: {
      ...FIX,
      codes: { 'winhttp-value': 'xmissing-in-wow64', schannel: '+on' },
      offered: { winhttp: '1.1 1.2/S3 1.0' },
      plan: [WRITE_BOTH[1] ?? ''],
    },
  },
  {
    // facts 3.3, case 4: Schannel wins
    what: 'Windows 7 with TLS 1.2 off in SChannel',
    base: WIN7,
    put: [
      ...inBothViews(WINHTTP, 'DefaultSecureProtocols', 0x800),
      dword(`${SCHANNEL}\\TLS 1.2\\Client`, 'Enabled', 0),
    ],
    expected: {
      ...FIX,
      codes: { 'winhttp-value': '+serves', schannel: 'xdisabled' },
      offered: { winhttp: '/', wininet: '1.0 1.1' },
      plan: [
        'native schannel.tls-1.2.client.enabled 0x00000000 -> 0x00000001',
        'native schannel.tls-1.2.client.disabled-by-default - -> 0x00000000',
      ],
    },
  },
  {
    // facts 1.7: a wrong type is ignored, so the default applies
    what: 'Windows 7 with a text in one view and the number in the other',
    base: WIN7,
    put: [
      [WINHTTP, 'DefaultSecureProtocols', 'REG_SZ', '2560', '64'],
      dword(WINHTTP, 'DefaultSecureProtocols', 0xa00, '32'),
      dword(`${SCHANNEL}\\TLS 1.2\\Client`, 'DisabledByDefault', 0),
    ],
    expected: {
      ...FIX,
      codes: { 'winhttp-value': 'xmalformed', schannel: '+on' },
      offered: { winhttp: 'S3 1.0/1.1 1.2' },
      plan: ['native winhttp.default-secure-protocols REG_SZ 32003500360030000000 -> 0x00000800'],
    },
  },
  {
    // facts 7.2: the names of Windows 10 aren't suites here
    what: 'Windows 7 with a list of suites for Windows 10',
    base: WIN7,
    put: [
      ...inBothViews(WINHTTP, 'DefaultSecureProtocols', 0x800),
      dword(`${SCHANNEL}\\TLS 1.2\\Client`, 'DisabledByDefault', 0),
      [SUITES, 'Functions', 'REG_SZ', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256,TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
    ],
    expected: {
      ...NO_FIX,
      codes: { 'winhttp-value': '+serves', schannel: '+on', 'cipher-suites': 'xsuffixes-missing' },
      offered: { winhttp: '1.2/1.2' },
      plan: [],
    },
  },
  {
    what: 'Windows 8 with the value in both views',
    base: WIN8,
    put: inBothViews(WINHTTP, 'DefaultSecureProtocols', 0x800),
    expected: { ...WELL, codes: { 'winhttp-value': '+serves' }, offered: { winhttp: '1.2/1.2' } },
  },
  {
    // facts 1.7 and 3.6
    what: 'Windows 8.1 with the value in the parent key of the 32-bit view',
    base: WIN81,
    put: [dword(INTERNET, 'DefaultSecureProtocols', 0xa80, '32')],
    expected: { codes: { 'stray-values': '!in-machine' } },
  },
  {
    what: 'Windows 8.1 with a proxy in one view, and the protocols of a user',
    base: WIN81,
    put: [
      [
        `${INTERNET}\\Connections`,
        'WinHttpSettings',
        'REG_BINARY',
        // size, counter, flags, then 10 letters and 7
        ['28000000', '00000000', '03000000', '0a000000', '70726f78793a38303830', '07000000', '3c6c6f63616c3e'].join(''),
        '64',
      ],
      dword(INTERNET.replace('HKLM', 'HKCU'), 'SecureProtocols', 0xa80),
    ],
    expected: {
      codes: { proxy: '!views-differ', wininet: '+user-offers' },
      offered: { wininet: '1.0 1.1 1.2' },
    },
  },
  {
    // facts 3.3, case 8
    what: 'Windows 10 with a value that takes TLS 1.2 away',
    base: WIN10,
    put: inBothViews(WINHTTP, 'DefaultSecureProtocols', 0x80),
    expected: {
      ...FIX,
      codes: { 'winhttp-value': 'xlacks-tls-1.2' },
      offered: { winhttp: '1.0/1.0' },
      plan: [
        'native winhttp.default-secure-protocols 0x00000080 -> -',
        'wow64 winhttp.default-secure-protocols 0x00000080 -> -',
      ],
    },
  },
  {
    what: 'Windows 10 with TLS 1.2 off in SChannel',
    base: WIN10,
    put: [dword(`${SCHANNEL}\\TLS 1.2\\Client`, 'Enabled', 0)],
    expected: {
      ...FIX,
      codes: { schannel: 'xdisabled' },
      offered: { winhttp: '/', wininet: '' },
      plan: ['native schannel.tls-1.2.client.enabled 0x00000000 -> -'],
    },
  },
  {
    // facts 7.3
    what: 'Windows 10 with a list of suites that Microsoft 365 refuses',
    base: WIN10,
    put: [[SUITES, 'Functions', 'REG_SZ', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA']],
    expected: { ...NO_FIX, codes: { 'cipher-suites': 'xno-shared-suite' } },
  },
  {
    // facts 7.6: keys with a slash in their names
    what: 'Windows 10 with AES off in SChannel',
    base: WIN10,
    put: ['AES 128/128', 'AES 256/256'].map((name) =>
      dword(`${SCHANNEL.replace('Protocols', 'Ciphers')}\\${name}`, 'Enabled', 0),
    ),
    expected: { ...NO_FIX, codes: { 'cipher-suites': 'xalgorithms-off' } },
  },
  {
    // facts 4.1, 4.2 and 4.4
    what: 'Windows 10 with .NET 4.5.2, set to follow Windows in one view',
    base: WIN10,
    put: [
      dword(NET4_SETUP, 'Release', 379893),
      dword(NET4_SETUP, 'Install', 1),
      dword(NET4, 'SystemDefaultTlsVersions', 1, '64'),
      dword(NET4, 'SchUseStrongCrypto', 1, '64'),
    ],
    expected: { codes: { dotnet: '!one-view' }, offered: { dotnet4: '1.0 1.1 1.2/1.0' } },
  },
  {
    // facts 3.3, case 9
    what: 'Windows 11 with a value that takes TLS 1.3 away, and .NET 4.8.1',
    base: WIN11,
    put: [
      ...inBothViews(WINHTTP, 'DefaultSecureProtocols', 0xa00),
      dword(NET4_SETUP, 'Release', 533320),
      dword(NET4_SETUP, 'Install', 1),
    ],
    expected: {
      exit: 0,
      verdict: 'improvement-available',
      codes: { 'winhttp-value': '!tls-1.3-removed', dotnet: '?by-target' },
      offered: { winhttp: '1.1 1.2/1.1 1.2', dotnet4: '1.0/1.0' },
      plan: [
        'native winhttp.default-secure-protocols 0x00000A00 -> -',
        'wow64 winhttp.default-secure-protocols 0x00000A00 -> -',
      ],
    },
  },
  {
    // facts 15.1 and 15.2
    what: 'Windows 7 that may not fetch roots, with a service off and a proxy of the system account',
    base: WIN7,
    put: [
      dword(`${POLICIES}\\SystemCertificates\\AuthRoot`, 'DisableRootAutoUpdate', 1),
      dword(`${SERVICES}\\NlaSvc`, 'Start', 4),
      dword(`HKU\\.DEFAULT\\${INTERNET.slice(5)}`, 'ProxyEnable', 1),
      [`HKU\\.DEFAULT\\${INTERNET.slice(5)}`, 'ProxyServer', 'REG_SZ', 'proxy:8080'],
    ],
    expected: { codes: { certificates: 'xroot-updates-off', network: 'xawareness-off' } },
  },
  {
    // facts 15.1 and 15.2
    what: 'Windows 8 with both roots in different stores, and a proxy of the system account',
    base: WIN8,
    put: [
      [`${STORES}\\Root\\Certificates\\${G2}`, 'Blob', 'REG_BINARY', 'aabb'],
      [`${STORES.replace('HKLM', 'HKCU')}\\Root\\Certificates\\${RSA}`, 'Blob', 'REG_BINARY', 'aabb'],
      dword(`HKU\\.DEFAULT\\${INTERNET.slice(5)}`, 'ProxyEnable', 1),
      [`HKU\\.DEFAULT\\${INTERNET.slice(5)}`, 'ProxyServer', 'REG_SZ', 'proxy:8080'],
    ],
    expected: { codes: { certificates: '+present', network: '!system-proxy' } },
  },
  {
    // facts 15.1, 15.2 and 15.3
    what: 'Windows 8.1 with a distrusted root, a script of the user, and Microsoft 365 Apps',
    base: WIN81,
    put: [
      [`${STORES}\\Disallowed\\Certificates\\${G2}`, 'Blob', 'REG_BINARY', 'aabb'],
      [INTERNET.replace('HKLM', 'HKCU'), 'AutoConfigURL', 'REG_SZ', 'http://proxy.example/proxy.pac'],
      [CLICK_TO_RUN, 'ProductReleaseIds', 'REG_SZ', 'O365ProPlusRetail', '64'],
    ],
    expected: { codes: { certificates: 'xdistrusted', network: '!user-script', office: '!apps-ended-here' } },
  },
  {
    // facts 15.3
    what: 'Windows 10 with an Office 2013 that signs in the old way',
    base: WIN10,
    put: [
      ['HKLM\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\InstallRoot', 'Path', 'REG_SZ', 'C:\\Office15\\.', '32'],
      dword('HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity', 'EnableADAL', 1),
      dword(`${POLICIES}\\Windows\\NetworkConnectivityStatusIndicator`, 'NoActiveProbe', 1),
    ],
    expected: { codes: { network: '!probing-off', office: 'xoffice-2013-old-sign-in' } },
  },
  {
    // facts 15.3 and 15.4
    what: 'Windows 11 with modern sign-in switched off for the user, and a system account without TLS 1.2',
    base: WIN11,
    put: [
      [CLICK_TO_RUN, 'Platform', 'REG_SZ', 'x64', '64'],
      dword('HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity', 'EnableADAL', 0),
      dword(`HKU\\.DEFAULT\\${INTERNET.slice(5)}`, 'SecureProtocols', 0xa0),
    ],
    expected: { codes: { wininet: '!system-lacks-tls-1.2', office: 'xold-sign-in' } },
  },
];

let runtime: WindowsRuntime;
let prefix: Prefix;
let planted: readonly Put[] = [];

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
});
afterEach(async () => {
  for (const [key, name, , , view] of planted) await reg('delete', key, '/v', name, ...viewOf(view));
  planted = [];
});
afterAll(() => prefix.close());

const viewOf = (view: '64' | '32' | undefined): readonly string[] => (view === undefined ? [] : [`/reg:${view}`]);

async function reg(...args: readonly string[]): Promise<void> {
  expect([args, await prefix.wine(['reg', ...args, '/f'])]).toEqual([args, 0]);
}

/** Returns the report of the command line as a Windows program. */
async function check(): Promise<{ readonly exit: unknown; readonly report: Report }> {
  const file = join(prefix.dir, 'check.json');
  const out = openSync(file, 'w'); // Node for Windows can't print into a Unix pipe.
  const script = windowsPath(join(runtime.appDir, 'wine-cli.cjs'));
  const env = { ...prefix.env, [FILES_VARIABLE]: windowsPath(prefix.filesJson) };
  const child = spawn('wine', [runtime.nodeExe, script, 'check', '--json'], { env, stdio: ['ignore', out, 'ignore'] });
  closeSync(out);
  const exit = await new Promise((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  return { exit, report: JSON.parse(readFileSync(file, 'utf8')) as Report };
}

function foundIn({ ladder, effective, plan, verdict }: Report): Omit<Expected, 'exit'> {
  return {
    verdict,
    codes: codesInShort(ladder),
    offered: offeredInShort(effective),
    plan: plan.map(({ view, setting, before, after }) => {
      const was = before === null ? '-' : (before.hex ?? `${before.type} ${before.data ?? ''}`);
      return `${view} ${setting} ${was} -> ${after?.hex ?? '-'}`;
    }),
  };
}

describe('the checks on a real registry in Wine', () => {
  it.each(ROWS)('$what', async ({ base, files = base.files, put = [], expected = {} }) => {
    await prefix.setWindows(base.windows);
    const names = ['System32', 'SysWOW64'].flatMap((folder) => [`${folder}\\winhttp.dll`, `${folder}\\webio.dll`]);
    writeFileSync(prefix.filesJson, JSON.stringify(Object.fromEntries(names.map((name) => [name, files]))));
    planted = put;
    for (const [key, name, type, data, view] of put)
      await reg('add', key, '/v', name, '/t', type, '/d', data, ...viewOf(view));

    const { exit, report } = await check();
    expect(report.ranOn).toEqual({ driver: 'native', system: 'Wine' });
    expect(report.machine).toMatchObject(base.machine);
    expect({ exit, ...foundIn(report) }).toEqual({
      ...base.expected,
      ...expected,
      codes: { ...base.expected.codes, ...expected.codes },
      offered: { ...base.expected.offered, ...expected.offered },
    });
  });
});
