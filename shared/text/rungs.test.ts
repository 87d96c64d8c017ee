import { describe, expect, it } from 'vitest';
import { loadMessages } from './load.ts';
import { explanation, nextStep, rungText, verdictLine, windowStep } from './rungs.ts';

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
