import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { failureView, type FailureView } from '../../../shared/present/failure.ts';
import { asksPermission, isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { withSecondYes } from '../../state/window-state.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { guidedPlan } from './choice.ts';
import { useGuide } from './guide-store.ts';
import { Progress, StepHead, StepPage } from './step-page.tsx';
import type { Symptom } from './symptoms.ts';

interface ApplyProps {
  readonly facts: Facts;
  readonly symptom: Symptom;
}

/** What the press of the button brings about, in its order. */
function Happens({ count, asks }: { readonly count: number; readonly asks: boolean }): ReactElement {
  const { apply } = useTexts().t.guided;
  return (
    <section className="stack" aria-labelledby="happens">
      <h2 id="happens">{apply.happens}</h2>
      <ol className="card to-do">
        {asks && (
          <li>
            {apply.asks} <Icon name="shield" isShield />
          </li>
        )}
        <li>{apply.keeps}</li>
        <li>{count === 1 ? apply.writesOne : apply.writes(count)}</li>
        <li>{apply.readsBack}</li>
      </ol>
      <p className="caption">{apply.open}</p>
    </section>
  );
}

/** The main button: apply, again after a refusal, or a check where the failure asks for one. */
function Main({ facts, symptom, failed }: ApplyProps & { failed: FailureView | null }): ReactElement {
  const { t } = useTexts();
  const { guided, start } = useGuide();
  const isRunning = useStore(isBusy);
  const shield = useStore(asksPermission);
  const { go } = useActions();
  const { selection, plan } = guidedPlan(facts, symptom, guided);
  const action = failed?.action ?? null;
  if (action === 'history') {
    return (
      <Button variant="primary" onClick={() => go('history')}>
        {t.failure.toHistory}
      </Button>
    );
  }
  const isCheckAgain = action === 'again' && guided.failed?.task.kind === 'check';
  if (plan.length === 0 || action === 'check' || isCheckAgain) {
    return (
      <Button
        variant="primary"
        isDisabled={isRunning}
        isBusy={guided.waitingFor?.kind === 'check'}
        onClick={() => start({ kind: 'check' })}
      >
        {t.failure.checkAgain}
      </Button>
    );
  }
  return (
    <Button
      variant="primary"
      shield={shield}
      isDisabled={isRunning}
      isBusy={guided.waitingFor?.kind === 'apply'}
      onClick={() => start(withSecondYes({ kind: 'apply', expected: plan, selection }, guided.failed))}
    >
      {failed === null ? t.protocols.apply : failed.actionLabel}
    </Button>
  );
}

/** Step 4. The only one that changes something. How Windows' prompt ended is shown here, with the way on. */
export function ApplyStep(props: ApplyProps): ReactElement {
  const { facts, symptom } = props;
  const texts = useTexts();
  const { guided, change } = useGuide();
  const asks = useStore(asksPermission);
  const { t } = texts;
  const { apply } = t.guided;
  const { failed, waitingFor } = guided;
  const { plan } = guidedPlan(facts, symptom, guided);
  const isApplying = waitingFor?.kind === 'apply';
  const failure = failed === null ? null : failureView(failed.failure, texts);
  const isNothing = plan.length === 0 && !isApplying;
  return (
    <StepPage
      step="apply"
      start={
        <Button icon="back" isDisabled={isApplying} onClick={() => change({ kind: 'went', step: 'choose' })}>
          {t.guided.back}
        </Button>
      }
      note={isApplying || failure !== null ? null : t.guided.nothingChanged}
      end={<Main {...props} failed={failure} />}
    >
      <StepHead
        title={isNothing ? apply.nothing : apply.title(plan.length)}
        lead={isNothing ? apply.nothingLead : apply.lead}
        failed={failure}
      />
      <Progress words={isApplying ? (asks ? t.change.permission : t.change.writing) : null} />
      {!isNothing && (
        <>
          <Happens count={plan.length} asks={asks} />
          <section className="stack" aria-labelledby="will-be-written">
            <h2 id="will-be-written">{t.writes.caption}</h2>
            <WritesTable items={plan} hasOneView={facts.views.length === 1} />
          </section>
        </>
      )}
    </StepPage>
  );
}
