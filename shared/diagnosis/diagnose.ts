import { addressesOf } from '../links/links.ts';
import type { Facts } from './facts.ts';
import { judge } from './judged.ts';
import { offersOf, type Offer } from './offers.ts';
import { RUNG_CODES } from './rungs/codes.ts';
import { FINDERS } from './rungs/finders.ts';
import { RUNG_IDS } from './rungs/ids.ts';
import { RUNG_LINKS } from './rungs/links.ts';
import type { Codes, LinksOf, RungReport } from './rungs/rung.ts';
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
  const judged = judge(facts);
  const asked: (Verdict | null)[] = [];
  const ladder = RUNG_IDS.map((rung): RungReport => {
    const { code, evidence, packages } = FINDERS[rung](facts, judged);
    const codes: Codes = RUNG_CODES[rung];
    const meaning = codes[code];
    if (meaning === undefined) throw new Error(`rung ${rung} gave an unknown code: ${code}`);
    asked.push(meaning.verdict);
    const rungLinks: Partial<LinksOf<string>> = RUNG_LINKS[rung];
    const report = { rung, state: meaning.state, code, evidence, links: addressesOf(rungLinks[code] ?? []) };
    return packages === undefined ? report : { ...report, packages };
  });
  return { facts, offers: offersOf(facts, judged), ladder, verdict: firstVerdict(asked) };
}
