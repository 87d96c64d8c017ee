import { describe, expect, it } from 'vitest';
import { PROTOCOLS } from '../tls/protocols.ts';
import { releaseOfBuild } from './releases.ts';
import { serverDefaults } from './server-defaults.ts';

const SHORT = { on: '+', 'on-in-doubt': '?', 'off-by-default': 'd', off: '-', unsupported: '.' } as const;

/** SSL 2.0, SSL 3.0, TLS 1.0 to 1.3, as in Microsoft's tables for servers. facts 22.1. */
const ROWS: readonly (readonly [what: string, build: number, expected: string])[] = [
  ['Server 2008 without its second service pack', 6001, '+++...'],
  ['Server 2008 with SP2', 6002, '+++dd.'],
  ['Server 2008 with SP2, last builds', 6003, '+++dd.'],
  ['Server 2008 R2', 7601, '+++dd.'],
  ['Server 2012', 9200, '-++++.'],
  ['Server 2012 R2', 9600, '-++++.'],
  ['Server 2016', 14393, '.-+++.'],
  ['Server 2019', 17763, '.-+++.'],
  ['Server 2022', 20348, '.-++++'],
  ['Server 2025', 26100, '.-??++'],
];

describe('serverDefaults', () => {
  it.each(ROWS)('%s (%i)', (_, build, expected) => {
    const defaults = serverDefaults({ ...releaseOfBuild(build, true), build });
    expect(PROTOCOLS.map(({ protocol }) => SHORT[defaults?.[protocol] ?? 'off']).join('')).toBe(expected);
  });

  it.each([[null], [3790], [6000]])('returns null for build %s', (build) => {
    expect(serverDefaults({ ...releaseOfBuild(build, true), build })).toBeNull();
  });
});
