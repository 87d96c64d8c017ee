import { describe, expect, it } from 'vitest';
import { sourceTree } from '../source-tree.suite.ts';
import { compiledLanguage } from './compile.mjs';
import { readEnglish } from './english.mjs';

async function compiled(texts: string) {
  const { problems, modules, missing, english } = await compiledLanguage('xx', sourceTree({ 'home.ftl': texts }));
  return { problems, modules, missing: missing.map(({ id }) => id), english };
}

describe('a language in Fluent’s format is refused', () => {
  it.each([
    ['a text that English doesn’t have', 'window-home-nothing = Hallo', ':1: English has no text window-home-nothing.'],
    [
      'a text that is there twice',
      'window-language = A\nwindow-language = B',
      ':2: the text window-language is there twice.',
    ],
    ['what isn’t Fluent', 'window-language =\n', ':1: this can’t be read: '],
    [
      'a fact that isn’t there',
      'window-share-shortSaid = { $line } { $lines }',
      ':1: window-share-shortSaid: There is no fact $line here. There are: $lines.',
    ],
    [
      'a fact that is missing',
      'window-share-shortSaid = Zeilen',
      ':1: window-share-shortSaid: The fact $lines is missing.',
    ],
    [
      'a choice by what isn’t there',
      'window-language =\n    { $who ->\n       *[other] A\n    }',
      ':2: window-language: There is no fact $who here. This text has none.',
    ],
    ['a term that isn’t there', 'window-language = { -word }', ':1: window-language: There is no term -word.'],
    [
      'a text that uses itself',
      'window-language = { window-language }',
      ':1: window-language: window-language is in itself.',
    ],
    [
      'a function that isn’t there',
      'window-share-shortSaid = { NUMBER($lines) }',
      ':1: window-share-shortSaid: There is no function NUMBER; there are OR, ROW, COUNT, SIZE and CAPITAL.',
    ],
    [
      'a text without its second half',
      'cause-none =\n    .headline = TLS',
      ':1: cause-none: It has to have .headline and .reason.',
    ],
    [
      'one text where English has two',
      'pageGone-neverStarts = { $folder }',
      ':1: pageGone-neverStarts: Its texts are missing: .title, .detail.',
    ],
  ])('for %s', async (_, texts, problem) => {
    const { problems } = await compiled(texts);
    expect(
      problems.some((one) => one.includes(`home.ftl${problem}`)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('if a text is missing that everybody reads, and not if one for administrators is', async () => {
    const { missing, english } = await compiled('window-language = Sprache');
    expect(missing).toContain('window-home-fix');
    expect(missing.some((id) => id.startsWith('window-fleet'))).toBe(false);
    expect(english).toEqual(['exports', 'many', 'retire', 'usage', 'explain', 'server', 'commandLine']);
  });

  it('if a part for administrators isn’t whole', async () => {
    const { missing, english } = await compiled('window-fleet-steps = Schritte');
    expect(english).not.toContain('many');
    expect(missing).toContain('window-fleet-empty');
  });
});

it('what a language lacks is English’s', async () => {
  const { modules } = await compiled('window-language = Sprache');
  expect(modules['page']).toContain('"language": "Sprache"');
  expect(modules['page']).toContain('"fleet": english.t["fleet"]');
});

it('every text of English has an id of its own, and the facts that it is given', async () => {
  const { texts, byId } = await readEnglish();
  expect(byId.size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(3000);
  expect(texts.filter(({ id }) => !/^[a-zA-Z][\w-]*$/.test(id))).toEqual([]);
  expect(byId.get('window-share-shortSaid')).toMatchObject({
    parameters: [{ name: 'lines', fields: null }],
    said: ['lines'],
  });
});
