import { brokenPromises } from '../../shared/proof/compare.ts';
import type { Outcome } from '../../shared/report/report.ts';
import { failureView } from '../../shared/present/failure.ts';
import type { Place } from '../state/place.ts';
import { outcomeTitle } from '../../shared/present/outcome.ts';
import { isClaimed } from '../../shared/present/claim.ts';
import { placeWords } from '../../shared/present/writes.ts';
import { withSecondYes, type Notice } from '../state/window-state.ts';
import { asksPermission, hasOneView, isSaidByHome, isSaidInVerdict } from '../state/selectors.ts';
import { useActions, useStore, useTexts } from '../state/use-store.ts';
import { Button } from './button.tsx';
import { FailureBar, MessageBar } from './message-bar.tsx';
import { TaskButton } from './task-button.tsx';

/** Returns what is under way, in words that are true at that moment; null if nothing is but a check. */
export function useBusy() {
  const { change } = useTexts().t;
  const running = useStore((state) => state.running);
  const stage = useStore((state) => state.stage);
  if (running === null || running.kind === 'check') return null;
  if (running.kind === 'practise') return { title: change.opening, more: '', isMoving: false };
  if (stage === 'asking') return { title: change.permission, more: change.notYet, isMoving: false };
  const isBack = running.kind === 'undo' || running.kind === 'recover';
  if (stage === 'proving')
    return { title: isBack ? change.restored : change.written, more: change.testing, isMoving: true };
  const count = 'expected' in running ? running.expected.length : 0;
  const title = isBack ? change.undoing : running.kind === 'discard' ? change.givingUp : change.writing(count);
  return { title, more: change.leaveOn, isMoving: true };
}

/** Ends what is being asked of Windows after a change, and not the change; nothing while that isn't. */
export function SkipProof() {
  const { skip } = useTexts().t.change;
  const isProving = useStore(({ stage }) => stage === 'proving');
  const { cancelProof } = useActions();
  return isProving ? <Button name={skip} onClick={cancelProof} /> : null;
}

function FailedTask({ notice }: { readonly notice: Notice & { kind: 'failure' } }) {
  const texts = useTexts();
  const actions = useActions();
  const asks = useStore(asksPermission);
  const view = failureView(notice.failure, texts);
  return (
    <FailureBar
      failure={notice.failure}
      onClose={actions.closeNotice}
      actions={
        <Button
          name={view.actionLabel}
          shield={asks && notice.task.kind !== 'check' && (view.action === 'again' || view.action === 'anyway')}
          onClick={() => {
            if (view.action === 'history') actions.go('history');
            else if (view.action === 'check') {
              actions.closeNotice();
              actions.run({ kind: 'check' });
            } else actions.run(withSecondYes(notice.task, notice));
          }}
        />
      }
    />
  );
}

function OutcomeBody({ outcome }: { readonly outcome: Outcome }) {
  const texts = useTexts();
  const { change } = texts.t;
  const { joined } = texts.m;
  const { restart = [] } = outcome;
  const isOneView = useStore(hasOneView);
  const verdict = useStore(({ checked }) => checked?.report.verdict);
  const isOpen = verdict === 'cannot-be-fixed-here' || verdict === 'fix-available';
  if (outcome.state === 'nothing-to-do') return <p>{change.nothingMore}</p>;
  if (!outcome.verified) return <p>{change.notEqualMore}</p>;
  return (
    <>
      {outcome.state === 'committed' && outcome.journal !== null && (
        <p>{outcome.ofUser ? texts.t.own.journalEntry(outcome.journal) : change.entry(outcome.journal)}</p>
      )}
      {outcome.conflicts !== undefined && (
        <p>
          {change.leftAlone}{' '}
          {joined.sentence(
            outcome.conflicts
              .map((item) => [placeWords(item, isOneView, texts), item.name].join(joined.comma))
              .join(joined.semicolon),
          )}
        </p>
      )}
      {outcome.state === 'committed' && isOpen && !outcome.ofUser && <p>{change.stillOpen}</p>}
      <p>
        {restart.length > 0 && <strong>{change.reopen(restart)}</strong>} {change.restart}
      </p>
    </>
  );
}

function OutcomeBar({ notice }: { readonly notice: Notice & { kind: 'outcome' } }) {
  const { t, m } = useTexts();
  const { closeNotice } = useActions();
  const { outcome, proof } = notice;
  const isBroken = proof !== null && brokenPromises(proof.differences).length > 0;
  const isGood = outcome.verified && outcome.conflicts === undefined && outcome.state !== 'failed' && !isBroken;
  const { journal } = outcome;
  return (
    <MessageBar
      tone={isGood ? 'ok' : 'warn'}
      title={isBroken && outcome.verified ? m.proof.disagrees : outcomeTitle(outcome, t)}
      onClose={closeNotice}
      actions={
        outcome.state === 'committed' && journal !== null ? (
          <TaskButton name={t.change.undo} icon="undo" task={{ kind: 'undo', id: journal, ofUser: outcome.ofUser }} />
        ) : null
      }
    >
      <OutcomeBody outcome={outcome} />
    </MessageBar>
  );
}

/** Places that show what a change came to in a part of their own. */
const SAY_IT_THEMSELVES: readonly Place[] = ['home', 'guided', 'history'];

/** What is under way, or what the last task came to. Home’s verdict says both of a change, Protocols nothing of it. */
export function Notices() {
  const busy = useBusy();
  const running = useStore((state) => state.running);
  const notice = useStore((state) => state.notice);
  const place = useStore((state) => state.place);
  const isOnHome = place === 'home';
  if (busy !== null)
    return isOnHome && running?.kind !== 'practise' ? null : (
      <MessageBar tone="info" title={busy.title} actions={<SkipProof />}>
        {busy.more !== '' && <p>{busy.more}</p>}
        <progress aria-label={busy.title} />
      </MessageBar>
    );
  if (notice === null || (isOnHome && isSaidInVerdict(notice))) return null;
  if (notice.kind === 'failure') return <FailedTask notice={notice} />;
  const isSaidHere = place === 'retire' && notice.task.kind === 'retire' && isClaimed(notice.outcome);
  const isSaid = place === 'protocols' || isSaidHere || (SAY_IT_THEMSELVES.includes(place) && isSaidByHome(notice));
  return isSaid ? null : <OutcomeBar notice={notice} />;
}
