import type { ReactElement } from 'react';
import { USER_SELECTION } from '../../shared/remediation/user-plan.ts';
import { ownPlan } from '../state/selectors.ts';
import { useTexts } from '../state/texts.ts';
import { useStore } from '../state/use-store.ts';
import type { ButtonProps } from './button.tsx';
import { TaskButton } from './task-button.tsx';

/** Writes this user's own values, just those of the plan that is shown. Nobody is asked for permission. */
export function OwnSettingsButton(looks: Pick<ButtonProps, 'variant' | 'isLarge'>): ReactElement {
  const { own } = useTexts().t;
  const plan = useStore(ownPlan);
  const isBusy = useStore(({ running }) => running?.kind === 'apply' && running.ofUser === true);
  return (
    <TaskButton
      {...looks}
      isBusy={isBusy}
      task={{ kind: 'apply', expected: plan, selection: USER_SELECTION, ofUser: true }}
    >
      {own.fix}
    </TaskButton>
  );
}
