import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Glyph, Icon, type GlyphName } from '../../components/icons.tsx';
import type { FailureView } from '../../../shared/present/failure.ts';
import { useTexts } from '../../state/texts.ts';
import type { WindowActions } from '../../state/use-window.ts';
import type { WindowState } from '../../state/window-state.ts';
import { STEP_IDS, type StepId } from './guided-state.ts';
import type { Guide } from './use-guided.ts';

/** What every step is given. */
export interface StepProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
  readonly guide: Guide;
}

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
    <>
      <div className="scroll">
        <div className="page">
          <Steps current={step} endsHere={endsHere} />
          {children}
        </div>
      </div>
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
    </>
  );
}

interface UndoProps extends Pick<StepProps, 'state' | 'guide'> {
  readonly id: number;
}

/** Takes back an entry of the journal. One sign is enough: the shield where Windows asks, the arrow elsewhere. */
export function UndoButton({ id, state, guide }: UndoProps): ReactElement {
  const { t } = useTexts();
  const sign = state.context.asksPermission ? { shield: true } : { icon: 'undo' as const };
  const { waitingFor } = guide.guided;
  return (
    <Button
      {...sign}
      isDisabled={state.running !== null}
      isBusy={waitingFor?.kind === 'undo' && waitingFor.id === id}
      label={t.history.undoEntry(id)}
      onClick={() => guide.start({ kind: 'undo', id })}
    >
      {t.change.undo}
    </Button>
  );
}

/** Says what is under way, and lets go of waiting for Windows once the change itself is done; empty while nothing is. It is there all the time, so that it is read out. */
export function Progress({
  words,
  state,
  actions,
}: { readonly words: string | null } & Pick<StepProps, 'state' | 'actions'>): ReactElement {
  const { asking, cancel } = useTexts().m.proof;
  const isProving = words !== null && state.isProving;
  const told = isProving ? asking : words;
  return (
    <div className={told === null ? 'vh' : 'progress'}>
      <div role="status">
        {told !== null && (
          <>
            <p>{told}</p>
            <progress aria-label={told} />
          </>
        )}
      </div>
      {isProving && (
        <div>
          <Button onClick={actions.cancelProof}>{cancel}</Button>
        </div>
      )}
    </div>
  );
}
