import type { Checked } from '../../shared/ipc/contract.ts';
import { meaningOf } from '../../shared/diagnosis/rungs/meanings.ts';
import { foundIn } from '../../shared/present/cause.ts';
import { causeOfSide } from '../../shared/report/claim.ts';
import { countWrites } from '../../shared/present/writes.ts';
import type { Scope } from '../../shared/remediation/scopes/index.ts';
import type { PlanItems } from '../../shared/report/plan-items.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { USER_SELECTION } from '../../shared/remediation/user-plan.ts';
import { asksPermission, isApplying, isBlocked, isBusy, isChecking, isOwnBlocked } from '../state/selectors.ts';
import { useActions, usePc, useStore, useTexts, type Texts } from '../state/use-store.ts';
import type { Task } from '../state/window-state.ts';
import { Button, type ButtonProps } from './button.tsx';

type WritingTask = Exclude<Task, { kind: 'check' | 'practise' }>;

interface TaskButtonProps extends Omit<ButtonProps, 'onClick' | 'shield'> {
  readonly task: WritingTask;
}

/** Begins a task that writes, if nothing comes first. A user’s own values need nobody’s permission. */
export function TaskButton({ task, ...looks }: TaskButtonProps) {
  const asks = useStore(asksPermission);
  const isHeldUp = useStore(task.ofUser ? isOwnBlocked : isBlocked);
  const { run } = useActions();
  return <Button isDisabled={isHeldUp} {...looks} shield={asks && !task.ofUser} onClick={() => run(task)} />;
}

interface ScopesProps extends Omit<TaskButtonProps, 'task' | 'children'> {
  readonly scopes: readonly Scope[];
  readonly plan: PlanItems;
}

/** Writes what is recommended of these settings, of which `plan` is what comes to it here. */
export function ScopesButton({ scopes, plan, ...looks }: ScopesProps) {
  const { home } = useTexts().t;
  const isBusy = useStore(isApplying);
  const selection = { choice: RECOMMENDED.choice, scopes };
  const ofOthers = scopes.includes('schannel-server') ? home.turnOnIncoming : home.fix;
  return (
    <TaskButton
      name={scopes.includes('dotnet') ? home.fixDotnet : ofOthers}
      {...looks}
      isBusy={isBusy}
      task={{ kind: 'apply', expected: plan, selection }}
    />
  );
}

export function CheckButton(looks: Pick<ButtonProps, 'variant' | 'isLarge' | 'icon'>) {
  const { home } = useTexts().t;
  const isDisabled = useStore(isBusy);
  const isReading = useStore(isChecking);
  const { run } = useActions();
  return (
    <Button
      name={home.checkAgain}
      {...looks}
      isDisabled={isDisabled}
      isBusy={isReading}
      onClick={() => run({ kind: 'check' })}
    />
  );
}

/** Verdicts on which a write is the repair; on the others it only prepares the PC. */
function isRepairable({ report }: Checked): boolean {
  return report.verdict === 'fix-available' || report.verdict === 'improvement-available';
}

/** True if the recommended settings are to be written here: as the repair, or for what is found first. */
export function canFix(checked: Checked): boolean {
  const { report } = checked;
  const found = foundIn(report, causeOfSide(report, 'out'));
  const isRepair = isRepairable(checked) || (found !== undefined && meaningOf(found)?.repair === 'recommended');
  return isRepair && report.plan.length > 0;
}

function label(checked: Checked, isSample: boolean, { t }: Texts): string {
  const { report } = checked;
  if (!isRepairable(checked)) return t.home.prepare;
  const { writes, removals } = countWrites(report.plan);
  if (report.verdict === 'improvement-available') return writes === 0 ? t.home.remove(removals) : t.home.improve;
  return isSample ? t.home.fixSample : t.home.fix;
}

export function RecommendedButton(looks: Pick<ButtonProps, 'variant' | 'isLarge'>) {
  const checked = usePc();
  const texts = useTexts();
  const isSample = useStore(({ context }) => context.sample !== null);
  const isBusy = useStore(isApplying);
  return (
    <TaskButton
      name={label(checked, isSample, texts)}
      {...looks}
      isBusy={isBusy}
      task={{ kind: 'apply', expected: checked.report.plan, selection: RECOMMENDED }}
    />
  );
}

export function OwnSettingsButton(looks: Pick<ButtonProps, 'variant' | 'isLarge'>) {
  const { own } = useTexts().t;
  const plan = useStore((state) => state.ownPlan);
  const isBusy = useStore(({ running }) => running?.kind === 'apply' && running.ofUser === true);
  return (
    <TaskButton
      name={own.fix}
      {...looks}
      isBusy={isBusy}
      task={{ kind: 'apply', expected: plan, selection: USER_SELECTION, ofUser: true }}
    />
  );
}
