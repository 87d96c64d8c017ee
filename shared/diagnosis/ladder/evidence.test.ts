import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { factsOf } from '../facts.ts';
import type { RungId, RungReport } from '../rungs/rung.ts';
import { snapshotOf, type TestPc } from '../test-pc.suite.ts';

function rungOf(pc: TestPc, id: RungId): RungReport {
  const found = diagnose(factsOf(snapshotOf(pc))).ladder.find(({ rung }) => rung === id);
  if (found === undefined) throw new Error(`no rung ${id}`);
  return found;
}

const named = (rung: RungReport): readonly string[] =>
  rung.evidence.map(
    ({ name, found }) => `${name}=${typeof found === 'string' ? found : found === null ? 'null' : (found.hex ?? '')}`,
  );

const OLD_7: TestPc = { build: 7601, files: '6.1.7601.17514' };

describe('evidence', () => {
  it('of the release: build, client or server, and the end of support where it is known', () => {
    expect(named(rungOf({ build: 7601, server: false }, 'release'))).toEqual([
      'CurrentBuildNumber=7601',
      'InstallationType=Client',
      'end of support=2020-01-14',
      'end of paid support=2023-01-10',
    ]);
    expect(named(rungOf({ build: 26100, server: true }, 'release'))).toEqual([
      'CurrentBuildNumber=26100',
      'InstallationType=Server',
    ]);
  });

  it('of the release: the product name only where it misleads', () => {
    const says = (build: number, name: string): readonly string[] =>
      named(rungOf({ build, values: { 'machine.product-name': name } }, 'release'));
    expect(says(22631, 'Windows 10 Pro')).toContain('ProductName=Windows 10 Pro');
    expect(says(22631, 'Windows 11 Pro').join()).not.toContain('ProductName');
    expect(says(19045, 'Windows 10 Pro').join()).not.toContain('ProductName');
  });

  it.each<[what: string, pc: TestPc, packages: readonly string[]]>([
    ['Windows 7', OLD_7, ['KB4490628', 'KB4474419', 'KB3140245']],
    [
      'Windows 7 Embedded, which no list names',
      { ...OLD_7, values: { 'machine.edition': 'Embedded' } },
      ['KB4490628?', 'KB4474419?', 'KB3140245?'],
    ],
    ['Server 2012', { build: 9200, server: true, files: '6.2.9200.16384' }, ['KB3140245']],
    [
      'Windows 8, which Office articles name, and the update doesn’t',
      { build: 9200, files: '6.2.9200.16384' },
      ['KB3140245?'],
    ],
    ['Windows 7 with the update', { build: 7601, files: '6.1.7601.24168' }, []],
    ['Windows 10', { build: 19045 }, []],
  ])('of the update: the packages for %s', (_what, pc, packages) => {
    const { packages: found = [] } = rungOf({ ...pc, arch: 'x86' }, 'update');
    expect(found.map(({ kb, inDoubt }) => `${kb}${inDoubt ? '?' : ''}`)).toEqual(packages);
    expect(found.every(({ architecture }) => architecture === 'x86')).toBe(true);
  });

  it('of the value: fallback values where they are there', () => {
    const rung = rungOf({ build: 19045, values: { 'winhttp.enable-insecure-tls-fallback wow64': 1 } }, 'winhttp-value');
    expect(rung.evidence.map(({ name, source }) => [name, source])).toEqual([
      ['DefaultSecureProtocols', 'W1'],
      ['DefaultSecureProtocols', 'W1'],
      ['EnableInsecureTlsFallback', 'K7'],
    ]);
  });

  it('of .NET 3.5: the patch of this Windows', () => {
    const patched = {
      'dotnet-setup.v3.5': 1,
      'dotnet.v2.system-default-tls-versions native': 1,
      'dotnet.v2.system-default-tls-versions wow64': 1,
    };
    const patch = (build: number): readonly string[] | undefined =>
      rungOf(
        { build, files: '6.2.9200.22099', schannel: { 'TLS 1.2': { disabledByDefault: 0 } }, values: patched },
        'dotnet',
      ).packages?.map(({ kb }) => kb);
    expect([7601, 9200, 9600, 10240, 19045].map(patch)).toEqual([
      ['KB3154518'],
      ['KB3154519'],
      ['KB3154520'],
      undefined,
      undefined,
    ]);
  });

  it('of the proxy: decoded, with its bypass list', () => {
    const hex = (text: string): string => Array.from(text, (char) => char.charCodeAt(0).toString(16)).join('');
    const data = `2800000000000000030000000a000000${hex('proxy:8080')}07000000${hex('<local>')}`;
    const rung = rungOf(
      { build: 19045, values: { 'proxy.winhttp-settings native': { type: 'REG_BINARY', data } } },
      'proxy',
    );
    expect(named(rung)).toEqual(['WinHttpSettings=proxy:8080 (<local>)', 'WinHttpSettings=null']);
  });

  it('of the policy: its list as a text', () => {
    const rung = rungOf(
      { build: 19045, values: { 'cipher.policy-functions': 'A,B', 'cipher.fips': 1 } },
      'cipher-suites',
    );
    expect(rung.evidence[0]?.found).toBe('A,B');
    expect(rung.evidence[1]?.found).toEqual({ type: 'REG_DWORD', hex: '0x00000001' });
  });

  it('always names its source', () => {
    for (const pc of [OLD_7, { build: 9200 }, { build: 19045, values: { 'stray.user': 1 } }, { build: null }]) {
      for (const { evidence } of diagnose(factsOf(snapshotOf(pc))).ladder) {
        for (const { source } of evidence) expect(source).toMatch(/^([A-Z][0-9]{1,2}|not-looked-up)$/);
      }
    }
  });
});
