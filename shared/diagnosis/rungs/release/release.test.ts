import { describeRows, W10, W11, W7, W8, W81, type Base, type Codes, type Offered, type Row } from '../rows.suite.ts';

const OLD = 'S3 1.0/S3 1.0';
const DSP = 'winhttp.default-secure-protocols';
const BOTH = [`native ${DSP}=0x800`, `wow64 ${DSP}=0x800`];
const SCHANNEL_7 = [
  'native schannel.tls-1.2.client.enabled=0x1',
  'native schannel.tls-1.2.client.disabled-by-default=0x0',
];
const UNTOUCHED = { native: null, wow64: null, schannel: {} } as const;
const NOTHING = { winhttp: '?/?', dotnet4: '?/?', dotnet2: '?/?', wininet: '?' } as const;

/** Every build of facts 6.2 as it comes from the shelf: with its update, and nothing set. */
const shelf = (
  build: number,
  server: boolean,
  base: Base,
  codes: Partial<Codes> = {},
  offered?: Partial<Offered>,
): Row => ({
  what: `${String(build)} ${server ? 'server' : 'client'}, nothing set`,
  base,
  pc: { ...UNTOUCHED, build, server },
  codes,
  ...(offered === undefined ? {} : { offered }),
});
const SEVEN = { 'winhttp-value': 'xmissing', schannel: 'xnot-configured' } as const;
const EIGHT = { 'winhttp-value': 'xmissing' } as const;
const EARLY_10 = { 'cipher-suites': '+windows-order' } as const;

describeRows('releases from the shelf (facts 6.2)', [
  ...[false, true].map((server): Row => ({
    ...shelf(7601, server, W7, SEVEN, { winhttp: OLD }),
    verdict: 'fix-available',
    plan: [...BOTH, ...SCHANNEL_7],
  })),
  ...[false, true].map((server): Row => ({
    ...shelf(9200, server, W8, EIGHT, { winhttp: OLD }),
    verdict: 'fix-available',
    plan: BOTH,
  })),
  shelf(9600, false, W81),
  shelf(9600, true, W81),
  shelf(10240, false, W81, EARLY_10),
  shelf(10586, false, W81, EARLY_10),
  shelf(14393, false, W10),
  shelf(15063, false, W10),
  shelf(16299, false, W10),
  shelf(17134, false, W10),
  shelf(17763, false, W10),
  shelf(18362, false, W10),
  shelf(18363, false, W10),
  shelf(19041, false, W10),
  shelf(19042, false, W10),
  shelf(19043, false, W10),
  shelf(19044, false, W10),
  shelf(19045, false, W10),
  shelf(14393, true, W10),
  shelf(16299, true, W10),
  shelf(17763, true, W10),
  shelf(19042, true, W10),
  shelf(20348, true, W11),
  shelf(25398, true, W11),
  shelf(26100, true, W11),
  shelf(22000, false, W11),
  shelf(22621, false, W11),
  shelf(22631, false, W11),
  shelf(26100, false, W11),
  shelf(26200, false, W11),
  shelf(28000, false, W11),
  shelf(30000, false, W11, { release: '!newer-than-known' }),
  shelf(30000, true, W11, { release: '!newer-than-known' }),
]);

const TOO_OLD: Partial<Codes> = {
  release: 'xtoo-old',
  update: '-not-needed',
  'winhttp-value': '-no-rules',
  schannel: '-no-rules',
  'cipher-suites': '-no-rules',
  dotnet: '-no-rules',
  wininet: '-no-rules',
};

