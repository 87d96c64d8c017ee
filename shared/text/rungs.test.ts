import { describe, expect, it } from 'vitest';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { LANGUAGES } from './languages.ts';
import { explanation, nextStep, rungText, verdictLine, windowStep } from './rungs.ts';
import { messages } from './texts.suite.ts';
import { FACTS } from './verdict-facts.suite.ts';

describe.each(LANGUAGES)('a rung in %s', (language) => {
  const texts = messages(language);
  const rungs: Readonly<Record<string, { readonly windowSteps?: Readonly<Record<string, string>> }>> = texts.rungs;

  it('has the window’s step where it has one of its own, else that of the command line', () => {
    const own = KNOWN_CODES.filter(({ rung, code }) => rungs[rung]?.windowSteps?.[code] !== undefined);
    expect(own.length).toBeGreaterThan(3);
    for (const { rung, code } of own) {
      expect(windowStep(texts, rung, code)).toBe(rungs[rung]?.windowSteps?.[code]);
      expect(windowStep(texts, rung, code)).not.toBe(nextStep(texts, rung, code));
    }
    for (const { rung, code } of KNOWN_CODES.filter((one) => !own.includes(one))) {
      expect(windowStep(texts, rung, code)).toBe(nextStep(texts, rung, code));
    }
  });

  it('has its explanation', () => {
    for (const id of RUNG_IDS) expect(explanation(texts, id)).toBe(texts.explanations[id]);
  });

  it('of a newer report is shown by its id and code, without a step, an explanation or a headline', () => {
    expect(rungText(texts, 'luck', 'bad')).toEqual({ name: 'luck', found: 'bad' });
    expect(rungText(texts, 'release', 'bad')).toEqual({ name: texts.rungs.release.name, found: 'bad' });
    for (const rung of ['luck', 'release', 'proxy']) {
      expect(nextStep(texts, rung, 'bad')).toBeNull();
      expect(windowStep(texts, rung, 'bad')).toBeNull();
      expect(verdictLine(texts, { rung, code: 'bad' }, FACTS)).toBeNull();
    }
    expect(explanation(texts, 'luck')).toBeNull();
  });
});
