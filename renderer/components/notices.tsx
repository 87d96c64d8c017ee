import type { ReactElement } from 'react';
import { brokenPromises } from '../../shared/proof/compare.ts';
import type { Outcome } from '../../shared/report/report.ts';
import { failureView } from '../../shared/present/failure.ts';
import { useTexts } from '../state/texts.ts';
import { outcomeTitle } from '../../shared/present/outcome.ts';
import { placeWords } from '../../shared/present/writes.ts';
import type { WindowActions } from '../state/use-window.ts';
import type { Notice, Task, WindowState } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { ProofPicture } from './proof-picture.tsx';
import { MessageBar } from './message-bar.tsx';

interface NoticesProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
}

type BusyKind = Exclude<Task['kind'], 'check'>;

function Busy({ state, actions, kind }: NoticesProps & { readonly kind: BusyKind }): ReactElement {
  const { t, m } = useTexts();
  const { change, practice } = t;
  if (state.isProving) {
    const { asking, cancel } = m.proof;
    return (
      <MessageBar tone="info" title={asking} actions={<Button onClick={actions.cancelProof}>{cancel}</Button>}>
        <progress aria-label={asking} />
      </MessageBar>
    );
  }
  const asks = state.context.asksPermission;
  const undoing = asks ? change.permission : change.undoing;
  const words = {
    apply: asks ? change.permission : change.writing,
    undo: undoing,
    recover: undoing,
    practise: practice.opening,
  }[kind];
  return (
    <MessageBar tone="info" title={words}>
      <progress aria-label={words} />
    </MessageBar>
  );
}

function Failed({
  notice,
  actions,
}: { readonly notice: Notice & { kind: 'failure' } } & Pick<NoticesProps, 'actions'>): ReactElement {
  const texts = useTexts();
  const view = failureView(notice.failure, texts);
  return (
    <MessageBar
      tone={view.tone}
      title={view.title}
      onClose={actions.closeNotice}
      actions={
        <Button
          onClick={() => {
            if (view.action === 'history') actions.go('history');
            else actions.run(view.action === 'again' ? notice.task : { kind: 'check' });
          }}
        >
          {view.actionLabel}
        </Button>
      }
    >
      <p>
        {view.detail} {view.next}
      </p>
    </MessageBar>
  );
}

function OutcomeBody({ outcome, state }: { readonly outcome: Outcome } & Pick<NoticesProps, 'state'>): ReactElement {
  const texts = useTexts();
  const { change } = texts.t;
  const report = state.checked?.report;
  const hasOneView = report?.views.wow64 === null;
  const isOpen = report !== undefined && ['cannot-be-fixed-here', 'fix-available'].includes(report.verdict);
  if (outcome.state === 'nothing-to-do') return <p>{change.nothingMore}</p>;
  if (!outcome.verified) return <p>{change.notEqualMore}</p>;
  return (
    <>
      {outcome.state === 'committed' && outcome.journal !== null && <p>{change.entry(outcome.journal)}</p>}
      {outcome.conflicts !== undefined && (
        <p>
          {change.leftAlone}{' '}
          {outcome.conflicts.map((item) => `${placeWords(item, hasOneView, texts)}, ${item.name}`).join('; ')}.
        </p>
      )}
      {outcome.state === 'committed' && isOpen && <p>{change.stillOpen}</p>}
      <p>
        <strong>{change.reopen(outcome.restart ?? [])}</strong> {change.restart}
      </p>
    </>
  );
}

function Told({
  notice,
  state,
  actions,
}: { readonly notice: Notice & { kind: 'outcome' } } & NoticesProps): ReactElement {
  const { t, m } = useTexts();
  const { outcome, proof } = notice;
  const isBroken = proof !== null && brokenPromises(proof.differences).length > 0;
  const isGood = outcome.verified && outcome.conflicts === undefined && outcome.state !== 'failed' && !isBroken;
  const { journal } = outcome;
  return (
    <>
      <MessageBar
        tone={isGood ? 'ok' : 'warn'}
        title={isBroken && outcome.verified ? m.proof.disagrees : outcomeTitle(outcome, t)}
        onClose={actions.closeNotice}
        actions={
          outcome.state === 'committed' && journal !== null ? (
            <Button
              icon="undo"
              shield={state.context.asksPermission}
              onClick={() => actions.run({ kind: 'undo', id: journal })}
            >
              {t.change.undo}
            </Button>
          ) : null
        }
      >
        <OutcomeBody outcome={outcome} state={state} />
      </MessageBar>
      {proof !== null && <ProofPicture proof={proof} />}
    </>
  );
}

/** What is under way, or what the last task came to. Outcomes are told on Home and History, failures everywhere. */
export function Notices({ state, actions }: NoticesProps): ReactElement | null {
  const { running, notice, screen } = state;
  if (running !== null && running.kind !== 'check') {
    return <Busy state={state} actions={actions} kind={running.kind} />;
  }
  if (notice === null) return null;
  if (notice.kind === 'failure') return <Failed notice={notice} actions={actions} />;
  return screen === 'protocols' ? null : <Told notice={notice} state={state} actions={actions} />;
}
