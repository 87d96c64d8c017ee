import { useState, type ReactElement } from 'react';
import type { PlanItems } from '../../../shared/report/plan-items.ts';
import { INITIAL_DRAFT } from '../../state/draft.ts';
import { asksPermission, hasOneView, isApplying, isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { ActionBar as Bar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { WritesTable } from '../../components/writes-table.tsx';

interface ActionBarProps {
  readonly plan: PlanItems;
  /** What it comes to, with the values. */
  readonly outcome: string;
  /** Why it can't be applied, in words; null where it can. */
  readonly reason: string | null;
  readonly onApply: () => void;
}

/** What the choice comes to, line by line on demand, and the two ways on. */
export function ActionBar({ plan, outcome, reason, onApply }: ActionBarProps): ReactElement {
  const shield = useStore(asksPermission);
  const isRunning = useStore(isBusy);
  const isWriting = useStore(isApplying);
  const isOneView = useStore(hasOneView);
  const canDiscard = useStore(({ draft }) => draft !== INITIAL_DRAFT);
  const { changeDraft } = useActions();
  const { protocols } = useTexts().t;
  const { writes, removals } = countWrites(plan);
  const [isOpen, setOpen] = useState(false);
  return (
    <Bar
      said={
        reason === null ? (
          <>
            <p className="num">{outcome}</p>
            <button
              type="button"
              className="disclose"
              aria-expanded={isOpen}
              aria-controls="writes"
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="next" />
              {protocols.plan(writes, removals)}
            </button>
          </>
        ) : (
          <p className="muted">{reason}</p>
        )
      }
      below={
        <div className="actionbar__writes" id="writes" hidden={!isOpen || reason !== null}>
          {reason === null && <WritesTable items={plan} hasOneView={isOneView} />}
        </div>
      }
    >
      <Button isDisabled={!canDiscard} onClick={() => changeDraft({ kind: 'reset' })}>
        {protocols.discard}
      </Button>
      <Button
        variant="primary"
        shield={shield}
        isDisabled={reason !== null || isRunning}
        isBusy={isWriting}
        describedBy={reason === null ? undefined : BAR_SAID}
        onClick={onApply}
      >
        {protocols.apply}
      </Button>
    </Bar>
  );
}
