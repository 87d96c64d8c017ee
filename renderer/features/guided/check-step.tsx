import type { ReactElement } from 'react';
import { Button } from '../../components/button.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useStore } from '../../state/use-store.ts';
import { CodeField, useTypedCode } from './code-field.tsx';
import { useGuide } from './guide-store.ts';
import { Progress, StepHead, StepPage } from './step-page.tsx';
import { SYMPTOM_IDS, type SymptomId } from './symptoms.ts';

interface SymptomsProps {
  readonly chosen: SymptomId | null;
  readonly onPick: (symptom: SymptomId) => void;
}

function Symptoms({ chosen, onPick }: SymptomsProps): ReactElement {
  const { check, symptoms } = useTexts().t.guided;
  return (
    <fieldset>
      <legend className="vh">{check.title}</legend>
      <div className="card picks">
        {SYMPTOM_IDS.map((id) => (
          <label key={id} className={id === chosen ? 'pick pick--on' : 'pick'}>
            <input
              className="radio"
              type="radio"
              name="symptom"
              checked={id === chosen}
              onChange={() => onPick(id)}
              aria-labelledby={`symptom-${id}`}
              aria-describedby={`symptom-${id}-more`}
            />
            <span>
              <span className="pick__name" id={`symptom-${id}`}>
                {symptoms[id].title}
              </span>
              <span className="pick__more" id={`symptom-${id}-more`}>
                {symptoms[id].more}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Step 1. What somebody comes with; then the PC is read. */
export function CheckStep(): ReactElement {
  const texts = useTexts();
  const { guided, change, start } = useGuide();
  const isRunning = useStore(isBusy);
  const isSample = useStore(({ context }) => context.sample !== null);
  const words = texts.t.guided.check;
  const { failed, symptom, waitingFor } = guided;
  const code = useTypedCode();
  const lacksCode = symptom === 'error' && code.answer === null;
  const first = symptom === null ? words.first : lacksCode ? words.codeFirst : null;
  const isChecking = waitingFor?.kind === 'check';
  const go = isSample ? words.goSample : words.go;
  return (
    <StepPage
      step="check"
      note={first}
      end={
        <Button
          variant="primary"
          isDisabled={first !== null || isRunning}
          isBusy={isChecking}
          describedBy={first === null ? undefined : 'guide-note'}
          onClick={() => start({ kind: 'check' })}
        >
          {failed === null ? go : texts.t.failure.checkAgain}
        </Button>
      }
    >
      <StepHead
        title={words.title}
        lead={words.lead}
        failed={failed === null ? null : failureView(failed.failure, texts)}
      />
      <Symptoms chosen={symptom} onPick={(picked) => change({ kind: 'picked', symptom: picked })} />
      {symptom === 'error' && <CodeField code={code} />}
      <Progress words={isChecking ? words.reading : null} />
    </StepPage>
  );
}
