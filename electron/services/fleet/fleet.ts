import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { createTally, type Fleet } from '../../../shared/fleet/tally.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { readFleet, type FleetSource } from './inputs.ts';
import type { ThreadPlace } from '../../outside-thread.ts';

/** Counts a fleet in memory that doesn't grow with it; see `readFleet`. */
export async function countFleet(
  source: FleetSource,
  named: Snapshot['named'],
  where: ThreadPlace = {},
): Promise<Result<Fleet>> {
  const tally = createTally();
  const done = await readFleet(source, named, tally.add, where);
  return done.ok ? succeed(tally.result()) : done;
}
