import { describe, expect, it } from 'vitest';
import { RELEASE_IDS, releaseByName, releaseOfBuild } from './releases.ts';

describe('releaseOfBuild', () => {
  // every build of facts 6.2, client and server
  it.each([
    [6003, 'older', 'older'],
    [7600, 'windows-7', 'server-2008-r2'],
    [7601, 'windows-7', 'server-2008-r2'],
    [9200, 'windows-8', 'server-2012'],
    [9600, 'windows-8.1', 'server-2012-r2'],
    [10240, 'windows-10', 'server-sac'],
    [14393, 'windows-10', 'server-2016'],
    [17763, 'windows-10', 'server-2019'],
    [19045, 'windows-10', 'server-sac'],
    [20348, 'windows-10', 'server-2022'],
    [22000, 'windows-11', 'server-sac'],
    [25398, 'windows-11', 'server-sac'],
    [26100, 'windows-11', 'server-2025'],
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
    [17763, true, null, [0x800, 0xaa0], [0x800, 0xa80]],
    [19042, false, 2074, [0xaa0], [0xa80]],
    [19042, false, 2075, [0x800], [0x800]],
    [19044, false, null, [0x800, 0xaa0], [0x800, 0xa80]],
    [19045, false, null, [0x800], [0x800]],
    [14393, true, 9999, [0xaa0], [0xa80]],
    [22631, false, 1, [0x2800], [0x2800]],
    [20348, true, null, [0x2800], [0x2800]],
    [9600, false, null, [0xaa0], [0xa80]],
  ])('returns the defaults of build %i (server: %s) at revision %s', (build, server, revision, winhttp, wininet) => {
    const { rules } = releaseOfBuild(build, server, revision);
    expect([rules?.winhttpDefaults, rules?.wininetDefaults]).toEqual([winhttp, wininet]);
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

  it('uses what several rows have in common, and Windows 10 for the semi-annual servers', () => {
    expect(releaseByName('windows-10').rules).toBe(releaseOfBuild(19044, false, null).rules);
    expect(releaseByName('server-2019').rules?.winhttpDefaults).toEqual([0x800, 0xaa0]);
    expect(releaseByName('server-2016').rules?.winhttpDefaults).toEqual([0xaa0]);
    expect(releaseByName('windows-11').rules).toBe(releaseOfBuild(22631, false).rules);
    expect(releaseByName('server-sac').rules).toBe(releaseOfBuild(17134, true).rules);
    expect(releaseByName('server-sac').newerThanKnown).toBe(false);
  });
});
