import type { Facts } from '../diagnosis/facts.ts';
import { schannelClient } from '../diagnosis/schannel-state.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED, type Selection } from '../remediation/selection.ts';
import { claimOf } from '../report/claim.ts';
import { planItems } from '../report/plan-items.ts';
import type { Report } from '../report/report.ts';
import { symptomOf } from '../symptoms/judge.ts';
import { inwardScope } from './inward.ts';

/**
 * Returns how .NET programs stand that offer less than TLS 1.2 by default, with what is written for them; null if that isn’t so, or
 * nothing can be written. `isPressing`: TLS 1.0 is off, or Home is red anyway.
 */
export function dotnetFault(report: Report, facts: Facts) {
  const { state, fix } = symptomOf('dotnet', report, facts);
  if (fix === null || fix === 'user' || !fix.includes('dotnet')) return null;
  const selection: Selection = { choice: RECOMMENDED.choice, scopes: fix };
  const plan = planItems(makePlan(facts, selection));
  const { rules } = facts.machine;
  // a half of a server may have the same button
  if (plan.length === 0 || rules === null || inwardScope(report) === 'dotnet') return null;
  const isWithout = schannelClient(facts.readings, rules, 'TLS 1.0').state === 'off';
  const isPressing = isWithout || claimOf(report).sign === 'fail';
  const said = state !== 'fail' ? 'some' : isWithout ? 'without' : 'all';
  return { said, isPressing, selection, plan } as const;
}
