import type { Outcome } from '../report/report.ts';
import type { StartPart } from '../text/window.ts';
import { countWrites } from './writes.ts';

export function outcomeTitle(outcome: Outcome, { change }: Pick<StartPart['t'], 'change'>): string {
  const { state, writes, conflicts = [], verified } = outcome;
  if (state === 'nothing-to-do') return change.nothing;
  if (state === 'failed') return change.failed;
  if (!verified) return change.notEqual;
  if (state === 'committed') {
    const made = countWrites(writes);
    return change.committed(made.writes, made.removals);
  }
  return conflicts.length === 0 ? change.undone(writes.length) : change.undonePartly(writes.length, conflicts.length);
}
