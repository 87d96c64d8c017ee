import { useEffect, useState, type ReactElement } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { clockOf, countdownAt, markOf } from '../../../shared/present/time.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { CheckButton } from '../../components/check-button.tsx';
import { Icon } from '../../components/icons.tsx';
import { asksPermission, isBlocked, scheduledEntry } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';

const SECOND_MS = 1000;

/** The time, each second. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What is read out when a mark is passed while somebody is here; what was passed before isn't. */
function useAnnounced(left: number): number | null {
  const mark = markOf(left);
  const [first] = useState(mark);
  return mark === first ? null : mark;
}

function Running({ entry, undoAt }: { readonly entry: HistoryEntry; readonly undoAt: string }): ReactElement {
  const { t: all, language } = useTexts();
  const { count: t, done } = all.retire;
  const shield = useStore(asksPermission);
  const isDisabled = useStore(isBlocked);
  const { run } = useActions();
  const { whole, left } = countdownAt(entry.at, undoAt, useNow());
  const mark = useAnnounced(left);
  const isOver = left === 0;
  return (
    <section className="card count grid pad-card middle" aria-labelledby="count">
      <Icon name="clock" />
      <div>
        <h2 id="count" className="count__title wraps">
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
            <Button
              variant="primary"
              isLarge
              shield={shield}
              isDisabled={isDisabled}
              onClick={() => run({ kind: 'keep', id: entry.id })}
            >
              {t.keep}
            </Button>
            <Button isLarge shield={shield} isDisabled={isDisabled} onClick={() => run({ kind: 'undo', id: entry.id })}>
              {done.undoNow}
            </Button>
          </>
        )}
      </div>
      <progress max={whole} value={whole - left} aria-labelledby="count" />
      <span className="vh" role="status">
        {mark !== null && t.announced(mark)}
      </span>
    </section>
  );
}

/** How long it takes until Windows takes a change back by itself, and the way to keep it; nothing where none is to be. */
export function Countdown(): ReactElement | null {
  const entry = useStore(scheduledEntry);
  return entry?.undoAt === undefined ? null : <Running key={entry.id} entry={entry} undoAt={entry.undoAt} />;
}
