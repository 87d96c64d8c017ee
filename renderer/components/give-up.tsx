import type { ReactElement } from 'react';
import type { UnreadableEntry } from '../../shared/remediation/journal-entry.ts';
import { asksPermission, isBusy } from '../state/selectors.ts';
import { useTexts } from '../state/texts.ts';
import { useStore } from '../state/use-store.ts';
import type { Task } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { DetailsLine } from './details-line.tsx';

interface GiveUpProps {
  readonly entry: UnreadableEntry;
  readonly run: (task: Task) => void;
  /** In place of the usual words, where it has to be confirmed once more. */
  readonly label?: string | undefined;
}

/** Gives up an entry that can't be read. It is asked first: one line opens to what that means and to the button. */
export function GiveUp({ entry, run, label }: GiveUpProps): ReactElement {
  const { unreadable } = useTexts().t;
  const shield = useStore(asksPermission);
  const isDisabled = useStore(isBusy);
  return (
    <DetailsLine summary={unreadable.giveUp}>
      <p>{unreadable.sure}</p>
      <Button shield={shield} isDisabled={isDisabled} onClick={() => run({ kind: 'discard', id: entry.id })}>
        {label ?? unreadable.giveUpNow(entry.id)}
      </Button>
    </DetailsLine>
  );
}
