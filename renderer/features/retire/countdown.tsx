import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { clockOf, countdownAt, markOf } from '../../../shared/present/time.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { CheckButton, TaskButton } from '../../components/task-button.tsx';
import { Icon } from '../../components/icons.tsx';
import { scheduledEntry } from '../../state/selectors.ts';
import { useStore, useTexts } from '../../state/use-store.ts';

const SECOND_MS = 1000;

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Returns what is read out when a mark is passed while somebody is here; what was passed before isn't. */
function useAnnounced(left: number): number | null {
  const mark = markOf(left);
  const [first] = useState(mark);
  return mark === first ? null : mark;
}

interface CountdownProps {
  /** Nothing that was seen speaks against keeping it. */
  readonly isProven?: boolean;
}

interface RunningProps extends CountdownProps {
  readonly entry: HistoryEntry;
  readonly undoAt: string;
}

function Running({ entry, undoAt, isProven = true }: RunningProps) {
  const { t: all, language } = useTexts();
  const { count: t, done } = all.retire;
  const { whole, left } = countdownAt(entry.at, undoAt, useNow());
  const mark = useAnnounced(left);
  const isOver = left === 0;
  return (
    <section className="card count grid pad-card middle" aria-labelledby="count">
      <Icon name="clock" />
      <div>
        <h2 id="count" className="wraps baseline gap-x-2">
          {isOver ? (
            t.over
          ) : (
            <>
              {t.title}{' '}
              <span className="count__left num" role="timer">
                {clockOf(left)}
              </span>
            </>
          )}
        </h2>
        <p className="muted">{isOver ? t.overMore : t.at(clockTime(language, undoAt))}</p>
      </div>
      <div className="row">
        {isOver ? (
          <CheckButton variant="primary" isLarge />
        ) : (
          <>
            <TaskButton
              name={t.keep}
              variant={isProven ? 'primary' : 'plain'}
              isLarge
              task={{ kind: 'keep', id: entry.id }}
            />
            <TaskButton name={done.undoNow} isLarge task={{ kind: 'undo', id: entry.id }} />
          </>
        )}
      </div>
      <progress className="whole-row" max={whole} value={whole - left} aria-labelledby="count" />
      <span className="vh" role="status">
        {mark !== null && t.announced(mark)}
      </span>
    </section>
  );
}

/** How long it takes until Windows undoes a change automatically, and the way to keep it; nothing if none is to be. */
export function Countdown(props: CountdownProps) {
  const entry = useStore(scheduledEntry);
  if (entry?.undoAt === undefined) return null;
  return <Running key={entry.id} entry={entry} undoAt={entry.undoAt} {...props} />;
}
