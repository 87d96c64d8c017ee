import { useState, type ReactElement } from 'react';
import type { PlanItems } from '../../../shared/report/plan-items.ts';
import { useTexts } from '../../state/texts.ts';
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
  readonly hasOneView: boolean;
  readonly shield: boolean;
  readonly isRunning: boolean;
  readonly isApplying: boolean;
  /** There is a choice of one's own to throw away. */
  readonly canDiscard: boolean;
  readonly onDiscard: () => void;
  readonly onApply: () => void;
}

/** What the choice comes to, line by line on demand, and the two ways on. */
export function ActionBar(props: ActionBarProps): ReactElement {
  const { plan, outcome, reason, hasOneView, shield, isRunning, isApplying, canDiscard, onDiscard, onApply } = props;
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
          {reason === null && <WritesTable items={plan} hasOneView={hasOneView} />}
        </div>
      }
    >
      <Button isDisabled={!canDiscard} onClick={onDiscard}>
        {protocols.discard}
      </Button>
      <Button
        variant="primary"
        shield={shield}
        isDisabled={reason !== null || isRunning}
        isBusy={isApplying}
        describedBy={reason === null ? undefined : BAR_SAID}
        onClick={onApply}
      >
        {protocols.apply}
      </Button>
    </Bar>
  );
}
