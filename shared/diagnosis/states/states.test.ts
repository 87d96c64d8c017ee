import { describe, expect, it } from 'vitest';
import { addressOf } from '../../links/links.ts';
import { STATES as SCHANNEL, MISSPELT_STATES } from './schannel.suite.ts';
import { expected, found, type State } from './state.suite.ts';
import { STATES as WINHTTP } from './winhttp.suite.ts';
import { STATES as WINHTTP_LIMITS } from './winhttp-limits.suite.ts';

const GROUPS: Readonly<Record<string, readonly State[]>> = {
  WinHTTP: WINHTTP,
  'WinHTTP’s limits': WINHTTP_LIMITS,
  SChannel: SCHANNEL,
  'misspelt in SChannel': MISSPELT_STATES,
};
const ALL = Object.values(GROUPS).flat();

describe.each(Object.entries(GROUPS))('states of machines as public threads have them: %s', (_group, states) => {
  it.each(states)('$title', (state) => {
    expect(found(state)).toEqual(expected(state));
  });
});

it('are at least 120, each with a title of its own', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(120);
  expect(new Set(ALL.map(({ title }) => title)).size).toBe(ALL.length);
});

it.each(ALL)('have a source that can be looked up: $title', ({ source }) => {
  const address = /^[A-Z]\d{1,2}$/.test(source) ? addressOf(source) : source;
  expect(address).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/);
});
