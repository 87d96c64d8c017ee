import type { ReactElement } from 'react';
import type { HistoryEntry } from '../../shared/ipc/contract.ts';
import { dayAndTime } from '../../shared/text/window.ts';
import { useTexts } from '../state/texts.ts';
import type { WindowActions } from '../state/use-window.ts';
import type { WindowState } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { MessageBar } from './message-bar.tsx';

/** The journal's entry that stopped halfway, if there is one. */
export function pendingEntry(state: WindowState): HistoryEntry | null {
  return state.history?.entries.find((entry) => entry.state === 'pending') ?? null;
}

interface HalfDoneProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
}

/** A change that was stopped: one click puts the earlier state back, another finishes it. */
export function HalfDone({ state, actions }: HalfDoneProps): ReactElement | null {
  const { t, language } = useTexts();
  const entry = pendingEntry(state);
  if (entry === null || state.running?.kind === 'recover') return null;
  const shield = state.context.asksPermission;
  const isDisabled = state.running !== null;
  const time = dayAndTime(language, entry.at, new Date(), t.history.today.toLowerCase());
  return (
    <MessageBar
      tone="warn"
      title={t.half.title}
      actions={
        <>
          <Button
            shield={shield}
            isDisabled={isDisabled}
            onClick={() => actions.run({ kind: 'recover', finish: true })}
          >
            {t.half.finish}
          </Button>
          <Button
            variant="primary"
            shield={shield}
            isDisabled={isDisabled}
            onClick={() => actions.run({ kind: 'recover', finish: false })}
          >
            {t.half.restore}
          </Button>
        </>
      }
    >
      <p>{entry.doing === 'undo' ? t.half.undoing(time) : t.half.applying(time)}</p>
    </MessageBar>
  );
}
