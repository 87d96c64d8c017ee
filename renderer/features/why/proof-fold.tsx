import type { ReactElement } from 'react';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import type { ChangeProof, JudgedProof } from '../../../shared/proof/proof-report.ts';
import { seenViews } from '../../../shared/present/proof.ts';
import { errorText } from '../../../shared/present/error-text.ts';
import { hasWindowsToAsk, isBusy } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useActions, usePart, useStateOf, useStore } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { ProofNow as SeenNow, ProofPicture } from '../../components/proof-picture.tsx';
import { Fold } from '../../components/fold.tsx';
import { createProofStore, proofOf } from './proof-store.ts';

/** Returns what came of a proof, in a line. */
function proofSaid({ proof, differences }: JudgedProof, { m }: Texts): string {
  if (seenViews(proof).some(({ observation }) => observation.state !== 'seen')) return m.proof.notKnown;
  return brokenPromises(differences).length > 0 ? m.proof.disagrees : m.proof.agrees;
}

/** Returns what changed for each kind of program, in a line; only those whose best protocol is another one now. */
function changeSaid({ before, after, differences }: ChangeProof, { t, m }: Texts): string {
  const views = seenViews(after);
  const isSeen = views.every(({ view, observation }) => observation.state === 'seen' && before[view]?.state === 'seen');
  if (!isSeen) return m.proof.notKnown;
  if (brokenPromises(differences).length > 0) return m.proof.disagrees;
  const bests = views.map(({ view, program, observation }) => ({
    program: m.proof.programs[program],
    was: before[view]?.offered.at(-1) ?? m.proof.offersNothing,
    is: observation.offered.at(-1) ?? m.proof.offersNothing,
  }));
  const changed = bests.filter(({ was, is }) => was !== is);
  const [first] = changed;
  if (first === undefined) return m.proof.agrees;
  const isOfAll =
    changed.length === bests.length && changed.every(({ was, is }) => was === first.was && is === first.is);
  return t.claim.proofSaid(isOfAll ? null : first.program, first.was, first.is);
}

/** What was seen before a change and after it. */
export function ChangeProofFold({ proof }: { readonly proof: ChangeProof }): ReactElement {
  const texts = useTexts();
  return (
    <Fold icon="proof" name={texts.t.claim.proof} said={changeSaid(proof, texts)}>
      <ProofPicture proof={proof} />
    </Fold>
  );
}

/** Has Windows asked what it offers right now, on demand. */
export function ProofFold({ checkedAt }: { readonly checkedAt: string }): ReactElement {
  const texts = useTexts();
  const { proof: t } = texts.m;
  const hasWindows = useStore(hasWindowsToAsk);
  const isBlocked = useStore(isBusy);
  const { cancelProof, ask } = useActions();
  const store = usePart(createProofStore);
  const state = useStateOf(store);
  const { isAsking } = state;
  const answer = proofOf(state, checkedAt);
  const start = (): void => {
    store.dispatch({ isAsking: true, answer: null, checkedAt });
    void ask('prove', {}).then((given) => store.dispatch({ isAsking: false, answer: given, checkedAt }));
  };
  if (!hasWindows) {
    return (
      <Fold icon="proof" name={t.title} said={t.notTried}>
        <p>{t.notThisPc}</p>
      </Fold>
    );
  }
  const failed = answer?.ok === false ? errorText(texts.m, answer) : null;
  const said = isAsking ? t.asking : answer?.ok === true ? proofSaid(answer.value, texts) : t.notTried;
  return (
    <Fold icon="proof" name={t.title} said={said}>
      {answer === null && !isAsking && <p>{t.askNowMore}</p>}
      {isAsking && (
        <div className="row" role="status">
          <progress aria-label={t.asking} />
          <span>{t.asking}</span>
          <Button onClick={cancelProof}>{t.cancel}</Button>
        </div>
      )}
      {failed !== null && (
        <p role="alert">
          {failed.title} {failed.detail} {failed.nextStep}
        </p>
      )}
      {answer?.ok === true && <SeenNow judged={answer.value} />}
      <div className="row">
        <Button onClick={start} isDisabled={isBlocked} isBusy={isAsking}>
          {t.askNow}
        </Button>
      </div>
    </Fold>
  );
}
