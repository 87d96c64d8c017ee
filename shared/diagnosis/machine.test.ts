import { describe, expect, it } from 'vitest';
import { DNS_DOMAIN } from '../windows/settings.ts';
import { dnsDomainOf, machineOf, settingsOf, viewsOf, type Machine } from './machine.ts';
import { indexReadings } from './snapshot.ts';
import { snapshotOf, type TestPc } from './test-pc.suite.ts';

const machine = (pc: Partial<TestPc>): Machine => machineOf(snapshotOf({ build: 7601, ...pc }));
const values = (given: NonNullable<TestPc['values']>): Partial<TestPc> => ({ values: given });

describe('machineOf', () => {
  // facts 6.1
  it.each<[string, Partial<TestPc>, Partial<Machine>]>([
    [
      'a build with blanks',
      values({ 'machine.current-build-number': ' 9600 ' }),
      { build: 9600, release: 'windows-8.1' },
    ],
    ['a build that is a number', values({ 'machine.current-build-number': 9600 }), { build: 9600 }],
    [
      'the other name of the build',
      values({ 'machine.current-build-number': null, 'machine.current-build': '9200' }),
      { build: 9200, release: 'windows-8' },
    ],
    [
      'a build that isn’t a number',
      values({ 'machine.current-build-number': '9600x' }),
      { build: null, release: 'unknown' },
    ],
    ['a server', { build: 9600, server: true }, { release: 'server-2012-r2', server: true }],
    ['a server core', values({ 'machine.installation-type': 'Server Core' }), { release: 'server-2008-r2' }],
    ['a client that names a server', values({ 'machine.installation-type': 'No Server' }), { server: false }],
    [
      'a server by its product type',
      values({ 'machine.installation-type': null, 'machine.product-type': 'ServerNT' }),
      { server: true },
    ],
    [
      'a domain controller',
      values({ 'machine.installation-type': null, 'machine.product-type': 'LanmanNT' }),
      { server: true },
    ],
    ['a service pack', { servicePack: 1 }, { servicePack: 1 }],
    ['a text that is no service pack', values({ 'machine.service-pack': 'No Service Pack 3' }), { servicePack: 1 }],
    ['the build of SP1 without a text', {}, { servicePack: 1 }],
    ['the build before it', { build: 7600 }, { servicePack: 0 }],
    ['no build', { build: null }, { servicePack: null, release: 'unknown', rules: null }],
    [
      'an architecture in small letters',
      values({ 'machine.architecture': 'amd64' }),
      { architecture: 'x64', architectureAssumed: false },
    ],
    ['an Arm PC', { arch: 'ARM64' }, { architecture: 'arm64' }],
    ['no architecture', { arch: null }, { architecture: 'unknown', architectureAssumed: true }],
    [
      'an architecture that was named',
      { arch: null, named: { release: null, architecture: 'x86' } },
      { architecture: 'x86', architectureAssumed: false, releaseNamed: false },
    ],
    [
      'a release that was named',
      { build: null, named: { release: 'server-2012', architecture: null } },
      { release: 'server-2012', server: true, releaseNamed: true },
    ],
    [
      'a newer build whose release was named',
      { build: 99_999, named: { release: 'windows-11', architecture: null } },
      { newerThanKnown: true, releaseNamed: false },
    ],
    [
      'what is only shown',
      values({
        'machine.display-version': '24H2',
        'machine.product-name': 'Windows 10 Pro',
        'machine.edition': 'Embedded',
      }),
      { displayVersion: '24H2', productName: 'Windows 10 Pro', edition: 'Embedded' },
    ],
  ])('reads the machine from %s', (_what, pc, expected) => {
    expect(machine(pc)).toMatchObject(expected);
  });

  it.each([
    [' corp.example ', 'corp.example'],
    [null, null],
  ])('reads the domain from %j: %s', (text, domain) => {
    expect(dnsDomainOf(indexReadings(snapshotOf({ build: 7601, values: { [DNS_DOMAIN]: text } }).settings))).toBe(
      domain,
    );
  });

  it('returns one view on 32-bit Windows, and two elsewhere', () => {
    for (const architecture of ['x64', 'arm64', 'unknown'] as const)
      expect(viewsOf({ architecture })).toEqual(['native', 'wow64']);
    expect(viewsOf({ architecture: 'x86' })).toEqual(['native']);
  });

  it('returns settings in their own views only, and one more on 32-bit Windows', () => {
    const of = (architecture: 'x86' | 'x64'): readonly string[] =>
      settingsOf({ architecture }).map(({ row, view }) => `${view} ${row.id}`);
    expect(of('x86').filter((place) => place.startsWith('wow64'))).toEqual([]);
    expect(of('x86').filter((place) => !of('x64').includes(place))).toEqual(['native stray.wow6432node']);
    expect(of('x64')).toContain('wow64 winhttp.default-secure-protocols');
    expect(of('x64')).not.toContain('wow64 schannel.tls-1.2.client.enabled');
  });
});
