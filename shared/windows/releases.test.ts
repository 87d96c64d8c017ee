import { describe, expect, it } from 'vitest';
import { END_OF_SUPPORT, RELEASE_IDS, releaseByName, releaseOfBuild } from './releases.ts';
import { formatHex } from '../tls/mask.ts';
import { PROTOCOLS } from '../tls/protocols.ts';

describe('releaseOfBuild', () => {
  // every build of facts 6.2, client and server
  it.each([
    [6002, 'older', 'older'],
    [6003, 'older', 'older'],
    [7600, 'windows-7', 'server-2008-r2'],
    [7601, 'windows-7', 'server-2008-r2'],
    [9200, 'windows-8', 'server-2012'],
    [9600, 'windows-8.1', 'server-2012-r2'],
    [10240, 'windows-10', 'server-sac'],
    [10586, 'windows-10', 'server-sac'],
    [14393, 'windows-10', 'server-2016'],
    [15063, 'windows-10', 'server-sac'],
    [16299, 'windows-10', 'server-sac'],
    [17134, 'windows-10', 'server-sac'],
    [17763, 'windows-10', 'server-2019'],
    [18362, 'windows-10', 'server-sac'],
    [18363, 'windows-10', 'server-sac'],
    [19041, 'windows-10', 'server-sac'],
    [19045, 'windows-10', 'server-sac'],
    [20348, 'windows-10', 'server-2022'],
    [22000, 'windows-11', 'server-sac'],
    [22621, 'windows-11', 'server-sac'],
    [25398, 'windows-11', 'server-sac'],
    [26100, 'windows-11', 'server-2025'],
    [26200, 'windows-11', 'server-2025'],
    [28000, 'windows-11', 'server-2025'],
  ])('%i is %s for clients and %s for servers', (build, client, server) => {
    expect(releaseOfBuild(build, false).release).toBe(client);
    expect(releaseOfBuild(build, true).release).toBe(server);
  });

  it('gives the annual server build 25398 the rules of Server 2022, and the one before it those of Windows 10', () => {
    expect(releaseOfBuild(25398, true).rules).toBe(releaseOfBuild(20348, true).rules);
    expect(releaseOfBuild(25397, true).rules).toBe(releaseOfBuild(19045, false).rules);
  });

  it('knows what it does not know', () => {
    expect(releaseOfBuild(null, false)).toEqual({ release: 'unknown', rules: null, newerThanKnown: false });
    expect(releaseOfBuild(30000, false)).toMatchObject({ release: 'windows-11', newerThanKnown: true });
    expect(releaseOfBuild(28000, false).newerThanKnown).toBe(false);
    expect(releaseOfBuild(26100, true).newerThanKnown).toBe(false);
    expect(releaseOfBuild(28000, true).newerThanKnown).toBe(true);
    expect(releaseOfBuild(6002, true)).toEqual({ release: 'older', rules: null, newerThanKnown: false });
  });
});

describe('releaseByName', () => {
  it('has rules for every name', () => {
    for (const id of RELEASE_IDS)
      expect(releaseByName(id)).toMatchObject({ release: id, rules: expect.anything() as unknown });
  });

  // facts 2.2 and 3.2
  it.each([
    ['windows-7', '0x000000A0', 'off-by-default', 'unsupported', 'write'],
    ['server-2012', '0x000000A0', 'on', 'unsupported', 'write'],
    ['windows-8.1', '0x00000AA0', 'on', 'unsupported', 'remove'],
    ['windows-10', '0x00000AA0', 'on', 'unsupported', 'remove'],
    ['server-2022', '0x00002800', 'on', 'on', 'remove'],
  ] as const)('%s', (id, winhttp, tls12, tls13, repair) => {
    const { rules } = releaseByName(id);
    expect(formatHex(rules?.winhttpDefault ?? 0)).toBe(winhttp);
    expect(rules?.schannel['TLS 1.2']).toBe(tls12);
    expect(rules?.schannel['TLS 1.3']).toBe(tls13);
    expect(rules?.repair).toBe(repair);
  });

  it('takes the last of several rows, and for the semi-annual servers that of Windows 10', () => {
    expect(releaseByName('windows-10').rules).toBe(releaseOfBuild(19045, false).rules);
    expect(releaseByName('server-sac').rules).toBe(releaseOfBuild(17134, true).rules);
    expect(releaseByName('server-sac').newerThanKnown).toBe(false);
  });
});

describe('the rules', () => {
  const rulesOf = (build: number): ReturnType<typeof releaseOfBuild>['rules'] => releaseOfBuild(build, false).rules;

  // facts 3.2, in the order of its table
  it.each([
    [7601, ['off', 'on', 'on', 'off-by-default', 'off-by-default', 'unsupported']],
    [9200, ['off', 'on', 'on', 'on', 'on', 'unsupported']],
    [9600, ['off', 'on', 'on', 'on', 'on', 'unsupported']],
    [10240, ['off', 'on', 'on', 'on', 'on', 'unsupported']],
    [10586, ['off', 'on', 'on', 'on', 'on', 'unsupported']],
    [14393, ['unsupported', 'off', 'on', 'on', 'on', 'unsupported']],
    [19045, ['unsupported', 'off', 'on', 'on', 'on', 'unsupported']],
    [22000, ['unsupported', 'off', 'on', 'on', 'on', 'on']],
    [26100, ['unsupported', 'off', 'on', 'on', 'on', 'on']],
  ])('of SChannel at build %i', (build, states) => {
    expect(Object.values(rulesOf(build)?.schannel ?? {})).toEqual(states);
    expect(Object.keys(rulesOf(build)?.schannel ?? {})).toEqual(PROTOCOLS.map(({ protocol }) => protocol));
  });

  // facts 1.5
  it.each([
    [7601, [6, 1, 7601, 23375], 'missing'],
    [9200, [6, 2, 9200, 21797], 'probably-missing'],
  ])('of the update at build %i', (build, minimum, lowerMeans) => {
    expect(rulesOf(build)?.update).toEqual({
      kb: 'KB3140245',
      files: ['winhttp.dll', 'webio.dll'],
      minimum,
      lowerMeans,
    });
  });

  // facts 7.2 and 4.3
  it.each([
    [7601, 'with-suffix', 'KB3154518', true],
    [9200, 'with-suffix', 'KB3154519', true],
    [9600, 'with-suffix', 'KB3154520', false],
    [10240, 'plain', null, false],
    [19045, 'plain', null, false],
    [22631, 'plain', null, false],
  ])('of cipher suites, .NET 3.5 and the update at build %i', (build, cipherSuites, dotnet35Patch, needsUpdate) => {
    const rules = rulesOf(build);
    expect({ ...rules, update: rules?.update !== null }).toMatchObject({
      cipherSuites,
      dotnet35Patch,
      update: needsUpdate,
    });
  });
});

// facts 6.2
it('knows when the updates of an old Windows ended, and of no other', () => {
  expect(END_OF_SUPPORT).toEqual({
    'windows-7': { end: '2020-01-14', extended: '2023-01-10' },
    'windows-8': { end: '2016-01-12', extended: null },
    'windows-8.1': { end: '2023-01-10', extended: null },
    'server-2012': { end: '2023-10-10', extended: '2026-10-13' },
    'server-2012-r2': { end: '2023-10-10', extended: '2026-10-13' },
    'windows-10': { end: '2025-10-14', extended: '2028-10-10' },
  });
});
