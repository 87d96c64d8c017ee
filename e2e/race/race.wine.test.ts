import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRace } from './race-test.mjs';
import { SITES, type Site } from './sites.mjs';

let site: Site;
beforeAll(async () => {
  site = await SITES.wine();
}, 60_000);
afterAll(() => site.close());

// guards: second-writer
it('keeps every change of several writers of one registry, some of them killed', async () => {
  const { wrong, commits, kills } = await runRace(site, 4, 2024);
  expect(wrong).toEqual([]);
  expect(commits).toBeGreaterThan(0);
  expect(kills).toBeGreaterThan(0);
}, 150_000);
