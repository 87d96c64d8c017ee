import { useState, type ReactElement } from 'react';
import type { Failure } from '../../../shared/failures.ts';
import { hasWindowsToAsk, isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useAsk } from '../../state/use-ask.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { ProofNow } from '../../components/proof-picture.tsx';

/** A wait that can be called off. */
function Asking({ words }: { readonly words: string }): ReactElement {
  const { proof: t } = useTexts().m;
  const { cancelProof } = useActions();
  return (
    <div className="row proof__asking" role="status">
      <progress aria-label={words} />
      <span>{words}</span>
      <Button onClick={cancelProof}>{t.cancel}</Button>
    </div>
  );
}

function Failed({ failure }: { readonly failure: Failure }): ReactElement {
  const { title, detail, nextStep } = useTexts().m.errors[failure.code](failure.details);
  return (
    <p role="alert">
      {title} {detail} {nextStep}
    </p>
  );
}

interface ProofCardProps {
  /** The check that the proof belongs to; a newer one makes it old. */
  readonly checkedAt: string;
}

/** Asks Windows what it offers right now. */
export function ProofCard({ checkedAt }: ProofCardProps): ReactElement {
  const { proof: t } = useTexts().m;
  const hasWindows = useStore(hasWindowsToAsk);
  const isBlocked = useStore(isBusy);
  const prove = useAsk('prove');
  const [askedAfter, setAskedAfter] = useState<string | null>(null);
  if (!hasWindows) return <p className="caption">{t.notThisPc}</p>;
  const start = (): void => {
    setAskedAfter(checkedAt);
    prove.start({});
  };
  const isAsking = prove.asking !== null;
  const answer = askedAfter === checkedAt ? prove.answer : null;
  return (
    <section className="card proof-card" aria-labelledby="proof-title">
      <div className="card__head">
        <h2 id="proof-title">{t.title}</h2>
        <Button onClick={start} isDisabled={isBlocked} isBusy={isAsking}>
          {t.askNow}
        </Button>
      </div>
      <div className="proof-card__body">
        {answer === null && !isAsking && <p>{t.askNowMore}</p>}
        {isAsking && <Asking words={t.asking} />}
        {answer?.ok === false && <Failed failure={answer} />}
        {answer?.ok === true && <ProofNow judged={answer.value} />}
      </div>
    </section>
  );
}
