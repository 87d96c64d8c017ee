import { describe, expect, it } from 'vitest';
import { loadMessages } from './load.ts';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import { KEYED } from '../present/keyed.suite.ts';
import { explanation, nextStep, rungText, verdictLine } from './rungs.ts';
import { FACTS as SOME_FACTS } from './verdict-facts.suite.ts';

/** The window has no words of its own. */
const SAME = 'same';

const FACTS = {} as Parameters<typeof verdictLine>[2];

// A name that is in every object, and of no rung: a report of anybody may hold it.
describe('a report with the name __proto__', () => {
  const name = '__proto__';
  // guards: damaged-input
  it.each([
    ['rung', name, 'missing'],
    ['code', 'winhttp-value', name],
  ])('as a %s has no words but its own', async (_, rung, code) => {
    const messages = await loadMessages('en');
    expect(rungText(messages, rung, code).found).toBe(code);
    expect(nextStep(messages, rung, code, 'line')).toBeNull();
    expect(nextStep(messages, rung, code, 'window')).toBeNull();
    expect(verdictLine(messages, { rung, code }, FACTS)).toBeNull();
    if (rung === name) expect([rungText(messages, rung, code).name, explanation(messages, rung)]).toEqual([name, null]);
  });
});

it('a code of a rung has the rung’s words: its name, what was found, and what explains it', async () => {
  const messages = await loadMessages('en');
  const { name, codes } = messages.rungs.update;
  expect(rungText(messages, 'update', 'update-missing')).toEqual({ name, found: codes['update-missing'] });
  for (const rung of RUNG_IDS) expect(explanation(messages, rung)).toBe(messages.explanations[rung]);
  const newer = rungText(messages, 'of-a-newer-program', 'unreadable');
  expect(newer).toEqual({ name: 'of-a-newer-program', found: 'unreadable' });
});

// What each has to say: a step, the window's, and what the verdict says if it decides.
it.each<readonly [string, string, string | null, string | null, string | null]>([
  ['update', 'update-unknown', 'rungs.update.nextSteps.update-unknown', SAME, 'rungs.update.headlines.update-unknown'],
  ['update', 'update-present', null, null, null],
  [
    'release',
    'unknown',
    'rungs.release.nextSteps.unknown',
    'rungs.release.windowSteps.unknown',
    'rungs.release.headlines.unknown.headline',
  ],
  ['schannel', 'disabled', 'everyRung.recommended', SAME, 'rungs.schannel.headlines.disabled'],
  ['schannel', 'unreadable', 'everyRung.asAdministrator', SAME, 'everyRung.unreadable(rungs.schannel.name).headline'],
  ['dotnet', 'unreadable', 'everyRung.asAdministrator', SAME, null],
  ['dotnet', 'old-4', 'everyRung.scopes.dotnet.line', 'everyRung.scopes.dotnet.window', null],
  ['of-a-newer-program', 'unreadable', null, null, null],
])('the words of %s.%s are its own, or those of its kind', (rung, code, step, ofWindow, headline) => {
  expect(nextStep(KEYED.m, rung, code, 'line')).toBe(step);
  expect(nextStep(KEYED.m, rung, code, 'window')).toBe(ofWindow === SAME ? step : ofWindow);
  const said = verdictLine(KEYED.m, { rung, code }, SOME_FACTS)?.headline ?? null;
  expect(said?.replace(/\(\{.*/, '') ?? null).toBe(headline);
});
