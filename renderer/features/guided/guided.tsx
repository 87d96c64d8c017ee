import type { ReactElement } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { pendingEntry, unreadableEntries } from '../../state/selectors.ts';
import { useStore } from '../../state/use-store.ts';
import { ApplyStep } from './apply-step.tsx';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { useGuide } from './guide-store.ts';
import type { GuidedState } from './guided-state.ts';
import { ProveStep } from './prove-step.tsx';
import { RecoverStep } from './recover-step.tsx';
import { symptomById } from './symptoms.ts';
import { UnderstandStep } from './understand-step.tsx';
import { UnreadableStep } from './unreadable-step.tsx';

/**
 * A half-done change that has to be settled before anything else; null where there is none. A helper that doesn't answer
 * may still be writing, so its entry waits until the next check; one that was just settled is gone with the next reading.
 */
function halfDone({ failed, ended }: GuidedState, entry: HistoryEntry | null): HistoryEntry | null {
  if (failed?.failure.code === 'helper-timed-out') return null;
  const isSettled = ended?.task.kind === 'recover' && ended.outcome.journal === entry?.id;
  return isSettled ? null : entry;
}

/** The wizard: check, understand, choose, apply, prove. */
export function Guided(): ReactElement {
  const { guided } = useGuide();
  const checked = useStore((state) => state.checked);
  const facts = useStore((state) => state.facts);
  const pending = useStore(pendingEntry);
  const [unreadable] = useStore(unreadableEntries);
  const entry = halfDone(guided, pending);
  const stage = unreadable !== undefined ? 'unreadable' : entry === null ? guided.step : 'recover';
  // every new step, and every new answer on one, is read from its heading on
  useHeadingFocus(`${stage} ${guided.failed?.failure.code ?? ''} ${guided.ended?.outcome.state ?? ''}`);

  if (unreadable !== undefined) return <UnreadableStep key="unreadable" entry={unreadable} />;
  if (entry !== null) return <RecoverStep key="recover" entry={entry} />;
  const symptom = symptomById(guided.symptom ?? 'outlook');
  if (guided.step === 'prove' && guided.ended !== null) {
    return <ProveStep key="prove" ended={guided.ended} symptom={symptom} />;
  }
  if (checked === null || facts === null) return <CheckStep key="check" />;
  switch (guided.step) {
    case 'understand':
      return <UnderstandStep key="understand" checked={checked} facts={facts} symptom={symptom} />;
    case 'choose':
      return <ChooseStep key="choose" checked={checked} facts={facts} symptom={symptom} />;
    case 'apply':
      return <ApplyStep key="apply" facts={facts} symptom={symptom} />;
    default:
      return <CheckStep key="check" />;
  }
}
