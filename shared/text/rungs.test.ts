import { describe, expect, it } from 'vitest';
import { loadMessages } from './load.ts';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import { explanation, nextStep, rungText, verdictLine, windowStep } from './rungs.ts';
import { FACTS as SOME_FACTS } from './verdict-facts.suite.ts';

const FACTS = {} as Parameters<typeof verdictLine>[2];

// Names that are in every object, and of no rung: a report of anybody may hold them.
describe.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a report with the name %s', (name) => {
  it.each([
    ['rung', name, 'missing'],
    ['code', 'winhttp-value', name],
  ])('as a %s has no words but its own', async (_, rung, code) => {
    const messages = await loadMessages('en');
    expect(rungText(messages, rung, code).found).toBe(code);
    expect(nextStep(messages, rung, code)).toBeNull();
    expect(windowStep(messages, rung, code)).toBeNull();
    expect(verdictLine(messages, { rung, code }, FACTS)).toBeNull();
    if (rung === name) expect([rungText(messages, rung, code).name, explanation(messages, rung)]).toEqual([name, null]);
  });
});

it('a code of a rung has the rung’s words: its name, what was found, what to do and what the verdict says', async () => {
  const messages = await loadMessages('en');
  const { name, codes, nextSteps } = messages.rungs.update;
  expect(rungText(messages, 'update', 'update-missing')).toEqual({ name, found: codes['update-missing'] });
  expect(nextStep(messages, 'update', 'update-missing')).toBe(nextSteps['update-missing']);
  for (const rung of RUNG_IDS) expect(explanation(messages, rung)).toBe(messages.explanations[rung]);
  const headlines = ['update-missing', 'update-unknown'].map(
    (code) => verdictLine(messages, { rung: 'update', code }, SOME_FACTS)?.headline,
  );
  expect(new Set(headlines).size).toBe(2);
  const unreadable = verdictLine(messages, { rung: 'schannel', code: 'unreadable' }, SOME_FACTS);
  expect(unreadable?.reason).toContain(messages.rungs.schannel.name);
});

it('a step of the window is its own if it has one, and else that of the command line', async () => {
  const { rungs, ...rest } = await loadMessages('en');
  const own = { ...rungs, update: { ...rungs.update, windowSteps: { 'update-missing': 'Click here.' } } };
  const texts = { ...rest, rungs: own };
  expect(windowStep(texts, 'update', 'update-missing')).toBe('Click here.');
  expect(windowStep(texts, 'update', 'update-unknown')).toBe(rungs.update.nextSteps['update-unknown']);
  expect(windowStep(texts, 'update', 'present')).toBeNull();
});
