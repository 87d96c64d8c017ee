import type { ReactElement } from 'react';
import { Icon } from '../../components/icons.tsx';
import { useOneStop } from '../../components/one-stop.ts';
import { useTexts } from '../../state/texts.ts';
import { STEPS, type Step } from './many-store.ts';

interface StepsProps {
  readonly shown: Step;
  /** What each came to, or what it waits for. */
  readonly said: Readonly<Record<Step, string>>;
  readonly done: readonly Step[];
  /** They have nothing to show yet. */
  readonly waiting: readonly Step[];
  readonly onGo: (step: Step) => void;
}

/** The way from files to PCs that are fixed. */
export function Steps({ shown, said, done, waiting, onGo }: StepsProps): ReactElement {
  const { fleet } = useTexts().t;
  const { stop, group } = useOneStop(shown);
  return (
    <nav aria-label={fleet.steps} {...group}>
      <ol className="stepper card grid">
        {STEPS.map((step, place) => {
          const isDone = done.includes(step) && step !== shown;
          return (
            <li key={step}>
              <button
                type="button"
                className="stepper__item press beside gap-x-2 middle"
                aria-current={step === shown ? 'step' : undefined}
                aria-disabled={waiting.includes(step) || undefined}
                {...stop(step)}
                onClick={() => {
                  if (!waiting.includes(step)) onGo(step);
                }}
              >
                <span
                  className={`stepper__no circle small strong icons-14${isDone ? ' circle--ok' : step === shown ? ' filled' : ''}`}
                  aria-hidden="true"
                >
                  {isDone ? <Icon name="check" /> : place + 1}
                </span>
                <span className="stepper__name">{fleet.stepNames[step]}</span>
                <span className="stepper__said caption plain-text">{said[step]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
