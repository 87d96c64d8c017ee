import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleIfChanged } from '../../build/bundle.mjs';
import { runRace } from './race-test.mjs';
import { SITES, type Site } from './sites.mjs';

let site: Site;
beforeAll(async () => {
  await bundleIfChanged(['race-target']);
  site = await SITES.file();
}, 120_000);
afterAll(() => site.close());

it('keeps every change of several writers of one registry file, some of them killed', async () => {
  const { wrong, commits, kills } = await runRace(site, 4, 2024);
  expect(wrong).toEqual([]);
  expect(commits).toBeGreaterThan(0);
  expect(kills).toBeGreaterThan(0);
}, 120_000);
