import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { allOffers, foldOffers, offersOf, type Offer } from './offers.ts';
import { snapshotOf, type Short, type TestPc } from './test-pc.suite.ts';

/** Returns a cell of 64-bit programs by its short name: `winhttp 1.2`. */
function cellOf(pc: TestPc, name: string): string {
  const [program, protocol] = name.split(' ');
  const offer = allOffers(factsOf(snapshotOf(pc))).find((one) => one.program === program && one.view === 'native');
  const cell = offer?.cells.find((one) => one.protocol.endsWith(` ${protocol ?? ''}`));
  return `${cell?.state} ${cell?.why}`;
}

const DENIED = { denied: true } as const;
const W7: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const OLD_W7: TestPc = { ...W7, files: '6.1.7601.17514' };
const W10: TestPc = { build: 19045 };
const ON = { 'TLS 1.2': { disabledByDefault: 0 } } as const;
const V4_VALUE = 'dotnet.v4.system-default-tls-versions native';
const V4_STRONG = 'dotnet.v4.sch-use-strong-crypto native';
const V2_VALUE = 'dotnet.v2.system-default-tls-versions native';
const RELEASE = 'dotnet-setup.v4-release';
const NEW_4 = { [RELEASE]: 528040 };

const [USER, POLICY, OF_MACHINE] = ['wininet.user', 'wininet.user-policy', 'wininet.machine-policy'];
const ON_REQUEST: TestPc = { build: 22631, schannel: { 'TLS 1.2': { disabledByDefault: 1 } } };
const W11_24H2: TestPc = { build: 26100 };
const SWITCHES = ['system-default-tls-versions', 'sch-use-strong-crypto'].map((name) => `dotnet-switch.${name} native`);
const ten = (values: NonNullable<TestPc['values']>): TestPc => ({ ...W10, values });
const enabled = (short: Short): TestPc => ({ ...W10, schannel: { 'TLS 1.2': { enabled: short } } });
const switched = (nth: 0 | 1): TestPc => ten({ ...NEW_4, [SWITCHES[nth] ?? '']: 'false' });
const strong = (release: number): TestPc => ({ ...W7, values: { [RELEASE]: release, [V4_STRONG]: 1 } });

const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const listed = (names: string): TestPc => ({ build: 22631, values: { 'cipher.policy-functions': names } });
const TLS13_ALONE = listed('TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256');
const AES_OFF = { 'cipher.ciphers.aes-128-128': 0, 'cipher.ciphers.aes-256-256': 0 };

