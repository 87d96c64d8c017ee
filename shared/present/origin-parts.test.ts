import { describe, expect, it } from 'vitest';
import type { Origin } from '../origin/origin.ts';
import type { Report } from '../report/report.ts';
import { settingPath } from '../windows/settings.ts';
import { KEYED } from './keyed.suite.ts';
import { AT, KEPT, ROW, UNNAMED, originOf, reportOf, might, says } from './origin.suite.ts';
import { lastingLines, mainView, originViews, viewsOfFinding, whatToChange } from './origin.ts';

describe('the text about who set a value, by the keys of its parts,', () => {
  const PLACE = { path: settingPath(ROW, 'native'), name: ROW.name, source: 'W1' };
  const rung = (found: Report['ladder'][number]['evidence'][number]['found']): Report['ladder'][number] => ({
    ...{ rung: 'winhttp-value', state: 'pass', code: 'serves', evidence: [{ ...PLACE, found }] },
  });
  const backOf = (more: Partial<Origin>, part: Partial<Report>): string => {
    const one = might({ since_ours: 'changed', during: 'start', ours: KEPT, ...more });
    const [view] = originViews({ ...reportOf([one], []), ...part }, KEYED.m, (moment) => moment.slice(0, 20));
    return `${view?.sentence} | ${view?.caption}`;
  };
  const TIMED = `origin.says.start({who= besides= wants=null when=${AT}})`;
  it.each<[string, Partial<Origin>, Partial<Report>, string]>([
    [
      'what is gone',
      {},
      { plan: [], ladder: [rung(null)] },
      `origin.cameBack(0x00000A00, ${KEPT.at}, null, ${AT}) | ${TIMED} origin.basis.start`,
    ],
  ])('is about %s', (_what, more, part, expected) => {
    expect(backOf(more, part)).toBe(expected);
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
