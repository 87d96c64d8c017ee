import type { ReactElement } from 'react';
import type { Checked } from '../../shared/ipc/contract.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { isApplying } from '../state/selectors.ts';
import { useTexts, type Texts } from '../state/texts.ts';
import { useStore } from '../state/use-store.ts';
import { countWrites } from '../../shared/present/writes.ts';
import type { ButtonProps } from './button.tsx';
import { TaskButton } from './task-button.tsx';

/** Verdicts on which a write is the repair; on the others it only prepares the PC. */
export function isRepairable({ report }: Checked): boolean {
  return report.verdict === 'fix-available' || report.verdict === 'improvement-available';
}

function label(checked: Checked, isSample: boolean, { t }: Texts): string {
  const { report } = checked;
  if (!isRepairable(checked)) return t.home.prepare;
  const { writes, removals } = countWrites(report.plan);
  if (report.verdict === 'improvement-available') return writes === 0 ? t.home.remove(removals) : t.home.improve;
  return isSample ? t.home.fixSample : t.home.fix;
}

interface RecommendedProps extends Pick<ButtonProps, 'variant' | 'isLarge'> {
  readonly checked: Checked;
}

/** Writes the recommended setting, just the plan of this check. */
export function RecommendedButton({ checked, ...looks }: RecommendedProps): ReactElement {
  const texts = useTexts();
  const isSample = useStore(({ context }) => context.sample !== null);
  const isBusy = useStore(isApplying);
  return (
    <TaskButton
      {...looks}
      isBusy={isBusy}
      task={{ kind: 'apply', expected: checked.report.plan, selection: RECOMMENDED }}
    >
      {label(checked, isSample, texts)}
    </TaskButton>
  );
}
