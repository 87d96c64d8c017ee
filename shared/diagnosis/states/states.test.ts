import { describe, expect, it } from 'vitest';
import { addressOf } from '../../links/links.ts';
import { STATES as BESIDE } from './beside.states.ts';
import { STATES as CIPHER_SUITES } from './cipher-suites.states.ts';
import { STATES as SWITCHES } from './cipher-switches.states.ts';
import { STATES as DOTNET } from './dotnet.states.ts';
import { STATES as LOST_PROTOCOLS } from './lost-protocols.states.ts';
import { STATES as NETWORK } from './network.states.ts';
import { STATES as OFFICE } from './office.states.ts';
import { STATES as RELEASE } from './release.states.ts';
import { STATES as MISSPELT } from './schannel-misspelt.states.ts';
import { STATES as SCHANNEL } from './schannel.states.ts';
import { expected, found, type State } from './state.suite.ts';
import { STATES as WINHTTP_LIMITS } from './winhttp-limits.states.ts';
import { STATES as WINHTTP } from './winhttp.states.ts';
import { STATES as WININET } from './wininet.states.ts';

const GROUPS: Readonly<Record<string, readonly State[]>> = {
  'the release': RELEASE,
  'the value of WinHTTP': WINHTTP,
  'other values, and the update': WINHTTP_LIMITS,
  'protocols in Schannel': SCHANNEL,
  'misspelt or of another type': MISSPELT,
  'lists of cipher suites': CIPHER_SUITES,
  'switches, curves and lengths': SWITCHES,
  '.NET': DOTNET,
  'Internet Options': WININET,
  'certificates and the network': NETWORK,
  Office: OFFICE,
  'TLS 1.2 that is lost in another way': LOST_PROTOCOLS,
  neighbours: BESIDE,
};
const ALL = Object.values(GROUPS).flat();

describe.each(Object.entries(GROUPS))('machines of public threads and guides: %s', (_group, states) => {
  it.each(states)('$title', (state) => {
    expect(found(state)).toEqual(expected(state));
  });
});

it('the machines are at least 210, each with a unique title', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(210);
  expect(new Set(ALL.map(({ title }) => title)).size).toBe(ALL.length);
});

it('every machine has a source that can be looked up', () => {
  const withoutAddress = ALL.filter(({ source }) => {
    const address = /^[A-Z]\d{1,2}$/.test(source) ? addressOf(source) : source;
    return !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/.test(address ?? '');
  });
  expect(withoutAddress.map(({ title }) => title)).toEqual([]);
});