describeRows('releases that can’t be repaired, or not be told', [
  {
    what: 'Vista SP2',
    base: W7,
    pc: { build: 6002 },
    verdict: 'cannot-be-fixed-here',
    codes: TOO_OLD,
    offered: NOTHING,
  },
  {
    what: 'Server 2008 SP2',
    base: W7,
    pc: { build: 6003, server: true },
    verdict: 'cannot-be-fixed-here',
    codes: TOO_OLD,
    offered: NOTHING,
  },
  {
    what: 'no build',
    base: W7,
    pc: { build: null },
    verdict: 'undetermined',
    codes: { ...TOO_OLD, release: '?unknown' },
    offered: NOTHING,
  },
  {
    what: 'no build, but named as Windows 11',
    base: W11,
    pc: { build: null, named: { release: 'windows-11', architecture: null } },
    codes: { release: '+named' },
  },
  {
    what: 'no build, but named as a 32-bit Windows 10',
    base: W10,
    pc: { build: null, arch: null, named: { release: 'windows-10', architecture: 'x86' } },
    codes: { release: '+named' },
    offered: { winhttp: '1.0 1.1 1.2/?', dotnet4: '1.0/?', dotnet2: '1.0/?' },
  },
  {
    what: 'Windows 7 without Service Pack 1',
    base: W7,
    pc: { ...UNTOUCHED, build: 7600, files: '6.1.7600.16385' },
    verdict: 'cannot-be-fixed-here',
    codes: { ...SEVEN, release: 'xservice-pack-missing', update: 'xupdate-missing' },
    offered: { winhttp: OLD },
    plan: [...BOTH, ...SCHANNEL_7],
  },
  {
    what: 'Windows 11 that calls itself Windows 10',
    base: W11,
    pc: { values: { 'machine.product-name': 'Windows 10 Pro' } },
  },
  {
    what: 'a server by product type alone',
    base: W10,
    pc: { build: 17763, values: { 'machine.installation-type': null, 'machine.product-type': 'ServerNT' } },
  },
  { what: 'Server Core', base: W10, pc: { build: 17763, values: { 'machine.installation-type': 'Server Core' } } },
]);

describeRows('the update', [
  {
    what: 'missing on Windows 7, everything set',
    base: W7,
    pc: { files: '6.1.7601.17514' },
    verdict: 'cannot-be-fixed-here',
    codes: { update: 'xupdate-missing' },
    offered: { winhttp: OLD },
  },
  {
    what: 'one below the minimum on Windows 7',
    base: W7,
    pc: { files: '6.1.7601.23374' },
    verdict: 'cannot-be-fixed-here',
    codes: { update: 'xupdate-missing' },
    offered: { winhttp: OLD },
  },
  { what: 'at the minimum on Windows 7', base: W7, pc: { files: '6.1.7601.23375' } },
  {
    what: 'a fourth part of five digits compares as a number',
    base: W7,
    pc: { files: '6.1.7601.100000' },
    ...{
      verdict: 'undetermined' as const,
      codes: { update: '?update-unknown' },
    },
  },
  {
    what: 'files that can’t be read on Windows 7',
    base: {
      ...W7,
      pc: { build: 7601, native: 0x800, wow64: 0x800, schannel: { 'TLS 1.2': { disabledByDefault: 0 } } },
    },
    verdict: 'undetermined',
    codes: { update: '?update-unknown' },
  },
  {
    what: 'lower on Server 2012, which may be a GDR build',
    base: W8,
    pc: { server: true, files: '6.2.9200.17428' },
    verdict: 'undetermined',
    codes: { update: '?update-probably-missing' },
    offered: { winhttp: OLD },
  },
  { what: 'at the minimum on Windows 8', base: W8, pc: { files: '6.2.9200.21797' } },
  {
    what: 'lower on Windows 8, nothing set: a PC can be prepared',
    base: W8,
    pc: { ...UNTOUCHED, files: '6.2.9200.16384' },
    verdict: 'undetermined',
    codes: { update: '?update-probably-missing', 'winhttp-value': 'xmissing' },
    offered: { winhttp: OLD },
    plan: BOTH,
  },
  {
    what: 'a 32-bit Windows 7 needs one side',
    base: W7,
    pc: { arch: 'x86' },
    offered: { winhttp: '1.2/?', dotnet4: 'S3 1.0/?', dotnet2: 'S3 1.0/?' },
  },
  { what: 'Windows 11 on Arm', base: W11, pc: { arch: 'ARM64' } },
  { what: 'an unknown architecture counts as x64', base: W10, pc: { arch: null } },
]);
