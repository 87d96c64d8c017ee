import type { ReactElement } from 'react';
import { Icon } from './icons.tsx';

interface StepperProps {
  /** What the steps lead through. */
  readonly label: string;
  readonly steps: readonly string[];
  /** The place of the one that is shown. */
  readonly at: number;
  /** The step that is shown makes the rest needless. */
  readonly endsHere?: boolean;
  readonly words: { readonly done: string; readonly notNeeded: string };
}

/** What is done, where this is, and what is to come. */
export function Stepper({ label, steps, at, endsHere = false, words }: StepperProps): ReactElement {
  return (
    <ol className="steps line gap-2" aria-label={label}>
      {steps.map((name, place) => {
        const isDone = place < at;
        const isSkipped = endsHere && place > at;
        return (
          <li
            key={name}
            className={`step caption line gap-2 nowrap${isDone ? ' step--done' : isSkipped ? ' step--skipped' : ''}`}
            aria-current={place === at ? 'step' : undefined}
          >
            <span className="circle step__dot">{isDone ? <Icon name="check" /> : place + 1}</span>
            <span>
              {name}
              {isDone && <span className="vh">{words.done}</span>}
              {isSkipped && <span className="vh">{words.notNeeded}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
