import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGES } from '../shared/licences.ts';
import { licenceProblems, listComponents } from './package/components.mjs';
import { installForWindows } from './package/stage-app.mjs';

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

it('gives each of them to whoever gets a package, under a licence that was looked at, and with its hash', () => {
  const components = listComponents(installForWindows('x64'));
  const ofAllWindows = components.filter(({ name }) => !name.startsWith('@koromix/koffi-'));
  expect(ofAllWindows.map(({ name, licence }) => ({ name, licence }))).toEqual(PACKAGES);
  expect(licenceProblems(components)).toEqual([]);
  expect(components.filter(({ integrity }) => integrity === undefined)).toEqual([]);
});
