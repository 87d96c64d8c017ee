import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import type { Snapshot } from '../../shared/diagnosis/snapshot.ts';
import { snapshotOf } from '../../shared/diagnosis/test-pc.suite.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { inventedPc, pickFrom } from '../../e2e/fleet/invented.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { inTurns, worked, type Rows } from './stats.ts';

/** Few enough to lie in the cache, as a snapshot does that was just read. */
const SNAPSHOTS = 200;
const ROUNDS = 150;

/** How many snapshots one core diagnoses a second. Every round has new ones, so nothing about them is cached. */
export async function decide(): Promise<Rows> {
  const random = randomFrom(1);
  const pick = pickFrom(random);
  let writes = 0;
  const rate = async (act: (snapshot: Snapshot) => void): Promise<number> => {
    const snapshots = Array.from({ length: SNAPSHOTS }, () => snapshotOf(inventedPc(random, pick)));
    return (1000 * SNAPSHOTS) / (await worked(() => snapshots.forEach(act)));
  };
  const rates = await inTurns(
    {
      diagnose: () => rate((snapshot) => void diagnose(factsOf(snapshot))),
      both: () =>
        rate((snapshot) => {
          writes += makePlan(diagnose(factsOf(snapshot)).facts, RECOMMENDED).length;
        }),
    },
    { rounds: ROUNDS, warmUps: 30 },
  );
  if (writes === 0) throw new Error('nothing was planned');
  return { diagnose: { figures: rates.diagnose }, plan: { figures: rates.both } };
}
