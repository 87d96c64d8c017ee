import { describe, expect, it } from 'vitest';
import { END_OF_SUPPORT } from './end-of-support.ts';
import { RELEASE_IDS, releaseByName, releaseOfBuild, winhttpDefaultOf } from './releases.ts';
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
  ])('finds that %i is %s for clients and %s for servers', (build, client, server) => {
    expect(releaseOfBuild(build, false).release).toBe(client);
    expect(releaseOfBuild(build, true).release).toBe(server);
  });

  // facts 6.2: Azure Stack HCI 22H2 is 20349, 23H2 and the annual channel 25398
  it.each([20349, 22621, 25397, 25398, 26099])('gives server build %i the rules of Server 2022', (build) => {
    expect(releaseOfBuild(build, true).rules).toBe(releaseOfBuild(20348, true).rules);
  });

  // facts 2.2 [K7]: KB5017379 is 17763.3469, KB5017380 is 19042 to 19044.2075
  it.each<readonly [number, boolean, number | null, readonly number[], readonly number[]]>([
    [17763, false, 3468, [0xaa0], [0xa80]],
    [17763, false, 3469, [0x800], [0x800]],
    [17763, true, 3468, [0xaa0], [0xa80]],
    [17763, true, 7009, [0x800], [0x800]],
    [17763, true, null, [0x800, 0xaa0], [0x800, 0xa80]],
    [17763, true, 0, [0xaa0], [0xa80]],
    [19041, false, 9999, [0xaa0], [0xa80]],
    [19042, false, 2074, [0xaa0], [0xa80]],
    [19042, false, 2075, [0x800], [0x800]],
    [19043, false, 2075, [0x800], [0x800]],
    [19044, false, 2074, [0xaa0], [0xa80]],
    [19044, false, 6332, [0x800], [0x800]],
    [19044, false, null, [0x800, 0xaa0], [0x800, 0xa80]],
    [19045, false, null, [0x800], [0x800]],
    [19045, false, 1, [0x800], [0x800]],
    [14393, true, 9999, [0xaa0], [0xa80]],
    [10240, false, 9999, [0xaa0], [0xa80]],
    [18363, false, 9999, [0xaa0], [0xa80]],
    [22631, false, 1, [0x2800], [0x2800]],
    [20348, true, null, [0x2800], [0x2800]],
    [9600, false, null, [0xaa0], [0xa80]],
  ])('returns the defaults of build %i (server: %s) at revision %s', (build, server, revision, winhttp, wininet) => {
    const { rules } = releaseOfBuild(build, server, revision);
    expect([rules?.winhttpDefaults, rules?.wininetDefaults]).toEqual([winhttp, wininet]);
  });

  it('leaves Internet Options of Windows 7 and 8 to the version of Internet Explorer', () => {
    expect([7601, 9200].map((build) => releaseOfBuild(build, false).rules?.wininetDefaults)).toEqual([null, null]);
  });

  // facts 10.6 and 10.21
  it.each([
    [22631, false, 'on', 'in-doubt'],
    [26100, false, 'on-in-doubt', 'in-doubt'],
    [26100, true, 'on-in-doubt', 'in-doubt'],
    [20348, true, 'on', 'in-doubt'],
    [19045, false, 'on', 'given'],
  ] as const)(
    'returns what is uncertain about Schannel at build %i (server: %s)',
    (build, server, tls10, byRequest) => {
      const { rules } = releaseOfBuild(build, server);
      expect([
        rules?.schannel['TLS 1.0'],
        rules?.schannel['TLS 1.1'],
        rules?.schannel['TLS 1.2'],
        rules?.byRequest,
      ]).toEqual([tls10, tls10, 'on', byRequest]);
    },
  );

  it('returns null for what is unknown', () => {
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
    ['windows-10', '0x00000800', 'on', 'unsupported', 'remove'],
    ['server-2022', '0x00002800', 'on', 'on', 'remove'],
  ] as const)('%s', (id, winhttp, tls12, tls13, repair) => {
    const { rules } = releaseByName(id);
    expect(formatHex(rules === null ? 0 : winhttpDefaultOf(rules))).toBe(winhttp);
    expect(rules?.schannel['TLS 1.2']).toBe(tls12);
    expect(rules?.schannel['TLS 1.3']).toBe(tls13);
    expect(rules?.repair).toBe(repair);
  });

  it('uses what several rows have in common, and Windows 10 for the semi-annual servers', () => {
    expect(releaseByName('windows-10').rules).toBe(releaseOfBuild(19044, false, null).rules);
    expect(releaseByName('server-2019').rules?.winhttpDefaults).toEqual([0x800, 0xaa0]);
    expect(releaseByName('server-2016').rules?.winhttpDefaults).toEqual([0xaa0]);
    expect(releaseByName('windows-11').rules).toBe(releaseOfBuild(22631, false).rules);
    expect(releaseByName('server-sac').rules).toBe(releaseOfBuild(17134, true).rules);
    expect(releaseByName('server-sac').newerThanKnown).toBe(false);
  });
});

describe('the rules of a build', () => {
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
    [26100, ['unsupported', 'off', 'on-in-doubt', 'on-in-doubt', 'on', 'on']],
  ])('contain the Schannel defaults of build %i', (build, states) => {
    expect(Object.values(rulesOf(build)?.schannel ?? {})).toEqual(states);
    expect(Object.keys(rulesOf(build)?.schannel ?? {})).toEqual(PROTOCOLS.map(({ protocol }) => protocol));
  });

  // facts 1.5
  it.each([
    [7601, [6, 1, 7601, 23375], 'missing'],
    [9200, [6, 2, 9200, 21797], 'probably-missing'],
  ])('contain the update that build %i needs', (build, minimum, lowerMeans) => {
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
  ])(
    'contain cipher suites, .NET 3.5 and the update of build %i',
    (build, cipherSuites, dotnet35Patch, needsUpdate) => {
      const rules = rulesOf(build);
      expect({ ...rules, update: rules?.update !== null }).toMatchObject({
        cipherSuites,
        dotnet35Patch,
        update: needsUpdate,
      });
    },
  );
});

// facts 6.2
it('say when updates ended for old Windows versions only', () => {
  expect(END_OF_SUPPORT).toEqual({
    'windows-7': { end: '2020-01-14', extended: '2023-01-10' },
    'windows-8': { end: '2016-01-12', extended: null },
    'windows-8.1': { end: '2023-01-10', extended: null },
    'server-2012': { end: '2023-10-10', extended: '2026-10-13' },
    'server-2012-r2': { end: '2023-10-10', extended: '2026-10-13' },
    'windows-10': { end: '2025-10-14', extended: '2028-10-10' },
  });
});
