import type { ReactElement } from 'react';
import { meaningOf } from '../../shared/diagnosis/rungs/meanings.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { countWrites } from '../../shared/present/writes.ts';
import { USER_SELECTION } from '../../shared/remediation/user-plan.ts';
import { rungText } from '../../shared/text/rungs.ts';
import { ownPlan } from '../state/selectors.ts';
import { useTexts } from '../state/texts.ts';
import { useStore } from '../state/use-store.ts';
import type { ButtonProps } from './button.tsx';
import { DetailsLine } from './fold.tsx';
import { MessageBar } from './message-bar.tsx';
import { TaskButton } from './task-button.tsx';
import { WritesTable } from './writes-table.tsx';

/** Writes this user's own values, just those of the plan that is shown. Nobody is asked for permission. */
export function OwnSettingsButton({ variant }: Required<Pick<ButtonProps, 'variant'>>): ReactElement {
  const { own } = useTexts().t;
  const plan = useStore(ownPlan);
  const isBusy = useStore(({ running }) => running?.kind === 'apply' && running.ofUser === true);
  return (
    <TaskButton
      variant={variant}
      isBusy={isBusy}
      task={{ kind: 'apply', expected: plan, selection: USER_SELECTION, ofUser: true }}
    >
      {own.fix}
    </TaskButton>
  );
}

/** What of this user's own settings stands in the way, and the repair of just those; nothing where nothing does. */
export function OwnSettings({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { t, m } = useTexts();
  const plan = useStore(ownPlan);
  if (plan.length === 0) return null;
  const { writes, removals } = countWrites(plan);
  const { ladder, verdict, views } = checked.report;
  const found = ladder.filter((rung) => meaningOf(rung)?.repair === 'user');
  return (
    <MessageBar
      tone="warn"
      title={t.own.title}
      actions={<OwnSettingsButton variant={verdict === 'no-change-needed' ? 'primary' : 'plain'} />}
    >
      {found.map(({ rung, code }) => (
        <p key={rung}>{rungText(m, rung, code).found}</p>
      ))}
      <p>
        {t.own.how(writes, removals)} {checked.report.plan.length > 0 && t.own.apart}
      </p>
      <DetailsLine summary={t.home.willChange}>
        <WritesTable items={plan} hasOneView={views.wow64 === null} />
      </DetailsLine>
    </MessageBar>
  );
}
