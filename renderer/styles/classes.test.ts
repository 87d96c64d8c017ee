import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '..');
/** It changes looks of all others, for what the user has set in Windows. */
const FOR_ALL = 'user-settings.css';
const SHEETS = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && basename(name) !== FOR_ALL)
  .sort();

/** The classes that have looks of their own in a sheet: selectors that are a class and nothing else. */
const classesOf = (css: string): readonly string[] =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}@;]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((one) => /^\.([\w-]+)$/.exec(one.trim())?.[1] ?? []),
  );

it('a class has its looks in one folder: all sheets are one, so that the later would win everywhere', () => {
  const folders = new Map<string, Set<string>>();
  for (const sheet of SHEETS)
    for (const name of classesOf(readFileSync(join(RENDERER, sheet), 'utf8')))
      folders.set(name, (folders.get(name) ?? new Set()).add(dirname(sheet)));
  expect(folders.size).toBeGreaterThan(250);
  expect(
    [...folders].flatMap(([name, places]) => (places.size > 1 ? [`${name}: ${[...places].join(', ')}`] : [])),
  ).toEqual([]);
});
