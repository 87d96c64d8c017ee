import type { ReactElement } from 'react';
import { asksPermission, isBlocked, isBusy, isChecking, isOwnBlocked } from '../state/selectors.ts';
import { useTexts } from '../state/texts.ts';
import { useActions, useStore } from '../state/use-store.ts';
import type { Task } from '../state/window-state.ts';
import { Button, type ButtonProps } from './button.tsx';

/** A task that writes to the PC or to this user's own values. */
type WritingTask = Exclude<Task, { kind: 'check' | 'practise' }>;

interface TaskButtonProps extends Omit<ButtonProps, 'onClick' | 'shield'> {
  readonly task: WritingTask;
}

/** Begins a task that writes, if nothing comes first. A user’s own values need nobody’s permission. */
export function TaskButton({ task, ...looks }: TaskButtonProps): ReactElement {
  const asks = useStore(asksPermission);
  const isHeldUp = useStore(task.ofUser ? isOwnBlocked : isBlocked);
  const { run } = useActions();
  return <Button isDisabled={isHeldUp} {...looks} shield={asks && !task.ofUser} onClick={() => run(task)} />;
}

/** Reads the PC again. */
export function CheckButton(looks: Pick<ButtonProps, 'variant' | 'isLarge' | 'icon'>): ReactElement {
  const { home } = useTexts().t;
  const isDisabled = useStore(isBusy);
  const isReading = useStore(isChecking);
  const { run } = useActions();
  return (
    <Button {...looks} isDisabled={isDisabled} isBusy={isReading} onClick={() => run({ kind: 'check' })}>
      {home.checkAgain}
    </Button>
  );
}
