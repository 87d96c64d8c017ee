import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { schannelClient } from '../../../shared/diagnosis/schannel-state.ts';
import { makePlan } from '../../../shared/remediation/plan.ts';
import { RECOMMENDED, type Selection } from '../../../shared/remediation/selection.ts';
import { claimOf } from '../../../shared/report/claim.ts';
import { planItems } from '../../../shared/report/plan-items.ts';
import type { Report } from '../../../shared/report/report.ts';
import { symptomOf } from '../../../shared/symptoms/judge.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { Glyph } from '../../components/icons.tsx';
import { inwardScope } from '../../components/sides.tsx';
import { Door } from '../../components/fold.tsx';
import { useGuide } from '../../components/guide-link.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { isApplying } from '../../state/selectors.ts';
import { usePc, useStore, useTexts } from '../../state/use-store.ts';
import { takesOfPlan } from './takes.ts';

/**
 * Returns how .NET programs stand that offer less than TLS 1.2 by default, with what is written for them; null if that isn’t so, or
 * nothing can be written. `isPressing`: TLS 1.0 is off, or Home is red anyway.
 */
function dotnetFault(report: Report, facts: Facts) {
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

/** A second fault, with a button of its own: it is never part of the first fix, because what relies on old TLS would stop. */
export function DotnetCard() {
  const texts = useTexts();
  const { dotnet, fixDotnet, takes } = texts.t.home;
  const { report, snapshot, facts } = usePc();
  const isBusy = useStore(isApplying);
  const fault = dotnetFault(report, facts);
  if (fault === null || !fault.isPressing) return null;
  const { said, selection, plan } = fault;
  const { writes, removals } = countWrites(plan);
  return (
    <section className="also card grid gap-x-3 middle" aria-labelledby="also">
      <Glyph name="warn" />
      <p>
        <strong id="also" className="block">
          {dotnet[said]}
        </strong>
        <span className="muted">
          {[takes.writes(writes, removals), ...takesOfPlan(snapshot, plan, texts, 'dotnet4')].join(' ')}
        </span>
      </p>
      <TaskButton isBusy={isBusy} describedBy="also" task={{ kind: 'apply', expected: plan, selection }}>
        {fixDotnet}
      </TaskButton>
    </section>
  );
}

/** The same in a line, if it is no fault of this PC but might be of a program. */
export function DotnetRow() {
  const { t } = useTexts();
  const { report, facts } = usePc();
  const open = useGuide();
  const fault = dotnetFault(report, facts);
  if (fault === null || fault.isPressing) return null;
  return <Door icon="terminal" name=".NET" said={t.home.dotnetMay} onOpen={() => open('dotnet')} />;
}
