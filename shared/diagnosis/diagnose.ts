import type { Facts } from './facts.ts';
import { offersOf, type Offer } from './offers.ts';
import { RUNGS } from './rungs/index.ts';
import type { RungReport } from './rungs/rung.ts';
import { firstVerdict, type Verdict } from './verdict.ts';

/** What the snapshot means: what programs offer, the ladder of causes, and one verdict. */
export interface Diagnosis {
  readonly facts: Facts;
  readonly offers: readonly Offer[];
  readonly ladder: readonly RungReport[];
  readonly verdict: Verdict;
}

/** Judges the facts of a snapshot. Pure: the same snapshot gives the same diagnosis. */
export function diagnose(facts: Facts): Diagnosis {
  const climbed = RUNGS.map((rung) => {
    const { code, ...found } = rung.find(facts);
    const meaning = rung.codes[code];
    if (meaning === undefined) throw new Error(`rung ${rung.id} gave an unknown code: ${code}`);
    return { report: { rung: rung.id, state: meaning.state, code, ...found }, verdict: meaning.verdict };
  });
  return {
    facts,
    offers: offersOf(facts),
    ladder: climbed.map(({ report }) => report),
    verdict: firstVerdict(climbed.map(({ verdict }) => verdict)),
  };
}
