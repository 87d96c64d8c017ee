import type { ReactElement } from 'react';
import { isBusy, isChecking } from '../state/selectors.ts';
import { useTexts } from '../state/texts.ts';
import { useActions, useStore } from '../state/use-store.ts';
import { Button, type ButtonProps } from './button.tsx';

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
