import { readingOf } from '../../shared/diagnosis/snapshot.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { plannedIn } from '../../shared/report/plan-items.ts';
import type { Outcome } from '../../shared/report/report.ts';
import { sameValue, valueOf } from '../../shared/windows/registry.ts';

/**
 * Whether what a change came to still holds: every value is as it was read back. One that can't be read now isn't a reason to doubt,
 * and what read back differently never held.
 */
export function isStillTrue({ verified, writes }: Outcome, { readings }: Facts): boolean {
  if (!verified) return true;
  return plannedIn(writes).every(({ setting, view, after }) => {
    const reading = readingOf(readings, setting, view);
    return reading.state === 'unreadable' || sameValue(valueOf(reading), after);
  });
}
