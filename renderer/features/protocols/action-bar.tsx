import { useState } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { PlanItems } from '../../../shared/report/plan-items.ts';
import { INITIAL_DRAFT, nowOf, resultOf, resultWords, sameResult, type Draft } from '../../../shared/present/draft.ts';
import { asksPermission, isApplying, isChanging } from '../../state/selectors.ts';
import { useActions, usePc, useStore, useTexts, type Texts } from '../../state/use-store.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { ActionBar as Bar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { WritesTable } from '../../components/writes-table.tsx';

/** What a choice comes to, with the values: a sentence for both views, or one each, what changes first. */
function outcomeLine(facts: Facts, draft: Draft, texts: Texts): string {
  const { protocols: t } = texts.t;
  const rows = facts.views.map(({ view }) => {
    const now = nowOf(facts, view);
    const after = resultOf(facts, draft, view);
    const stays = now.kind === 'unreadable' || sameResult(now, after);
    return { view, now, after, stays };
  });
  const [first, second] = rows;
  if (first === undefined) return '';
  const say = (who: string, { now, after, stays }: (typeof rows)[number]): string =>
    stays ? t.staysToo(who) : t.outcome(who, resultWords(now, texts.m), resultWords(after, texts.m));
  if (second === undefined) return say(t.valueFor.only, first);
  if (sameResult(first.now, second.now) && sameResult(first.after, second.after)) return say(t.bothViews, first);
  return [...rows]
    .sort((one, other) => Number(one.stays) - Number(other.stays))
    .map((row) => say(t.bitness[row.view], row))
    .join(texts.m.joined.space);
}

interface ActionBarProps {
  readonly plan: PlanItems;
  /** Why it can't be applied, in words; null if it can. */
  readonly reason: string | null;
  readonly onApply: () => void;
}

export function ActionBar({ plan, reason, onApply }: ActionBarProps) {
  const { facts } = usePc();
  const shield = useStore(asksPermission);
  const isRunning = useStore(isChanging);
  const isWriting = useStore(isApplying);
  const draft = useStore((state) => state.draft);
  const { changeDraft } = useActions();
  const texts = useTexts();
  const { protocols } = texts.t;
  const { writes, removals } = countWrites(plan);
  const [isOpen, setOpen] = useState(false);
  return (
    <Bar
      said={
        reason === null ? (
          <>
            <p className="num">{outcomeLine(facts, draft, texts)}</p>
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
      over={
        <div id="writes" hidden={!isOpen || reason !== null}>
          {reason === null && (
            <Scroller label={protocols.plan(writes, removals)} className="actionbar__writes">
              <WritesTable items={plan} />
            </Scroller>
          )}
        </div>
      }
    >
      <Button
        name={protocols.discard}
        isDisabled={draft === INITIAL_DRAFT}
        onClick={() => changeDraft({ kind: 'reset' })}
      />
      <Button
        name={protocols.apply}
        variant="primary"
        shield={shield}
        isDisabled={reason !== null || isRunning}
        isBusy={isWriting}
        describedBy={reason === null ? undefined : BAR_SAID}
        onClick={onApply}
      />
    </Bar>
  );
}
