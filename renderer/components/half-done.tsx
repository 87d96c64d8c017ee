import type { ReactElement } from 'react';
import { dayAndTime } from '../../shared/text/window.ts';
import { useTexts } from '../state/texts.ts';
import { asksPermission, heldUpBy, isBusy, pendingEntry, unreadableEntries } from '../state/selectors.ts';
import { useActions, useStore } from '../state/use-store.ts';
import { Button } from './button.tsx';
import { GiveUp } from './give-up.tsx';
import { MessageBar } from './message-bar.tsx';

/** Entries that can't be read, each with what to do: until then nothing is written. */
function Unreadable(): ReactElement {
  const { t, m } = useTexts();
  const { run } = useActions();
  const entries = useStore(unreadableEntries);
  return (
    <>
      {entries.map((entry) => {
        const { title, detail } = m.errors['entry-unreadable']({ ...entry, state: entry.state ?? '' });
        return (
          <MessageBar key={entry.id} tone="warn" title={title.replace(/\.$/, '')}>
            <p>{detail}</p>
            <p>{t.unreadable.next(entry.why === 'newer')}</p>
            <GiveUp entry={entry} run={run} />
          </MessageBar>
        );
      })}
    </>
  );
}

/**
 * What has to be settled before anything is written: a change that was stopped, where one click puts the earlier state back and
 * another finishes it, or entries of the journal that can't be read.
 */
export function HalfDone(): ReactElement | null {
  const heldUp = useStore(heldUpBy);
  if (heldUp === null) return null;
  return heldUp === 'unreadable' ? <Unreadable /> : <Stopped />;
}

function Stopped(): ReactElement | null {
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