/** The table of facts 3.3, and what decided each cell. .NET: facts 4.2 [N1]; Internet Options: facts 3.4 [I1]. */
it.each<[what: string, pc: TestPc, name: string, expected: string]>([
  ['Windows doesn’t have it', W7, 'winhttp 1.3', 'unsupported release'],
  ['Enabled is 0', enabled(0), 'winhttp 1.2', 'blocked schannel'],
  ['Enabled is denied', enabled(DENIED), 'winhttp 1.2', 'unknown unreadable'],
  ['only suites of TLS 1.3 are listed', TLS13_ALONE, 'winhttp 1.2', 'blocked suites'],
  ['only suites of TLS 1.3 are listed', TLS13_ALONE, 'winhttp 1.3', 'offered default'],
  ['no suite of TLS 1.3 is listed', listed(GCM), 'winhttp 1.3', 'blocked suites'],
  ['an unknown suite is listed', listed('TLS_RSA_WITH_RC4_128_SHA'), 'winhttp 1.2', 'offered default'],
  ['AES is off', ten(AES_OFF), 'winhttp 1.2', 'blocked suites'],
  ['AES is off but 3DES is left', { build: 17763, values: AES_OFF }, 'winhttp 1.2', 'offered default'],
  ['the value is denied', { ...W10, native: DENIED }, 'winhttp 1.2', 'unknown unreadable'],
  ['no value', W10, 'winhttp 1.2', 'offered default'],
  ['the bit is in the value', { ...W7, native: 0x800, schannel: ON }, 'winhttp 1.2', 'offered value'],
  ['the bit is not in the value', { ...W7, native: 0x800 }, 'winhttp 1.0', 'not-offered value'],
  ['no update reads the value', { ...OLD_W7, native: 0x800, schannel: ON }, 'winhttp 1.2', 'not-offered update'],
  ['no update, but a default', { ...OLD_W7, native: 0x800 }, 'winhttp 1.0', 'offered update'],
  ['a value with an unknown bit', { build: 14393, native: 0x10800 }, 'winhttp 1.1', 'not-offered two-readings'],
  ['a value of another type', { build: 14393, native: '2048' }, 'winhttp 1.1', 'offered default'],
  ['.NET follows Windows', ten({ [V4_VALUE]: 1 }), 'dotnet4 1.2', 'offered system'],
  ['.NET has its own list', ten({ [V4_STRONG]: 1 }), 'dotnet4 1.2', 'offered strong'],
  ['.NET is new', ten(NEW_4), 'dotnet4 1.2', 'not-offered target'],
  ['every program of it gets it', ten(NEW_4), 'dotnet4 1.0', 'offered target'],
  ['.NET is new, and set to be old', ten({ ...NEW_4, [V4_STRONG]: 0 }), 'dotnet4 1.2', 'not-offered target'],
  [
    'the same, and not to follow',
    ten({ ...NEW_4, [V4_VALUE]: 0, [V4_STRONG]: 0 }),
    'dotnet4 1.2',
    'not-offered old-program',
  ],
  [
    'Windows gives it to .NET on request',
    { ...W7, values: { [V4_VALUE]: 1 } },
    'dotnet4 1.2',
    'not-offered by-request',
  ],
  ['a value of .NET is denied', ten({ [V4_VALUE]: DENIED }), 'dotnet4 1.2', 'unknown unreadable'],
  [
    '.NET 3.5, with a patch',
    { ...W7, schannel: ON, values: { [V2_VALUE]: 1 } },
    'dotnet2 1.2',
    'offered patch-assumed',
  ],
  ['.NET 3.5 follows Windows', ten({ [V2_VALUE]: 1 }), 'dotnet2 1.2', 'offered system'],
  ['a switch lets .NET follow Windows', switched(0), 'dotnet4 1.2', 'offered switch'],
  ['a switch lets .NET name it', switched(1), 'dotnet4 1.2', 'offered switch'],
  ['.NET 4.7 lets programs follow Windows', strong(460798), 'dotnet4 1.2', 'not-offered by-request'],
  ['.NET 4.6 lets none', strong(460797), 'dotnet4 1.2', 'offered strong'],
  ['TLS 1.0 of 24H2, by .NET', { ...W11_24H2, values: { [V4_VALUE]: 1 } }, 'dotnet4 1.0', 'not-offered in-doubt'],
  ['TLS 1.0 of 24H2, by a tick', { ...W11_24H2, values: { [USER]: 0xa80 } }, 'wininet 1.0', 'not-offered in-doubt'],
  ['a tick, by request', { ...ON_REQUEST, values: { [USER]: 0xa80 } }, 'wininet 1.2', 'not-offered in-doubt'],
  ['.NET, by request', { ...ON_REQUEST, values: { [V4_VALUE]: 1 } }, 'dotnet4 1.2', 'not-offered by-request'],
  ['Windows has it off', W10, 'winhttp 3.0', 'blocked release'],
  ['Internet Options store nothing', W10, 'wininet 1.2', 'offered default'],
  ['unknown updates', { build: 19044 }, 'wininet 1.0', 'not-offered updates'],
  ['TLS 1.0 of 24H2, by a value', { build: 26100, native: 0xa80 }, 'winhttp 1.0', 'not-offered in-doubt'],
  ['Internet Options of the user', ten({ [USER]: 0x800 }), 'wininet 1.2', 'offered user'],
  ['the user’s Internet Options are no number', ten({ [USER]: 'x' }), 'wininet 1.2', 'unknown unreadable'],
  ['a policy', ten({ [USER]: 0x80, [OF_MACHINE]: 0x800 }), 'wininet 1.2', 'offered policy'],
  ['policies that differ', ten({ [POLICY]: 0x80, [OF_MACHINE]: 0x800 }), 'wininet 1.2', 'not-offered two-readings'],
  ['a policy isn’t a number', ten({ [POLICY]: 'x', [OF_MACHINE]: 0x800 }), 'wininet 1.2', 'unknown unreadable'],
])('a cell of the matrix: %s (%j, %s): %s', (_what, pc, name, expected) => {
  expect(cellOf(pc, name)).toBe(expected);
});

describe('offersOf', () => {
  const rows = (pc: TestPc): readonly string[] =>
    offersOf(factsOf(snapshotOf(pc))).map(({ program, view }) => `${program} ${view}`);

  it('has a row for each view and each installed .NET', () => {
    const all = ['winhttp native', 'winhttp wow64', 'wininet native'];
    expect(rows(W10)).toEqual(all);
    for (const id of ['v4-release', 'v4-full', 'v4-client'])
      expect(rows(ten({ [`dotnet-setup.${id}`]: 1 }))).toContain('dotnet4 wow64');
    for (const id of ['v3.5', 'v3.0', 'v2']) {
      expect(rows(ten({ [`dotnet-setup.${id}`]: 1 }))).toContain('dotnet2 wow64');
      expect(rows(ten({ [`dotnet-setup.${id}`]: 0 }))).toEqual(all);
    }
    const both = { ...ten({ ...NEW_4, 'dotnet-setup.v2': 1 }), arch: 'x86' } as const;
    expect(rows(both)).toEqual(['winhttp native', 'dotnet4 native', 'dotnet2 native', 'wininet native']);
    expect(rows({ ...W10, arch: 'x86' })).toEqual(['winhttp native', 'wininet native']);
  });

  const folded = (pc: TestPc): readonly string[] =>
    foldOffers(offersOf(factsOf(snapshotOf(pc)))).flatMap(({ program, view, both }: Offer & { both: boolean }) =>
      program === 'dotnet4' ? `${view}${both ? ' both' : ''}` : both ? program : [],
    );

  it('folds both views of a .NET if they are equal, never those of WinHTTP', () => {
    expect(folded(ten(NEW_4))).toEqual(['native both']);
    expect(folded(ten({ ...NEW_4, [V4_VALUE]: 0, [V4_STRONG]: 0 }))).toEqual(['native', 'wow64']);
    expect(folded({ ...ten(NEW_4), arch: 'x86' })).toEqual(['native']);
    const winhttp = foldOffers(offersOf(factsOf(snapshotOf(W10)))).filter(({ program }) => program === 'winhttp');
    expect(winhttp).toHaveLength(2);
  });
});
