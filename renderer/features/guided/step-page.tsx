import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Glyph, Icon, type GlyphName } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import type { FailureView } from '../../../shared/present/failure.ts';
import { asksPermission, isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { asksSecondYes, withSecondYes } from '../../state/window-state.ts';
import { STEP_IDS, type StepId } from './guided-state.ts';
import { useGuide } from './guide-store.ts';

/** Five dots: what is done, where this is, what is to come. `endsHere`: the answer makes the rest needless. */
function Steps({ current, endsHere }: { readonly current: StepId; readonly endsHere: boolean }): ReactElement {
  const { steps } = useTexts().t.guided;
  const at = STEP_IDS.indexOf(current);
  return (
    <ol className="steps" aria-label={steps.name}>
      {STEP_IDS.map((id, index) => (
        <li
          key={id}
          className={index < at ? 'step step--done' : endsHere && index > at ? 'step step--skipped' : 'step'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="step__dot">{index < at ? <Icon name="check" /> : index + 1}</span>
          <span>
            {steps[id]}
            {index < at && <span className="vh">{steps.done}</span>}
            {endsHere && index > at && <span className="vh">{steps.notNeeded}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface HeadProps {
  readonly title: string;
  readonly lead: string;
  /** The sign of an answer; a question has none. */
  readonly glyph?: GlyphName | null;
  /** A failure stands where the heading would: it is what there is to know now. */
  readonly failed?: FailureView | null;
  readonly above?: ReactNode;
}

/** The heading of a step and the sentence below it. It takes the focus when the step comes up. */
export function StepHead({ title, lead, glyph = null, failed = null, above }: HeadProps): ReactElement {
  const sign = failed === null ? glyph : failed.tone;
  const words = failed === null ? lead : `${failed.detail} ${failed.next}`;
  const body = (
    <div className="page__head">
      {above}
      <h1 tabIndex={-1}>{failed === null ? title : failed.title.replace(/\.$/, '')}</h1>
      {words !== '' && <p>{words}</p>}
    </div>
  );
  if (sign === null) return body;
  return (
    <div className={sign === 'ok' ? 'answer answer--ok' : 'answer'}>
      <Glyph name={sign} />
      {body}
    </div>
  );
}

interface StepPageProps {
  readonly step: StepId;
  readonly endsHere?: boolean;
  readonly children: ReactNode;
  /** The way back, at the start of the bar. */
  readonly start?: ReactNode;
  /** The ways on, the main one last. */
  readonly end: ReactNode;
  readonly note?: string | null;
}

/** One screen of the wizard: the dots, what there is to see, and the ways on in a bar of their own. */
export function StepPage({ step, endsHere = false, children, start, end, note = null }: StepPageProps): ReactElement {
  return (
    <Page
      foot={
        <div className="actionbar">
          <div className="actionbar__in guidebar">
            <div className="row">{start}</div>
            <div className="row guidebar__end">
              {note !== null && (
                <p className="caption" id="guide-note">
                  {note}
                </p>
              )}
              {end}
            </div>
          </div>
        </div>
      }
    >
      <Steps current={step} endsHere={endsHere} />
      {children}
    </Page>
  );
}

/** Takes back an entry of the journal. One sign is enough: the shield where Windows asks, the arrow elsewhere. */
export function UndoButton({ id }: { readonly id: number }): ReactElement {
  const { t } = useTexts();
  const { guided, start } = useGuide();
  const isRunning = useStore(isBusy);
  const sign = useStore(asksPermission) ? { shield: true } : { icon: 'undo' as const };
  const { waitingFor, failed } = guided;
  const asksAgain = asksSecondYes('undo', failed);
  return (
    <Button
      {...sign}
      isDisabled={isRunning}
      isBusy={waitingFor?.kind === 'undo' && waitingFor.id === id}
      label={asksAgain ? t.failure.anyway : t.history.undoEntry(id)}
      onClick={() => start(withSecondYes({ kind: 'undo', id }, failed))}
    >
      {asksAgain ? t.failure.anyway : t.change.undo}
    </Button>
  );
}

/** Says what is under way, and lets go of waiting for Windows once the change itself is done; empty while nothing is. It is there all the time, so that it is read out. */
export function Progress({ words }: { readonly words: string | null }): ReactElement {
  const { asking, cancel } = useTexts().m.proof;
  const isAsking = useStore((state) => state.isProving);
  const { cancelProof } = useActions();
  const isProving = words !== null && isAsking;
  const said = isProving ? asking : words;
  return (
    <div className={said === null ? 'vh' : 'progress'}>
      <div role="status">
        {said !== null && (
          <>
            <p>{said}</p>
            <progress aria-label={said} />
          </>
        )}
      </div>
      {isProving && (
        <div>
          <Button onClick={cancelProof}>{cancel}</Button>
        </div>
      )}
    </div>
  );
}
