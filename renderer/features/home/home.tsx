import type { ReactElement } from 'react';
import type { Bridge, Checked } from '../../../shared/ipc/contract.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Matrix } from './matrix.tsx';
import { ProofCard } from './proof-card.tsx';
import { Notices } from '../../components/notices.tsx';
import { HomeSkeleton } from '../../components/skeleton.tsx';
import { Verdict, verdictChecksAgain } from './verdict.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { useTexts } from '../../state/texts.ts';
import type { WindowActions } from '../../state/use-window.ts';
import type { WindowState } from '../../state/window-state.ts';

interface HomeProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
}

/** The first check gave nothing: its failure stands where the verdict would. */
function NoVerdict({ state, actions }: HomeProps): ReactElement | null {
  const texts = useTexts();
  const { notice } = state;
  if (notice?.kind !== 'failure') return <HomeSkeleton />;
  const { title, detail, next } = failureView(notice.failure, texts);
  return (
    <section className="verdict" aria-labelledby="verdict">
      <Glyph name="unknown" />
      <div className="verdict__body">
        <h1 id="verdict" tabIndex={-1}>
          {title}
        </h1>
        <p>
          {detail} {next}
        </p>
        <div className="row verdict__actions">
          <Button variant="primary" isLarge onClick={() => actions.run({ kind: 'check' })}>
            {texts.t.home.checkAgain}
          </Button>
        </div>
      </div>
    </section>
  );
}

function MatrixCard({ checked, state, actions }: HomeProps & { readonly checked: Checked }): ReactElement {
  const { t, language } = useTexts();
  const isChecking = state.running?.kind === 'check';
  return (
    <section className="card matrix-card" aria-labelledby="matrix-title" aria-busy={isChecking}>
      {isChecking && <progress className="matrix-card__progress" aria-label={t.home.checking} />}
      <div className="card__head">
        <h2 id="matrix-title">{t.matrix.title}</h2>
        <div className="row">
          <span className="caption">{t.home.checkedAt(clockTime(language, checked.checkedAt))}</span>
          {!verdictChecksAgain(checked) && (
            <Button
              variant="ghost"
              icon="refresh"
              isDisabled={state.running !== null}
              isBusy={isChecking}
              onClick={() => actions.run({ kind: 'check' })}
            >
              {t.home.checkAgain}
            </Button>
          )}
        </div>
      </div>
      <Matrix report={checked.report} />
    </section>
  );
}

export function Home({ state, actions, bridge }: HomeProps & { readonly bridge: Bridge }): ReactElement {
  const { checked } = state;
  return (
    <div className="scroll">
      <div className="page">
        {checked === null ? (
          <NoVerdict state={state} actions={actions} />
        ) : (
          <>
            <Notices state={state} actions={actions} />
            <HalfDone state={state} actions={actions} />
            <Verdict state={state} checked={checked} actions={actions} />
            {checked.report.offers.length > 0 && <MatrixCard checked={checked} state={state} actions={actions} />}
            <ProofCard
              bridge={bridge}
              isBlocked={state.running !== null}
              checkedAt={checked.checkedAt}
              isPractice={state.context.pcName === null}
            />
          </>
        )}
      </div>
    </div>
  );
}
