import { groupOf, noCounts, type GroupCounts } from '../../../shared/fleet/groups.ts';
import { listedPc } from '../../../shared/fleet/listed.ts';
import { NOTHING_NAMED } from '../pc/pc.ts';
import { readFleet } from './inputs.ts';

/** Counts the PCs whose reports are in a folder; none if it isn't there yet. */
export async function countReports(path: string): Promise<{ readonly counts: GroupCounts; readonly byPolicy: number }> {
  const counts = noCounts();
  let byPolicy = 0;
  await readFleet({ kind: 'folder', path }, NOTHING_NAMED, (input) => {
    const pc = listedPc(input);
    const group = groupOf(pc);
    counts[group]++;
    if (group !== 'ok' && pc.originLevel === 'says-so') byPolicy++;
  });
  return { counts, byPolicy };
}
