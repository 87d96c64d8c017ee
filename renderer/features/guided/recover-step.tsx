import { useState, type ReactElement } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { asksPermission, isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useStore } from '../../state/use-store.ts';
import { asksSecondYes, withSecondYes } from '../../state/window-state.ts';
import { useGuide } from './guide-store.ts';
import { Progress, StepHead, StepPage } from './step-page.tsx';

/** A change that stopped halfway comes before everything else: put back, or finished. */
export function RecoverStep({ entry }: { readonly entry: HistoryEntry }): ReactElement {
  const texts = useTexts();
  const { guided, start } = useGuide();
  const asks = useStore(asksPermission);
  const isDisabled = useStore(isBusy);
  const { t, language } = texts;
  const { recover } = t.guided;
  const [finishes, setFinishes] = useState(false);
  const { failed, waitingFor } = guided;
  const isUndo = entry.doing === 'undo';
  const isRunning = waitingFor?.kind === 'recover';
  const time = dayAndTime(language, entry.at, new Date(), t.today.toLowerCase());
  const ways = [
    { finish: false, name: recover.restore, more: isUndo ? recover.stopUndoing : recover.restoreMore },
    { finish: true, name: recover.finish, more: isUndo ? recover.finishUndo : recover.finishMore },
  ];
  return (
    <StepPage
      step="apply"
      end={
        <Button
          variant="primary"
          shield={asks}
          isDisabled={isDisabled}
          isBusy={isRunning}
          onClick={() => start(withSecondYes({ kind: 'recover', finish: finishes }, failed))}
        >
          {asksSecondYes('recover', failed) ? t.failure.anyway : finishes ? t.half.finish : t.half.restore}
        </Button>
      }
    >
      <StepHead
        title={recover.title}
        lead={`${isUndo ? t.half.undoing(time) : t.half.applying(time)} ${recover.lead}`}
        glyph="half"
        failed={failed?.task.kind === 'recover' ? failureView(failed.failure, texts) : null}
      />
      <fieldset>
        <legend className="vh">{recover.title}</legend>
        <div className="card picks">
          {ways.map(({ finish, name, more }) => (
            <label key={name} className={finish === finishes ? 'pick pick--on' : 'pick'}>
              <input
                className="radio"
                type="radio"
                name="recover"
                checked={finish === finishes}
                onChange={() => setFinishes(finish)}
                aria-labelledby={finish ? 'recover-finish' : 'recover-restore'}
                aria-describedby={finish ? 'recover-finish-more' : 'recover-restore-more'}
              />
              <span>
                <span className="pick__name" id={finish ? 'recover-finish' : 'recover-restore'}>
                  {name}
                </span>
                <span className="pick__more" id={finish ? 'recover-finish-more' : 'recover-restore-more'}>
                  {more}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Progress words={isRunning ? (asks ? t.change.permission : t.change.undoing) : null} />
    </StepPage>
  );
}
