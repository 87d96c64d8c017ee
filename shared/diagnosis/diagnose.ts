import { addressesOf } from '../links/links.ts';
import { rowOf } from '../row-of.ts';
import type { Facts } from './facts.ts';
import { judge } from './judged.ts';
import { offersOf, type Offer } from './offers.ts';
import { RUNG_IDS } from './rungs/ids.ts';
import { RUNGS } from './rungs/index.ts';
import type { Rung, RungReport } from './rungs/rung.ts';
import { firstVerdict, type Verdict } from './verdict.ts';

export interface Diagnosis {
  readonly facts: Facts;
  readonly offers: readonly Offer[];
  readonly ladder: readonly RungReport[];
  readonly verdict: Verdict;
}

/** Diagnoses the facts of a snapshot. Pure: the same snapshot always has the same diagnosis. */
export function diagnose(facts: Facts): Diagnosis {
  const judged = judge(facts);
  const asked: (Verdict | null)[] = [];
  const ladder = RUNG_IDS.map((rung): RungReport => {
    const { codes, find }: Rung = RUNGS[rung];
    const { code, evidence, packages } = find(facts, judged);
    const meaning = rowOf(codes, code);
    if (meaning === undefined) throw new Error(`rung ${rung} gave an unknown code: ${code}`);
    asked.push(meaning.verdict);
    const report = { rung, state: meaning.state, code, evidence, links: addressesOf(meaning.links) };
    return packages === undefined ? report : { ...report, packages };
  });
  return { facts, offers: offersOf(facts, judged), ladder, verdict: firstVerdict(asked) };
}
