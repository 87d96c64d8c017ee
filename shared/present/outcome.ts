import type { Outcome } from '../report/report.ts';
import type { WindowTexts } from '../text/window.ts';
import { countWrites } from './values.ts';

/** What a change came to, as one line. */
export function outcomeTitle(outcome: Outcome, t: WindowTexts): string {
  if (outcome.state === 'nothing-to-do') return t.change.nothing;
  if (outcome.state === 'failed') return t.change.failed;
  if (!outcome.verified) return t.change.notEqual;
  if (outcome.state === 'undone') {
    const left = outcome.conflicts?.length ?? 0;
    return left === 0 ? t.change.undone(outcome.writes.length) : t.change.undonePartly(outcome.writes.length, left);
  }
  const { writes, removals } = countWrites(outcome.writes);
  return t.change.committed(writes, removals);
}
