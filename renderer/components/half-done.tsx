import type { ReactElement } from 'react';
import { dayAndTime } from '../../shared/text/window.ts';
import { useTexts } from '../state/texts.ts';
import { asksPermission, isBusy, pendingEntry } from '../state/selectors.ts';
import { useActions, useStore } from '../state/use-store.ts';
import { Button } from './button.tsx';
import { MessageBar } from './message-bar.tsx';

/** A change that was stopped: one click puts the earlier state back, another finishes it. */
export function HalfDone(): ReactElement | null {
  const { t, language } = useTexts();
  const entry = useStore(pendingEntry);
  const isRecovering = useStore((state) => state.running?.kind === 'recover');
  const shield = useStore(asksPermission);
  const isDisabled = useStore(isBusy);
  const actions = useActions();
  if (entry === null || isRecovering) return null;
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
