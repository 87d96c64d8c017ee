import { useId } from 'react';
import { errorText } from '../../shared/present/error-text.ts';
import { fail } from '../../shared/failures.ts';
import type { Journal } from '../../shared/ipc/contract.ts';
import { withoutStop } from '../../shared/text/full-stop.ts';
import { dayAndTime } from '../../shared/text/window.ts';
import { heldUpBy, isChanging, pendingEntry } from '../state/selectors.ts';
import { useStore, useTexts } from '../state/use-store.ts';
import { DetailsLine } from './fold.tsx';
import { MessageBar } from './message-bar.tsx';
import { useBusy } from './notices.tsx';
import { ShareReport } from './share-report.tsx';
import { TaskButton } from './task-button.tsx';
import { Verdict } from './verdict.tsx';

interface JournalProps {
  readonly journal: Journal;
  readonly ofUser?: true;
  readonly isHeadline?: boolean | undefined;
}

/** Entries that can't be read, each with what to do and the way to give it up: until then nothing is written. */
function Unreadable({ journal, ofUser }: JournalProps) {
  const { t, m } = useTexts();
  const isDisabled = useStore(isChanging);
  return (
    <>
      {journal.unreadable.map((entry) => {
        const { title, detail } = errorText(m, fail('entry-unreadable', { ...entry, state: entry.state ?? '' }));
        return (
          <MessageBar key={entry.id} tone="warn" title={ofUser ? t.own.unreadable(entry.id) : withoutStop(title)}>
            <p>{detail}</p>
            <p>{t.unreadable[entry.why === 'newer' ? 'newer' : 'next']}</p>
            <DetailsLine summary={t.unreadable.giveUp}>
              <p>{t.unreadable.sure}</p>
              <TaskButton
                name={t.unreadable.giveUpNow(entry.id)}
                isDisabled={isDisabled}
                task={{ kind: 'discard', id: entry.id, ofUser }}
              />
            </DetailsLine>
          </MessageBar>
        );
      })}
    </>
  );
}

/** What must be settled before anything is written: a stopped change, or unreadable entries. The PC's come first. */
export function HalfDone({ isHeadline }: Pick<JournalProps, 'isHeadline'>) {
  const history = useStore((state) => state.history);
  return (
    <>
      {history !== null && <OfJournal journal={history} isHeadline={isHeadline} />}
      {history?.ofUser !== undefined && <OfJournal journal={history.ofUser} ofUser />}
    </>
  );
}

function OfJournal(props: JournalProps) {
  return heldUpBy({ history: props.journal }) === 'unreadable' ? <Unreadable {...props} /> : <Stopped {...props} />;
}

function Stopped({ journal, ofUser, isHeadline = false }: JournalProps) {
  const { t, m, language } = useTexts();
  const entry = pendingEntry({ history: journal });
  const isRecovering = useStore(({ running }) => running?.kind === 'recover' && running.ofUser === ofUser);
  const isDisabled = useStore(isChanging);
  const busy = useBusy();
  const id = useId();
  if (entry === null || (isRecovering && !isHeadline)) return null;
  const time = dayAndTime(language, entry.at, new Date(), t.todayInLine);
  const isUndo = entry.doing === 'undo';
  const said = isUndo ? t.half.undoing(time) : t.half.applying(time);
  const way = (finish: boolean, does: string) => (
    <div className="card way column gap-2 start left pad">
      <TaskButton
        name={finish ? t.half.finish : t.half.restore}
        variant={finish ? 'primary' : 'plain'}
        isLarge={isHeadline}
        isDisabled={isDisabled}
        describedBy={`${id}-${String(finish)}`}
        task={{ kind: 'recover', finish, ofUser }}
      />
      <p id={`${id}-${String(finish)}`}>{does}</p>
    </div>
  );
  const ways = (
    <div className="ways halves--early grid gap-3">
      {way(true, isUndo ? t.half.finishUndo : t.half.finishMore)}
      {way(false, isUndo ? t.half.stopUndoing : t.half.restoreMore)}
    </div>
  );
  if (isHeadline)
    return (
      <Verdict sign="half" fill="warn" title={t.half.title} share={<ShareReport />}>
        <p>{busy === null ? said : m.joined.headed(busy.title, busy.more)}</p>
        {ways}
      </Verdict>
    );
  return (
    <MessageBar tone="warn" title={ofUser ? t.own.stopped : t.half.title}>
      <p>{said}</p>
      {ways}
    </MessageBar>
  );
}
