import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whyTooOld } from './wine-version.mjs';
import { ROOT } from './setup.mjs';
import { STAGES } from './stages.mjs';

const tests = ['build', 'e2e', 'electron']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.(?:test|spec)\.ts$/.test(path));

const chosen = Object.entries(STAGES).flatMap(([stage, { fewer = [] }]) => fewer.map((path) => [stage, path] as const));

it.each(chosen)('of a run of all stages, %s has tests in %s', (_stage, path) => {
  expect(tests.filter((test) => new RegExp(path).test(test))).not.toEqual([]);
});

it.each([
  ['it looks like wine32 is missing\nwine-10.0 (Debian 10.0~repack-6)\n', null],
  ['wine-9.0 (Ubuntu 9.0~repack-4build3)', 'it needs Wine 10, as Debian 13 has it, and this is Wine 9.0'],
  ['', null],
])('Wine that prints %j: %s', (version, expected) => {
  expect(whyTooOld(version)).toBe(expected);
});
