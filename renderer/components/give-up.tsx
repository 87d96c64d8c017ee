import type { ReactElement } from 'react';
import type { UnreadableEntry } from '../../shared/remediation/journal-entry.ts';
import { asksPermission, isBusy } from '../state/selectors.ts';
import { useTexts } from '../state/texts.ts';
import { useStore } from '../state/use-store.ts';
import type { Task } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { DetailsLine } from './fold.tsx';

interface GiveUpProps {
  readonly entry: UnreadableEntry;
  readonly run: (task: Extract<Task, { kind: 'discard' }>) => void;
  /** Whether Windows may ask for permission: not for this user's own journal. */
  readonly asks?: boolean;
  /** In place of the usual words, where it has to be confirmed once more. */
  readonly label?: string | undefined;
}

/** Gives up an entry that can't be read. It is asked first: one line opens to what that means and to the button. */
export function GiveUp({ entry, run, label, asks = true }: GiveUpProps): ReactElement {
  const { unreadable } = useTexts().t;
  const shield = useStore(asksPermission);
  const isDisabled = useStore(isBusy);
  return (
    <DetailsLine summary={unreadable.giveUp}>
      <p>{unreadable.sure}</p>
      <Button shield={shield && asks} isDisabled={isDisabled} onClick={() => run({ kind: 'discard', id: entry.id })}>
        {label ?? unreadable.giveUpNow(entry.id)}
      </Button>
    </DetailsLine>
  );
}
