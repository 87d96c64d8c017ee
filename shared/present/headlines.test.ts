import { expect, it } from 'vitest';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { LANGUAGES, type Language } from '../text/languages.ts';
import { verdictLine } from '../text/rungs.ts';
import { messages } from '../text/texts.suite.ts';
import { FACTS } from '../text/verdict-facts.suite.ts';

const DECIDING = KNOWN_CODES.filter(({ verdict }) => verdict !== null);

/** Every headline that can be on Home. */
function headlinesIn(language: Language): readonly string[] {
  const m = messages(language);
  const whos = (['native', 'wow64', 'all'] as const).flatMap((who) =>
    [false, true].map((isServer) => ({ who, isServer })),
  );
  const facts = whos.flatMap((clients) => [
    { ...FACTS, ...clients },
    { ...FACTS, ...clients, release: 'Windows Server 2008 R2' },
  ]);
  const made = whos.flatMap((clients) =>
    (['outlook', 'services', 'server', 'pc'] as const).map((close) => ({ ...clients, close, writes: 2 })),
  );
  return [
    ...facts.flatMap((given) => DECIDING.map((found) => verdictLine(m, found, given)?.headline ?? '')),
    m.cause.none(FACTS).headline,
    m.cause.proven(FACTS, null).headline,
    ...Object.values(m.rungs).flatMap(({ name }) =>
      [true, false].map((isOn) => m.cause.lookAt(name, '', isOn).headline),
    ),
    m.cause.limit('').headline,
    m.cause.connection('').headline,
    ...Object.values(m.cause.incoming.headlines),
    ...made.flatMap((one) => [m.claim.fixed(one), m.claim.done(one), m.claim.lost(one)]),
    ...[m.claim.refused, m.claim.stopped.headline],
    ...[true, false].map((isSet) => m.cause.contradicts('TLS 1.2', isSet)),
  ];
}

/** What fits in two lines of Home; English and Dutch are held to words. */
const isLong = (line: string, language: Language): boolean =>
  language === 'en' || language === 'nl' ? line.trim().split(/\s+/).length > 8 : line.length > 70;

it.each(LANGUAGES)('no headline in %s has more than eight words, or a colon', (language) => {
  const all = headlinesIn(language);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((line) => !/^\S.*[^.]$/.test(line))).toEqual([]);
  expect([...new Set(all.filter((line) => isLong(line, language) || line.includes(':')))]).toEqual([]);
});

it.each(LANGUAGES)('what is found has a reason in %s', (language) => {
  const reasons = DECIDING.map((found) => verdictLine(messages(language), found, FACTS)?.reason ?? '');
  expect(reasons.filter((reason) => !/^\S.*\.$/.test(reason))).toEqual([]);
});
