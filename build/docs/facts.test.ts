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

/** What the article on TLS 1.0 and 1.1 links to besides itself: the last part of each address, or its number. */
const LINKS_OF_THE_ARTICLE = [
  'enable-tls-1-2-client',
  'help/3140245',
  'help/4057306',
  'help/3009008',
  'preparing-for-tls-1-2-in-office-365',
  'update-to-enable-tls-1-1-and-tls-1-2-as-a-default-secure-protocols-in',
  'tls-1-2-support-at-microsoft',
  'new-iis-functionality-to-help-identify-weak-tls-usage',
  'help/4025335',
  'help/4025334',
  'details.aspx?id=55266',
  'trustcenter/cloudservices/office365',
  'ba-p/222247',
  '607649',
  '607761',
  '607898',
  'enable-tls-1-1-and-tls-1-2-support-in-office-online-server',
];

it('says of every link of the article where the program serves it', () => {
  const rows = (/^## 23\..*/ms.exec(FACTS)?.[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((line) => line.split('|').map((cell) => cell.trim()));
  const addressOf = (tag: string): string =>
    FACTS.split('\n').find((line) => new RegExp(`^\\| ${tag} +\\|`).test(line)) ?? '';
  const withSources = cells.map(([, topic = '', holds = '', where = '']) => ({
    text: [topic, holds, ...inBrackets(`${topic} ${holds}`).map(addressOf)].join(' '),
    where,
  }));
  const missing = LINKS_OF_THE_ARTICLE.filter(
    (link) => !withSources.some(({ text, where }) => text.includes(link) && where !== ''),
  );
  expect(missing).toEqual([]);
  expect(withSources.every(({ where }) => where !== '')).toBe(true);
});
