import { expect, it } from 'vitest';
import {
  describeRows,
  evidenceInShort,
  findingOn,
  W10,
  W11,
  W7,
  W81,
  type Base,
  type Codes,
  type Offered,
  type Row,
} from '../../../report/ladder-rows.suite.ts';

const UNTOUCHED = { native: null, wow64: null, schannel: {} } as const;
const NOTHING = { winhttp: '?/?', dotnet4: '?/?', dotnet2: '?/?', wininet: '?' } as const;

/** Builds of facts 6.2 since Windows 10 in their original state. Those before it are examples of facts 3.3. */
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
/** Windows 10 before the change of September 2022, and a server of that time. */
const UNCHANGED = { winhttp: '1.0 1.1 1.2/1.0 1.1 1.2', wininet: '1.0 1.1 1.2' } as const;
/** Windows 11 and its servers before 24H2, on whose TLS 1.0 sources agree. */
const BEFORE_24H2 = { dotnet4: '1.0/1.0', dotnet2: '1.0/1.0' } as const;
const EARLY_10 = { 'cipher-suites': '+windows-order' } as const;

describeRows('releases from the shelf (facts 6.2)', [
  shelf(10240, false, W81, EARLY_10),
  shelf(14393, false, W10, {}, UNCHANGED),
  shelf(17763, false, W10),
  shelf(19041, false, W10, {}, UNCHANGED),
  shelf(19045, false, W10),
  shelf(14393, true, W10, {}, UNCHANGED),
  shelf(17763, true, W10),
  shelf(19042, true, W10, {}, UNCHANGED),
  shelf(20348, true, W11, {}, BEFORE_24H2),
  shelf(26100, true, W11),
  shelf(22631, false, W11, {}, BEFORE_24H2),
  shelf(26100, false, W11),
  shelf(30000, false, W11, { release: '!newer-than-known' }),
]);

const TOO_OLD: Partial<Codes> = {
  release: 'xtoo-old',
  update: '-not-needed',
  'winhttp-value': '-no-rules',
  schannel: '-no-rules',
  'cipher-suites': '-no-rules',
  dotnet: '-no-rules',
  wininet: '-no-rules',
  certificates: '+when-needed',
};

describeRows('releases that can’t be fixed, or are unknown', [
  {
    what: 'Server 2008 SP2',
    base: W7,
    pc: { build: 6003, server: true },
    verdict: 'cannot-be-fixed-here',
    codes: { ...TOO_OLD, release: 'xserver-2008' },
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
    what: 'no build, but named as a 32-bit Windows 10',
    base: W10,
    pc: { build: null, arch: null, named: { release: 'windows-10', architecture: 'x86' } },
    codes: { release: '+named' },
    offered: { winhttp: '1.2/?', dotnet4: '1.0/?', dotnet2: '1.0/?' },
  },
]);

it('shows build, client or server, and the end of support if known', () => {
  expect(evidenceInShort(findingOn({ build: 7601, server: false }, 'release'))).toEqual([
    'CurrentBuildNumber 7601',
    'InstallationType Client',
    'end of support 2020-01-14',
    'end of paid support 2023-01-10',
  ]);
  expect(evidenceInShort(findingOn({ build: 26100, server: true }, 'release'))).toEqual([
    'CurrentBuildNumber 26100',
    'InstallationType Server',
  ]);
});

it('shows the product name only if it misleads', () => {
  const says = (build: number, name: string): readonly string[] =>
    evidenceInShort(findingOn({ build, values: { 'machine.product-name': name } }, 'release'));
  expect(says(22631, 'Windows 10 Pro')).toContain('ProductName Windows 10 Pro');
  expect(says(22631, 'Windows 11 Pro').join()).not.toContain('ProductName');
  expect(says(19045, 'Windows 10 Pro').join()).not.toContain('ProductName');
});

it('names the update of Server 2008, and not the edition of Vista', () => {
  const packagesOf = (server: boolean): readonly unknown[] =>
    findingOn({ build: 6003, server }, 'release').packages ?? [];
  expect(packagesOf(true)).toEqual([
    { kb: 'KB4019276', release: 'older', architecture: 'x64', inDoubt: false, source: 'K10' },
  ]);
  expect(packagesOf(false)).toEqual([]);
  expect(findingOn({ build: 3790, server: true }, 'release')).not.toHaveProperty('packages');
});

describeRows('the change of September 2022 by the revision (facts 2.2)', [
  {
    what: 'Server 2019 before it',
    base: W10,
    pc: { build: 17763, server: true, values: { 'machine.revision': 3468 } },
    offered: UNCHANGED,
  },
  { what: 'a revision that isn’t a number', base: W10, pc: { build: 19044, values: { 'machine.revision': '2074' } } },
]);
