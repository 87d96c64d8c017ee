import { describe, expect, it } from 'vitest';
import { RELEASE_IDS, releaseByName, releaseOfBuild } from './releases.ts';
import { formatHex } from '../tls/mask.ts';

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
});
