import { Icon } from '../../components/icons.tsx';
import { useTexts } from '../../state/use-store.ts';

const STEPS = ['what', 'why', 'fix', 'works'] as const;
type Step = (typeof STEPS)[number];

interface StepsProps {
  readonly step: Step;
  /** Nothing is written, so the rest is needless. */
  readonly endsHere: boolean;
}

export function Steps({ step, endsHere }: StepsProps) {
  const { steps } = useTexts().t.guided;
  const at = STEPS.indexOf(step);
  return (
    <ol className="steps line gap-2" aria-label={steps.name}>
      {STEPS.map((id, place) => {
        const isDone = place < at;
        const isSkipped = endsHere && place > at;
        return (
          <li
            key={id}
            className={`step caption line gap-2 nowrap icons-14${isDone ? ' step--done' : isSkipped ? ' step--skipped' : ''}`}
            aria-current={place === at ? 'step' : undefined}
          >
            <span className={`circle step__dot${isDone ? ' circle--ok' : place === at ? ' filled' : ''}`}>
              {isDone ? <Icon name="check" /> : place + 1}
            </span>
            <span className="step__word">
              {steps[id]}
              {isDone && <span className="vh">{steps.passed}</span>}
              {isSkipped && <span className="vh">{steps.notNeeded}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
