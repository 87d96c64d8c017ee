import { describe, expect, it } from 'vitest';
import { plainValue } from '../diagnosis/plain-value.ts';
import { originOf as emptyOrigin, sayerOf } from '../origin/origin.suite.ts';
import type { Origin, PolicyName, Sayer } from '../origin/origin.ts';
import type { Report } from '../report/report.ts';
import { PACKS, type Language } from '../text/languages.ts';
import { messages } from '../text/texts.suite.ts';
import { dwordValue } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, settingPath } from '../windows/settings.ts';
import { KEYED } from './keyed.suite.ts';
import { lastingLines, mainView, originViews, viewsOfFinding, whatToChange } from './origin.ts';

const ROW = setting(DEFAULT_SECURE_PROTOCOLS);
const BAD = plainValue(dwordValue(0x80));
const AT = '2026-05-04T02:13:07Z';

const originOf = (more: Partial<Origin> = {}): Origin => emptyOrigin({ written: AT, ...more });

/** Returns a report in which the plan changes the value, unless it is right. */
function reportOf(origins: readonly Origin[], policies: readonly PolicyName[], isRight = false): Report {
  const placeOf = (view: 'native' | 'wow64') =>
    ({ setting: ROW.id, view, path: settingPath(ROW, view), name: ROW.name }) as const;
  const plan = (['native', 'wow64'] as const).map((view) => ({ ...placeOf(view), before: BAD, after: null }));
  return {
    plan: isRight ? [] : plan,
    ladder: [],
    cause: null,
    origins,
    policies,
  } as unknown as Report;
}

const BASELINE: PolicyName = { name: 'Baseline 2016', link: 'domain' };
const UNNAMED: PolicyName = { name: null, link: 'domain' };
const LOCAL: PolicyName = { name: null, link: 'local' };
const MANAGED: PolicyName = { name: 'Cryptography/TLSCipherSuites', link: 'unknown' };
const KEPT = { at: '2026-05-03T08:06:00Z', value: plainValue(dwordValue(0xa00)) };

const says = (sayer: Partial<Sayer> = {}, more: Partial<Origin> = {}): Origin =>
  originOf({ level: 'says-so', sayers: [sayerOf(sayer)], ...more });
const might = (more: Partial<Origin>): Origin => originOf({ level: 'may-be', ...more });

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

describe('the text about who set a value, by the keys of its parts,', () => {
  const PLACE = { path: settingPath(ROW, 'native'), name: ROW.name, source: 'W1' };
  const rung = (found: Report['ladder'][number]['evidence'][number]['found']): Report['ladder'][number] => ({
    ...{ rung: 'winhttp-value', state: 'pass', code: 'serves', evidence: [{ ...PLACE, found }] },
  });
  it('is about what is gone', () => {
    const one = might({ since_ours: 'changed', during: 'start', ours: KEPT });
    const report = { ...reportOf([one], []), plan: [], ladder: [rung(null)] };
    const [view] = originViews(report, KEYED.m, (moment) => moment.slice(0, 20));
    expect([view?.sentence, view?.caption]).toEqual([
      `origin.cameBack(0x00000A00, ${KEPT.at}, null, ${AT})`,
      `origin.says.start({who= besides= wants=null when=${AT}}) origin.basis.start`,
    ]);
  });

  const SCHANNEL = 'schannel.tls-1.2.client.enabled';
  const unseen = (more: Partial<Origin> = {}): Origin => says({ data: null }, more);

  it('names each value once, with its views, and which finding is about it', () => {
    const others = [unseen({ setting: SCHANNEL }), originOf({ setting: SCHANNEL, view: 'wow64' })];
    const report = reportOf([unseen(), unseen({ view: 'wow64' }), ...others], [UNNAMED]);
    const views = originViews(report, KEYED.m, (moment) => moment);
    expect(views.map(({ values }) => values)).toEqual([
      'DefaultSecureProtocols (views.native, views.wow64)',
      'Enabled (views.native)',
      'Enabled (views.wow64)',
    ]);
    expect(viewsOfFinding(views, rung(null))).toEqual(views.slice(0, 1));
    expect(viewsOfFinding(views, { evidence: [] })).toEqual([]);
    expect(mainView([], report)).toBeNull();
  });

  it('warns before a write of one of several values, and hands each on in a paragraph of its own', () => {
    const report = reportOf([says(), says({ kind: 'mdm' }, { view: 'wow64' })], []);
    const one = { ...report, plan: report.plan.slice(0, 1) };
    const [first, second] = originViews(report, KEYED.m, (moment) => moment);
    expect(lastingLines(one, KEYED.m, (moment) => moment)).toEqual([`${first?.sentence} ${first?.caption}`]);
    expect(whatToChange([first!, second!], KEYED.m)?.split('\n\n')).toHaveLength(2);
  });
});
