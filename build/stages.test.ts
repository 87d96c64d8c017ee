import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
  expect(tests.filter((test) => test.includes(path))).not.toEqual([]);
});
