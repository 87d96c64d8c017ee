import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { pageTexts, messages } from '../text/texts.suite.ts';
import { testReport } from '../report/sealed.suite.ts';
import { foundText, placeToOpen, stepView, ladderView, dateName, isFile, neededText } from './ladder.ts';

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

  it('says of a supported Windows version which one it is', () => {
    const report = testReport();
    const found = (code: string): string => foundText(report, { rung: 'release', code }, texts.m).found;
    expect(found('supported')).toMatch(/^Windows 7 SP1: (?:supported|ondersteund)$/);
    expect(found('named')).toBe(texts.m.rungs.release.codes.named);
    expect(foundText(report, { rung: 'office', code: 'supported' }, texts.m).found).toBe('supported');
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

describe('the rung that opens itself', () => {
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
    expect(placeToOpen(report('fix-available', ladder))).toBe(1);
  });

  it('is what fails, if what decides before it isn’t known', () => {
    const ladder = [
      ['update', 'update-unknown', 'unknown'],
      ['winhttp-value', 'missing', 'fail'],
    ] as const;
    expect(placeToOpen(report('undetermined', ladder))).toBe(1);
  });

  it('is the one that could be better, if nothing fails, and none if all hold', () => {
    const better = [
      ['release', 'supported', 'pass'],
      ['winhttp-value', 'tls-1.3-removed', 'warn'],
    ] as const;
    expect(placeToOpen(report('improvement-available', better))).toBe(1);
    const good = [
      ['release', 'supported', 'pass'],
      ['dotnet', 'old-both', 'warn'],
    ] as const;
    expect(placeToOpen(report('no-change-needed', good))).toBe(null);
    const proxied = [...good, ['network', 'user-script', 'warn']] as const;
    expect(placeToOpen(report('no-change-needed', proxied))).toBe(2);
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

  it('have their signs, and the updates that they need', () => {
    const packages = [{ kb: 'KB3140245', release: 'windows-7', architecture: 'x64' }];
    const view = of('fix-available', [...LADDER.slice(0, 5), { ...LADDER[5], packages }]);
    expect(view.rungs).toEqual([
      ...LADDER.slice(0, 5).map((rung) => ({ ...rung, packages: [] })),
      { ...LADDER[5], packages },
    ]);
    expect(view.first).toBe(3);
    expect(of('no-change-needed', []).first).toBeNull();
  });
});

it('a rung of a newer program has no step', () => {
  expect(
    stepView({ rung: 'luck', code: 'bad', state: 'fail', evidence: [] } as unknown as RungReport, LANGUAGES[0]),
  ).toBeNull();
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
  ['a file in a folder of that name', 'C:\\HKLM\\a.dll', '1.0', 'needed: 1.0 or later'],
  ['a certificate by its name', 'HKLM\\SOFTWARE\\A', 'DigiCert Global Root G2', 'needed: DigiCert Global Root G2'],
])('names what is needed of %s', (_, path, needed, words) => {
  expect(neededText({ ...row, path, needed }, m)).toBe(words);
  expect(neededText({ ...row, path }, m)).toBeNull();
  expect(isFile({ path })).toBe(path.startsWith('C:'));
});

it('names a date that nothing on the PC has, which is no version of a file', () => {
  expect(isFile({ path: '' })).toBe(false);
  expect(dateName({ name: 'end of support' }, m)).toBe(m.evidence.dates['end of support']);
});
