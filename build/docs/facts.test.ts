import { expect, it } from 'vitest';
import { SETTINGS } from '../../shared/windows/settings.ts';
import { filesBelow, read } from './documents.suite.ts';

const FACTS = read('docs/facts.md');

const SOURCES = ['shared', 'electron', 'renderer', 'e2e', 'build']
  .flatMap(filesBelow)
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && path !== 'build/docs/facts.test.ts');

const CODE = SOURCES.map(read);

const unique = (found: readonly string[]): readonly string[] => [...new Set(found)].sort();

/** Tags that the register of the page has. */
const REGISTERED = unique([...FACTS.matchAll(/^\| ([A-Z]\d{1,2}) +\|/gm)].map(([, tag = '']) => tag));

const inBrackets = (text: string): readonly string[] =>
  [...text.matchAll(/\[([A-Z]\d{1,2})\]/g)].map(([, tag = '']) => tag);

it('has a row for every tag that the code or the page cites', () => {
  const cited = unique([...CODE, FACTS].flatMap(inBrackets));
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.filter((tag) => !REGISTERED.includes(tag))).toEqual([]);
});

it('has a row for every source that evidence names', () => {
  const quoted = CODE.flatMap((text) =>
    [...text.matchAll(/(?:source: |, )'([A-Z]\d{1,2})'/g)].map(([, tag = '']) => tag),
  );
  const named = unique([...quoted, ...SETTINGS.map(({ source }) => source)]).filter((tag) => tag !== 'not-looked-up');
  expect(named).toEqual(expect.arrayContaining(['W1', 'K1', 'K9', 'U1', 'L3']));
  expect(named.filter((tag) => !REGISTERED.includes(tag))).toEqual([]);
  expect(FACTS).toContain('`not-looked-up`');
});

it('cites every source that it lists', () => {
  const cited = unique([...CODE, FACTS].flatMap(inBrackets));
  expect(REGISTERED.filter((tag) => !cited.includes(tag))).toEqual([]);
});

it('has every section that the code names', () => {
  const sections = CODE.flatMap((text) =>
    [...text.matchAll(/\bfacts ((?:\d+(?:\.\d+)?(?:, | and | to )?)+)/g)].flatMap(
      ([, list = '']) => list.match(/\d+(?:\.\d+)?/g) ?? [],
    ),
  );
  expect(sections.length).toBeGreaterThan(50);
  const there = [...FACTS.matchAll(/^(?:#+|\|) (\d+(?:\.\d+)?)\.? /gm)].map(([, section = '']) => section);
  expect(unique(sections).filter((section) => !there.includes(section))).toEqual([]);
});
