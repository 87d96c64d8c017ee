import { describe, expect, it } from 'vitest';
import { RUNGS } from '../../shared/diagnosis/rungs/index.ts';
import { RUNG_IDS, type RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import type { Report } from '../../shared/report/report.ts';
import { page as english } from '../../shared/text/en/page.ts';
import { page as dutch } from '../../shared/text/nl/page.ts';
import { firstBroken, stepView } from './ladder-view.ts';

const LANGUAGES = [
  { language: 'en', ...english },
  { language: 'nl', ...dutch },
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

describe('the first broken rung', () => {
  const report = (
    verdict: Report['verdict'],
    ladder: readonly (readonly [string, string, RungReport['state']])[],
  ): Report =>
    ({
      verdict,
      ladder: ladder.map(([rung, code, state]) => ({ rung, code, state, evidence: [] })),
    }) as unknown as Report;

  it('is the one that fails first', () => {
    const ladder = [
      ['release', 'supported', 'pass'],
      ['winhttp-value', 'missing', 'fail'],
      ['schannel', 'disabled', 'fail'],
    ] as const;
    expect(firstBroken(report('fix-available', ladder))).toBe(1);
  });

  it('is the one in doubt that decides, where that comes before what fails', () => {
    const ladder = [
      ['update', 'update-unknown', 'unknown'],
      ['winhttp-value', 'missing', 'fail'],
    ] as const;
    expect(firstBroken(report('undetermined', ladder))).toBe(0);
  });

  it('is the one that could be better, where nothing fails, and none where all hold', () => {
    const better = [
      ['release', 'supported', 'pass'],
      ['winhttp-value', 'tls-1.3-removed', 'warn'],
    ] as const;
    expect(firstBroken(report('improvement-available', better))).toBe(1);
    const good = [
      ['release', 'supported', 'pass'],
      ['dotnet', 'old-both', 'warn'],
    ] as const;
    expect(firstBroken(report('no-change-needed', good))).toBe(null);
  });
});
