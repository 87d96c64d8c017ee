import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { pendingEntry } from '../../components/half-done.tsx';
import type { WindowState } from '../../state/window-state.ts';
import { ApplyStep } from './apply-step.tsx';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import type { GuidedState } from './guided-state.ts';
import { ProveStep } from './prove-step.tsx';
import { RecoverStep } from './recover-step.tsx';
import type { StepProps } from './step-page.tsx';
import { symptomById } from './symptoms.ts';
import { UnderstandStep } from './understand-step.tsx';

/**
 * A half-done change that has to be settled before anything else; null where there is none. A helper that doesn't answer
 * may still be writing, so its entry waits until the next check; one that was just settled is gone with the next reading.
 */
function halfDone({ failed, ended }: GuidedState, state: WindowState): HistoryEntry | null {
  if (failed?.failure.code === 'helper-timed-out') return null;
  const entry = pendingEntry(state);
  const isSettled = ended?.task.kind === 'recover' && ended.outcome.journal === entry?.id;
  return isSettled ? null : entry;
}

/** The wizard: check, understand, choose, apply, prove. */
export function Guided(props: StepProps): ReactElement {
  const { state, guide } = props;
  const { guided } = guide;
  const { checked } = state;
  const facts = useMemo(() => (checked === null ? null : factsOf(checked.snapshot)), [checked]);
  const entry = halfDone(guided, state);
  const stage = entry === null ? guided.step : 'recover';
  // every new screen, and every new answer on one, is told from its heading on
  const answer = `${stage} ${guided.failed?.failure.code ?? ''} ${guided.ended?.outcome.state ?? ''}`;
  const shown = useRef(answer);
  useEffect(() => {
    if (shown.current === answer) return;
    shown.current = answer;
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [answer]);

  if (entry !== null) return <RecoverStep key="recover" {...props} entry={entry} />;
  const symptom = symptomById(guided.symptom ?? 'outlook');
  if (guided.step === 'prove' && guided.ended !== null) {
    return <ProveStep key="prove" {...props} ended={guided.ended} symptom={symptom} />;
  }
  if (checked === null || facts === null) return <CheckStep key="check" {...props} />;
  switch (guided.step) {
    case 'understand':
      return <UnderstandStep key="understand" {...props} checked={checked} facts={facts} symptom={symptom} />;
    case 'choose':
      return <ChooseStep key="choose" {...props} checked={checked} facts={facts} symptom={symptom} />;
    case 'apply':
      return <ApplyStep key="apply" {...props} facts={facts} symptom={symptom} />;
    default:
      return <CheckStep key="check" {...props} />;
  }
}
