import type { ReactElement } from 'react';
import type { Journal } from '../../shared/ipc/contract.ts';
import { dayAndTime } from '../../shared/text/window.ts';
import { useTexts } from '../state/texts.ts';
import { asksPermission, heldUpBy, isBusy, pendingEntry } from '../state/selectors.ts';
import { useActions, useStore } from '../state/use-store.ts';
import { Button } from './button.tsx';
import { GiveUp } from './give-up.tsx';
import { MessageBar } from './message-bar.tsx';
import { Verdict } from './verdict.tsx';

interface JournalProps {
  /** What is known of the journal that is to be settled. */
  readonly journal: Journal;
  /** It is this user's own. */
  readonly ofUser?: true;
  /** It stands in the place of the verdict. */
  readonly isHeadline?: boolean;
}

/** Entries that can't be read, each with what to do: until then nothing is written. */
function Unreadable({ journal, ofUser }: JournalProps): ReactElement {
  const { t, m } = useTexts();
  const { run } = useActions();
  return (
    <>
      {journal.unreadable.map((entry) => {
        const { title, detail } = m.errors['entry-unreadable']({ ...entry, state: entry.state ?? '' });
        return (
          <MessageBar key={entry.id} tone="warn" title={ofUser ? t.own.unreadable(entry.id) : title.replace(/\.$/, '')}>
            <p>{detail}</p>
            <p>{t.unreadable.next(entry.why === 'newer')}</p>
            <GiveUp entry={entry} run={(task) => run({ ...task, ofUser })} asks={!ofUser} />
          </MessageBar>
        );
      })}
    </>
  );
}

/** One journal's change that stopped, or its entries that can't be read. */
function Unsettled(props: JournalProps): ReactElement | null {
  const heldUp = heldUpBy({ history: props.journal });
  if (heldUp === null) return null;
  return heldUp === 'unreadable' ? <Unreadable {...props} /> : <Stopped {...props} />;
}

/**
 * What has to be settled before anything is written: a change that was stopped, where one click puts the earlier state back and
 * another finishes it, or entries of the journal that can't be read. The PC's comes first, then this user's own.
 */
export function HalfDone({ isHeadline = false }: Pick<JournalProps, 'isHeadline'>): ReactElement | null {
  const history = useStore((state) => state.history);
  if (history === null) return null;
  return (
    <>
      <Unsettled journal={history} isHeadline={isHeadline} />
      {history.ofUser !== undefined && <Unsettled journal={history.ofUser} ofUser />}
    </>
  );
}

function Stopped({ journal, ofUser, isHeadline = false }: JournalProps): ReactElement | null {
  const { t, language } = useTexts();
  const entry = pendingEntry({ history: journal });
  const isRecovering = useStore(({ running }) => running?.kind === 'recover' && running.ofUser === ofUser);
  const asks = useStore(asksPermission);
  const isDisabled = useStore(isBusy);
  const actions = useActions();
  if (entry === null || (isRecovering && !isHeadline)) return null;
  const shield = asks && !ofUser;
  const time = dayAndTime(language, entry.at, new Date(), t.today.toLowerCase());
  const recover = (finish: boolean): void => actions.run({ kind: 'recover', finish, ofUser });
  const isUndo = entry.doing === 'undo';
  const said = isUndo ? t.half.undoing(time) : t.half.applying(time);
  const restore = (
    <Button
      variant="primary"
      isLarge={isHeadline}
      shield={shield}
      isDisabled={isDisabled}
      onClick={() => recover(false)}
    >
      {t.half.restore}
    </Button>
  );
  const finish = (
    <Button isLarge={isHeadline} shield={shield} isDisabled={isDisabled} onClick={() => recover(true)}>
      {t.half.finish}
    </Button>
  );
  const ways = (
    <>
      <p>
        <strong>{t.half.restore}:</strong> {isUndo ? t.half.stopUndoing : t.half.restoreMore}
      </p>
      <p>
        <strong>{t.half.finish}:</strong> {isUndo ? t.half.finishUndo : t.half.finishMore}
      </p>
    </>
  );
  if (isHeadline) {
    return (
      <Verdict
        sign="half"
        fill="warn"
        title={t.half.title}
        actions={
          <>
            {restore}
            {finish}
          </>
        }
      >
        <p>{said}</p>
        {ways}
      </Verdict>
    );
  }
  return (
    <MessageBar
      tone="warn"
      title={ofUser ? t.own.stopped : t.half.title}
      actions={
        <>
          {finish}
          {restore}
        </>
      }
    >
      <p>{said}</p>
      {ways}
    </MessageBar>
  );
}
