import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { pageTexts, messages } from '../text/texts.suite.ts';
import { stepView, ladderView, isFile, neededText } from './ladder.ts';

const LANGUAGES = [
  { language: 'en', ...pageTexts('en') },
  { language: 'nl', ...pageTexts('nl') },
] as const;

const every = KNOWN_CODES.map(({ rung, code, state }): RungReport => ({ rung, code, state, evidence: [] }));

describe.each(LANGUAGES)('the ladder in the window, $language', (texts) => {
  it.each(every)('never asks the user of the window to name a scope: $rung.$code', (rung) => {
    const step = stepView(rung, texts);
    expect(step?.text ?? '').not.toMatch(/\bscope\b/i);
    if (rung.state === 'pass') expect(step).toBeNull();
  });

  it.each([
    ['schannel', 'misspelt', 'warn', 'stray'],
    ['stray-values', 'in-user', 'warn', 'elsewhere'],
    ['dotnet', 'old-both', 'warn', 'dotnet'],
    ['dotnet', 'schannel-not-on', 'warn', 'elsewhere'],
  ] as const)('%s.%s, %s, is settled by %s', (rung, code, state, by) => {
    expect(stepView({ rung, code, state, evidence: [] }, texts)?.by).toBe(by);
  });
});

describe('the rungs to look at', () => {
  const LADDER = [
    { rung: 'release', code: 'supported', state: 'pass', sign: 'ok' },
    { rung: 'cipher-suites', code: 'gcm-missing', state: 'warn', sign: 'warn' },
    { rung: 'update', code: 'update-unknown', state: 'unknown', sign: 'unknown' },
    { rung: 'winhttp-value', code: 'missing', state: 'fail', sign: 'fail' },
    { rung: 'office', code: 'not-found', state: 'not-applicable', sign: 'na' },
    { rung: 'schannel', code: 'disabled', state: 'fail', sign: 'fail' },
  ] as const;
  const of = (verdict: Report['verdict'], ladder: readonly object[]): ReturnType<typeof ladderView> =>
    ladderView({ verdict, ladder: ladder.map((rung) => ({ evidence: [], ...rung })) } as unknown as Report);
  const namesOf = (verdict: Report['verdict'], ladder: readonly object[] = LADDER): readonly string[] =>
    of(verdict, ladder).toLookAt.map(({ rung }) => rung);

  it('are the cause, then the others in their order', () => {
    expect(namesOf('fix-available')).toEqual(['winhttp-value', 'cipher-suites', 'update', 'schannel']);
    expect(namesOf('no-change-needed', LADDER.slice(0, 3))).toEqual(['cipher-suites', 'update']);
    expect(namesOf('no-change-needed', LADDER.slice(0, 1))).toEqual([]);
  });
});

const row = { name: '', found: null, source: 'T2' } as const;
const m = messages('en');

it.each([
  [
    'a file: a newer one will do',
    'C:\\Windows\\System32\\winhttp.dll',
    '6.1.7601.23375',
    'needed: 6.1.7601.23375 or later',
  ],
  [
    'a value: that one',
    'HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity',
    '0x00000001',
    'needed: 0x00000001',
  ],
])('names what is needed of %s', (_, path, needed, words) => {
  expect(neededText({ ...row, path, needed }, m)).toBe(words);
  expect(neededText({ ...row, path }, m)).toBeNull();
  expect(isFile({ path })).toBe(path.startsWith('C:'));
});
