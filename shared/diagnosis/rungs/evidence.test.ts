import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { factsOf } from '../facts.ts';
import type { RungId } from './ids.ts';
import type { RungReport } from './rung.ts';
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

  const DENIED = { denied: true } as const;
  const STRAY = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

  it.each<[what: string, pc: TestPc, id: RungId, evidence: readonly string[]]>([
    [
      'a value that is denied',
      { build: 19045, native: DENIED },
      'winhttp-value',
      ['DefaultSecureProtocols unreadable'],
    ],
    ['only the view that fails', { build: 7601, native: 0x800 }, 'winhttp-value', ['DefaultSecureProtocols null']],
    [
      'both views where both serve',
      { build: 7601, native: 0x800, wow64: 0xa00 },
      'winhttp-value',
      ['DefaultSecureProtocols 0x00000800', 'DefaultSecureProtocols 0x00000A00'],
    ],
    [
      'both values of SChannel',
      { build: 19045, schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: DENIED } } },
      'schannel',
      ['Enabled 0x00000001', 'DisabledByDefault unreadable'],
    ],
    [
      'stray values that are there',
      { build: 19045, values: { 'stray.user': 1 } },
      'stray-values',
      ['DefaultSecureProtocols 0x00000001'],
    ],
    [
      'stray values that are denied',
      { build: 19045, values: { 'stray.user': DENIED } },
      'stray-values',
      ['DefaultSecureProtocols unreadable'],
    ],
    ['no stray value', { build: 19045 }, 'stray-values', []],
    [
      'Internet Options without a policy',
      { build: 19045, values: { 'wininet.user': 0x800 } },
      'wininet',
      ['SecureProtocols 0x00000800'],
    ],
    [
      'Internet Options with a policy',
      { build: 19045, values: { 'wininet.machine-policy': 0x800 } },
      'wininet',
      ['SecureProtocols null', 'SecureProtocols 0x00000800'],
    ],
  ])('of %s', (_what, pc, id, evidence) => {
    expect(
      rungOf(pc, id).evidence.map(({ name, found, unreadable }) => {
        const shown = found === null || typeof found === 'string' ? found : found.hex;
        return `${name} ${unreadable === true ? 'unreadable' : String(shown)}`;
      }),
    ).toEqual(evidence);
  });

  it('of an empty subkey that is named like the value: that key, in the views that have it', () => {
    const rung = rungOf({ build: 19045, values: { 'stray.subkey-default wow64': { emptyKey: true } } }, 'stray-values');
    expect(rung.code).toBe('empty-subkey');
    expect(rung.evidence.map(({ path, found }) => [path, found])).toEqual([
      [`HKLM\\${STRAY.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node')}\\WinHttp\\DefaultSecureProtocols`, null],
    ]);
  });

  it('of the update: every file, its version and the one that is needed, or that it could not be read', () => {
    const of = (pc: TestPc): readonly (readonly unknown[])[] =>
      rungOf(pc, 'update').evidence.map(({ name, found, unreadable, needed }) => [name, found, unreadable, needed]);
    const [first] = of(OLD_7);
    expect(first?.slice(0, 3)).toEqual(['file version', '6.1.7601.17514', undefined]);
    expect(first?.[3]).toMatch(/^6\.1\.7601\.\d+$/);
    for (const [, found, unreadable, needed] of of({ build: 7601 })) {
      expect([found, unreadable]).toEqual([null, true]);
      expect(needed).toMatch(/^6\.1\.7601\.\d+$/);
    }
    for (const { path } of rungOf(OLD_7, 'update').evidence)
      expect(path).toMatch(/^%SystemRoot%\\(System32|SysWOW64)\\\w+\.dll$/i);
    expect(rungOf({ build: 19045 }, 'update')).not.toHaveProperty('packages');
  });

  it('always names its source', () => {
    for (const pc of [OLD_7, { build: 9200 }, { build: 19045, values: { 'stray.user': 1 } }, { build: null }]) {
      for (const { evidence } of diagnose(factsOf(snapshotOf(pc))).ladder) {
        for (const { source } of evidence) expect(source).toMatch(/^([A-Z][0-9]{1,2}|not-looked-up)$/);
      }
    }
  });
});
