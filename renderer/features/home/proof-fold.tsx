import { useState, type ReactElement } from 'react';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import type { JudgedProof } from '../../../shared/proof/proof-report.ts';
import { seenViews } from '../../../shared/present/proof.ts';
import type { Failure } from '../../../shared/failures.ts';
import { hasWindowsToAsk, isBusy } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useAsk } from '../../state/use-ask.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { Fold } from '../../components/fold.tsx';
import { ProofNow } from '../../components/proof-picture.tsx';

/** A wait that can be cancelled. */
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

/** What came of a proof, in a line. */
function proofSaid({ proof, differences }: JudgedProof, { m }: Texts): string {
  if (seenViews(proof).some(({ observation }) => observation.state !== 'seen')) return m.proof.notKnown;
  return brokenPromises(differences).length > 0 ? m.proof.disagrees : m.proof.agrees;
}

interface ProofFoldProps {
  /** The check that the proof belongs to; a newer one makes it old. */
  readonly checkedAt: string;
}

/** Asks Windows what it offers right now. */
export function ProofFold({ checkedAt }: ProofFoldProps): ReactElement {
  const texts = useTexts();
  const { proof: t } = texts.m;
  const hasWindows = useStore(hasWindowsToAsk);
  const isBlocked = useStore(isBusy);
  const prove = useAsk('prove');
  const [askedAfter, setAskedAfter] = useState<string | null>(null);
  if (!hasWindows) {
    return (
      <Fold icon="proof" name={t.title} said={t.notTried}>
        <p>{t.notThisPc}</p>
      </Fold>
    );
  }
  const start = (): void => {
    setAskedAfter(checkedAt);
    prove.start({});
  };
  const isAsking = prove.asking !== null;
  const answer = askedAfter === checkedAt ? prove.answer : null;
  const said = isAsking ? t.asking : answer?.ok === true ? proofSaid(answer.value, texts) : t.notTried;
  return (
    <Fold icon="proof" name={t.title} said={said}>
      {answer === null && !isAsking && <p>{t.askNowMore}</p>}
      {isAsking && <Asking words={t.asking} />}
      {answer?.ok === false && <Failed failure={answer} />}
      {answer?.ok === true && <ProofNow judged={answer.value} />}
      <div className="row">
        <Button onClick={start} isDisabled={isBlocked} isBusy={isAsking}>
          {t.askNow}
        </Button>
      </div>
    </Fold>
  );
}
