import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../../shared/diagnosis/rungs/meanings.ts';
import type { Language } from '../../shared/text/languages.ts';
import { verdictLine } from '../../shared/text/rungs.ts';
import { messages, windowTexts } from '../../shared/text/texts.suite.ts';
import type { ClaimFacts, VerdictFacts } from '../../shared/text/facts.ts';
import { GUIDES, links, read } from './documents.suite.ts';

/** Every text of the window that depends on nothing, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a headline names; the guides quote only those that name nothing. */
const FACTS: VerdictFacts = {
  release: 'Windows 7',
  architecture: '64-bit',
  who: 'all',
  isServer: false,
  best: null,
  found: '',
  protocols: [],
  writes: 1,
  fix: 'replace',
  offersSsl: false,
  file: '',
  services: [],
};

function controlsOf(language: Language): readonly string[] {
  const t = windowTexts(language);
  const { cause, claim, rungs } = messages(language);
  const ready = [
    cause.none(FACTS),
    cause.proven(FACTS, null),
    cause.limit(''),
    cause.lookAt(rungs.network.name, '', true),
  ];
  const headlines = [...ready, ...KNOWN_CODES.map((found) => verdictLine(messages(language), found, FACTS))].map(
    (line) => line?.headline ?? '',
  );
  const made: ClaimFacts = { who: 'all', isServer: false, writes: 1, close: 'outlook' };
  const claims = [claim.fixed(made), claim.lost(made), cause.contradicts('TLS 1.2', true)];
  return [...textsIn(t), ...textsIn(messages(language)), ...headlines, ...claims];
}

describe.each(GUIDES)('the guide in %s', (language) => {
  const text = read(`docs/guide/${language}.md`);

  it('names every control as the window does', () => {
    const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replaceAll(/\s+/g, ' '));
    expect(bold.length).toBeGreaterThan(30);
    expect(bold.filter((name) => !controlsOf(language).includes(name))).toEqual([]);
  });

  it('shows pictures in its own language', () => {
    const pictures = links(text).filter((target) => target.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures) expect(picture).toContain(`/images/${language}/`);
  });
});

it('has the same parts in every language', () => {
  const shape = (language: Language): readonly string[] => [
    ...[...read(`docs/guide/${language}.md`).matchAll(/^(#+) /gm)].map(([, level = '']) => level),
    ...links(read(`docs/guide/${language}.md`)).map((target) =>
      target.replace(new RegExp(`/(${GUIDES.join('|')})([/.])`), '/LANGUAGE$2'),
    ),
  ];
  for (const language of GUIDES) expect(shape(language).length).toBe(shape('en').length);
});
