import type { Facts } from '../diagnosis/facts.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED, type Selection } from '../remediation/selection.ts';
import { planItems } from '../report/plan-items.ts';
import type { Report } from '../report/report.ts';
import { dotnetOffer } from '../symptoms/dotnet.ts';
import { symptomOf } from '../symptoms/judge.ts';
import { inwardScope } from './inward.ts';

/**
 * Returns how .NET programs stand that offer less than TLS 1.2 by default, with what is written for them; null if that
 * isn’t so, or nothing can be written. `isPressing`: it matters on this PC.
 */
export function dotnetFault(report: Report, facts: Facts) {
  const offer = dotnetOffer(report);
  const { state, cause, fix } = symptomOf('dotnet', report, facts);
  if (offer === null || fix === null || fix === 'user') return null;
  const selection: Selection = { choice: RECOMMENDED.choice, scopes: fix };
  const plan = planItems(makePlan(facts, selection));
  // a half of a server may have the same button
  if (plan.length === 0 || inwardScope(report) === 'dotnet') return null;
  const said = state !== 'fail' ? 'some' : cause?.code === 'left-without' ? 'without' : 'all';
  return { said, isPressing: offer === 'fix', selection, plan } as const;
}
