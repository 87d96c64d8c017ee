import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGES } from '../shared/licences.ts';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

it('names every package that ships, with its licence', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  // optional ones are builds of koffi for single systems
  const shipped = Object.entries(lock.packages).filter(
    ([path, one]) => path !== '' && one.dev !== true && one.devOptional !== true && one.optional !== true,
  );
  const found = shipped.map(([path, { license }]) => ({ name: path.split('node_modules/').at(-1), licence: license }));
  expect(PACKAGES).toEqual(found);
});
