import { describe, expect, it } from 'vitest';
import type { Outcome } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { outcomeTitle } from './outcome.ts';

const { t } = pageTexts('en');
const [item] = testReport().plan;
const removal = { ...item!, before: item!.after, after: null };
const done: Outcome = { state: 'committed', journal: 7, writes: [item!, removal], verified: true };

describe('what a change came to', () => {
  it.each<[string, Partial<Outcome>, string]>([
    ['was made', {}, t.change.committed(1, 1)],
    ['reads back differently', { verified: false }, t.change.notEqual],
    ['failed', { state: 'failed', verified: false }, t.change.failed],
    ['was not needed', { state: 'nothing-to-do', writes: [], journal: null }, t.change.nothing],
    ['was undone', { state: 'undone' }, t.change.undone(2)],
    ['was undone in part', { state: 'undone', conflicts: [removal] }, t.change.undonePartly(2, 1)],
  ])('if it %s', (_what, part, title) => {
    expect(outcomeTitle({ ...done, ...part }, t)).toBe(title);
  });
});
