import { readingOf } from '../../shared/diagnosis/snapshot.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { plannedIn } from '../../shared/report/plan-items.ts';
import type { Outcome } from '../../shared/report/report.ts';
import { sameValue, valueOf } from '../../shared/windows/registry.ts';

/** Every value is as it was read back; one that can't be read is no reason to doubt, one that differed never held. */
export function isStillTrue({ verified, writes }: Outcome, { readings }: Facts): boolean {
  if (!verified) return true;
  return plannedIn(writes).every(({ setting, view, after }) => {
    const reading = readingOf(readings, setting, view);
    return reading.state === 'unreadable' || sameValue(valueOf(reading), after);
  });
}
