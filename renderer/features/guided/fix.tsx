import { makePlan } from '../../../shared/remediation/plan.ts';
import { DEFAULT_SCOPES, type Scope } from '../../../shared/remediation/scopes/index.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { coreView } from '../../../shared/present/protocol-boxes.ts';
import { planItems, type PlanItems } from '../../../shared/report/plan-items.ts';
import type { Symptom } from '../../../shared/symptoms/symptom.ts';
import { BoxTable, Core } from '../../components/core-table.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { RepairHere } from '../../components/origin.tsx';
import { OwnSettingsButton, ScopesButton } from '../../components/task-button.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { usePc, useStore, useTexts } from '../../state/use-store.ts';
import { Flips } from '../home/rows.tsx';
import { takesOfPlan } from '../../../shared/present/takes.ts';

/** True if a fix is what Home’s button writes. */
const isHomes = (fix: readonly Scope[]): boolean =>
  fix.includes('winhttp') && fix.every((scope) => DEFAULT_SCOPES.includes(scope));

export function usePlanOf(fix: Symptom['fix']): PlanItems {
  const { report, facts } = usePc();
  const ownPlan = useStore((state) => state.ownPlan);
  if (fix === null) return [];
  if (fix === 'user') return ownPlan;
  return isHomes(fix) ? report.plan : planItems(makePlan(facts, { choice: RECOMMENDED.choice, scopes: fix }));
}

export function FixButton({ fix, plan }: { readonly fix: NonNullable<Symptom['fix']>; readonly plan: PlanItems }) {
  if (fix === 'user') return <OwnSettingsButton variant="primary" />;
  if (isHomes(fix)) return <RepairHere isLarge={false} />;
  return <ScopesButton variant="primary" scopes={fix} plan={plan} />;
}

/** What will be written, what that takes away, and how it is undone. */
export function WhatIsWritten({ symptom, plan }: { readonly symptom: Symptom; readonly plan: PlanItems }) {
  const texts = useTexts();
  const { t } = texts;
  const { fix: words } = t.guided;
  const { snapshot } = usePc();
  const isOfDotnet = symptom.stack === 'dotnet';
  const isSeen =
    symptom.fix !== 'user' && symptom.cause?.side !== 'in' && ['winhttp', 'dotnet'].includes(symptom.stack ?? '');
  const groups = isSeen ? coreView(snapshot, plan, isOfDotnet ? 'dotnet4' : 'winhttp') : [];
  const takes = takesOfPlan(snapshot, plan, texts, isOfDotnet ? 'dotnet4' : 'winhttp');
  return (
    <>
      <h2 className="subtitle">{isOfDotnet ? words.dotnet(plan.length) : words.title(plan.length)}</h2>
      <div className="facts-card">
        <Folds label={t.home.found}>
          {groups.length > 0 && (
            <Fold icon="matrix" name="TLS 1.2" said={<Flips groups={groups} compared="after" />} isFlush>
              {isOfDotnet ? (
                <BoxTable
                  first={t.core.view}
                  groups={groups.map(({ views, rows }) => ({
                    ...{ name: t.core.programs[views], who: t.matrix.programs.dotnet4.name, rows },
                  }))}
                  compared="after"
                />
              ) : (
                <Core groups={groups} compared="after" />
              )}
            </Fold>
          )}
          <Fold icon="write" name={words.exact} said={words.inRegistry(plan.length)}>
            <WritesTable items={plan} />
          </Fold>
        </Folds>
      </div>
      <div className="halves halves--early grid gap-3">
        <section className="card beside gap-x-3 pad top" aria-labelledby="away">
          <Icon name={takes.length === 0 ? 'check' : 'arrow'} />
          <div>
            <h3 id="away">{takes.length === 0 ? words.away : words.besides}</h3>
            <p>{takes.length === 0 ? words.nothing : takes.join(texts.m.joined.space)}</p>
          </div>
        </section>
        <section className="card beside gap-x-3 pad top" aria-labelledby="back">
          <Icon name="undo" />
          <div>
            <h3 id="back">{words.undo}</h3>
            <p>{words.undoMore}</p>
          </div>
        </section>
      </div>
    </>
  );
}
