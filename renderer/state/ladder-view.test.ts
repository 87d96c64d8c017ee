import { describe, expect, it } from 'vitest';
import { RUNGS } from '../../shared/diagnosis/rungs/index.ts';
import { RUNG_IDS, type RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import { pageEn } from '../../shared/text/en/page.ts';
import { pageNl } from '../../shared/text/nl/page.ts';
import { stepView } from './ladder-view.ts';

const LANGUAGES = [
  { language: 'en', ...pageEn },
  { language: 'nl', ...pageNl },
] as const;

const every = RUNGS.flatMap((rung) =>
  Object.entries(rung.codes).map(([code, { state }]): RungReport => ({ rung: rung.id, code, state, evidence: [] })),
);

describe.each(LANGUAGES)('the ladder in the window, $language', (texts) => {
  it('has an ordinal for every rung', () => {
    RUNG_IDS.forEach((_, place) => expect(texts.t.why.repairFirst(place)).not.toMatch(/\d/));
    expect(new Set(RUNG_IDS.map((_, place) => texts.t.why.lookFirst(place))).size).toBe(RUNG_IDS.length);
  });

  it.each(every)('never tells the user of the window to name a scope: $rung.$code', (rung) => {
    const step = stepView(rung, texts);
    expect(step?.text ?? '').not.toMatch(/\bscope\b/i);
    if (rung.state === 'pass') expect(step).toBeNull();
  });

  it.each([
    ['winhttp-value', 'missing', 'fail', 'recommended'],
    ['schannel', 'disabled', 'fail', 'recommended'],
    ['schannel', 'misspelt', 'warn', 'stray'],
    ['stray-values', 'in-machine', 'warn', 'stray'],
    ['stray-values', 'in-user', 'warn', 'elsewhere'],
    ['dotnet', 'old-both', 'warn', 'dotnet'],
    ['dotnet', 'schannel-not-on', 'warn', 'elsewhere'],
    ['update', 'update-missing', 'fail', 'elsewhere'],
    ['cipher-suites', 'no-shared-suite', 'fail', 'elsewhere'],
  ] as const)('%s.%s, %s, is settled by %s', (rung, code, state, by) => {
    expect(stepView({ rung, code, state, evidence: [] }, texts)?.by).toBe(by);
  });
});
