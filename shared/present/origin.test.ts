import { describe, expect, it } from 'vitest';
import { sayerOf } from '../origin/origin.suite.ts';
import type { Origin } from '../origin/origin.ts';
import type { Report } from '../report/report.ts';
import { PACKS, type Language } from '../text/languages.ts';
import { messages } from '../text/texts.suite.ts';
import { BASELINE, KEPT, LOCAL, MANAGED, originOf, reportOf, might, says } from './origin.suite.ts';
import { lastingLines, mainView, originViews } from './origin.ts';

const WHERE =
  'Seen in this PC’s copy of the policy. Look under Computer Configuration, Preferences, Windows Settings, Registry.';
const shown = (language: Language): ((moment: string) => string) => {
  const format = new Intl.DateTimeFormat(PACKS[language].locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return (moment) => format.format(new Date(moment));
};

function lineOf(report: Report, language: Language = 'en'): string {
  const [view] = originViews(report, messages(language), shown(language));
  return view === undefined ? '' : `${view.sentence} | ${view.caption}`;
}

describe('the text about who set a value', () => {
  it.each<readonly [string, Report, string]>([
    [
      'a policy by its name',
      reportOf([says()], [BASELINE]),
      `Group Policy “Baseline 2016” sets this value, so a fix here might not last. Change it there. | ${WHERE}`,
    ],
    [
      'the local policy',
      reportOf([says({ kind: 'local-policy' })], [LOCAL]),
      'The local policy of this PC sets this value. Change it there, or in the tool that filled it. | A hardening script might have filled it; no domain is needed for that. Look in gpedit.msc, on this PC. Windows Home doesn’t have it.',
    ],
    [
      'one that wants something else',
      reportOf([might({ sayers: [sayerOf({ fits: 'other' })] })], [BASELINE]),
      `Group Policy “Baseline 2016” wants 0x00000080 here, and might set it again. | ${WHERE}`,
    ],
    [
      'one that wants no value',
      reportOf([might({ sayers: [sayerOf({ does: 'delete', data: null, fits: 'other' })] })], [BASELINE]),
      `Group Policy “Baseline 2016” wants no value here, and might remove it again. | ${WHERE}`,
    ],
    [
      'device management, by its setting',
      reportOf([says({ kind: 'mdm' })], [MANAGED]),
      'Device management (Cryptography/TLSCipherSuites) sets this value, so a fix here might not last. Change it there. | Windows lists it among the policies in effect. Look in your device management.',
    ],
    [
      'what came back while Group Policy ran',
      reportOf([might({ since_ours: 'changed', during: 'group-policy', ours: KEPT })], []),
      'It came back: TLS Remedy set 0x00000A00 on 3 May 2026, 08:06; it is 0x00000080 again, since 4 May 2026, 02:13. | Last changed on 4 May 2026, 02:13, while Group Policy ran. No copy on this PC names it: a policy’s script might do it.',
    ],
    [
      'nothing but the time',
      reportOf([originOf()], []),
      'Last changed on 4 May 2026, 02:13. Windows keeps no name. | Ask whoever manages this PC; gpresult and Process Monitor can show more.',
    ],
    [
      'what this program wrote last',
      reportOf([originOf({ since_ours: 'unchanged', ours: KEPT })], []),
      'Last changed by TLS Remedy, 4 May 2026, 02:13. Nothing has changed it since. | Certain: the time of its key is the one kept after the change.',
    ],
  ])('%s', (_, report, expected) => {
    expect(lineOf(report)).toBe(expected);
  });
});

describe('before a write', () => {
  const lines = (report: Report): number => lastingLines(report, messages('en'), shown('en')).length;
  it.each<readonly [string, Report, number]>([
    ['a policy sets the value', reportOf([says()], [BASELINE]), 1],
    ['a policy might', reportOf([might({ sayers: [sayerOf({ condition: 'filtered' })] })], [BASELINE]), 1],
    ['only the time is known', reportOf([originOf()], []), 0],
    ['nothing is to be written', reportOf([says()], [BASELINE], true), 0],
  ])('warns that the write might not last if a policy is the reason: %s', (_, report, expected) => {
    expect(lines(report)).toBe(expected);
  });
});

it('shows a value that a policy sets first, and one that it keeps right last', () => {
  const first = (origins: readonly Origin[]): Origin | undefined => {
    const report = reportOf(origins, [BASELINE]);
    return mainView(originViews(report, messages('en'), shown('en')), report)?.origins[0];
  };
  const back = might({ since_ours: 'changed', during: 'group-policy', ours: KEPT });
  expect(first([back, says()])).toMatchObject({ level: 'says-so' });
  expect(first([originOf(), back])).toMatchObject({ since_ours: 'changed' });
  expect(first([originOf({ written: null })])).toBeUndefined();
});
