import type { ErrorCode, Failure } from '../../shared/failures.ts';
import type { Texts } from './texts.ts';
import type { Task } from './window-state.ts';

/** What a failure offers to do: run a task, or go where it is settled. */
type FailureAction = { readonly kind: 'run'; readonly task: Task } | { readonly kind: 'history' };

export interface FailureView {
  readonly tone: 'warn' | 'fail';
  readonly title: string;
  readonly detail: string;
  readonly next: string;
  readonly action: FailureAction;
  readonly actionLabel: string;
}

/** Refusals and other people's changes: nothing is broken. */
const MILD: readonly ErrorCode[] = [
  'conflict',
  'undo-conflict',
  'not-permitted',
  'elevation-refused',
  'pending-change',
  'busy',
];

const CHECK: Task = { kind: 'check' };

/** A failure in the window's words: what happened and what was not changed, then the next step that the window offers. */
export function failureView(failure: Failure, task: Task, { t, m }: Texts): FailureView {
  const { title, detail, nextStep } = m.errors[failure.code](failure.details);
  const tone = MILD.includes(failure.code) ? 'warn' : 'fail';
  const say = (next: string, actionLabel: string, action: FailureAction): FailureView => ({
    ...{ tone, title, detail, next, action, actionLabel },
  });
  switch (failure.code) {
    case 'not-permitted':
    case 'elevation-refused':
      return say(t.failure.allow, t.failure.tryAgain, { kind: 'run', task });
    case 'helper-not-started':
    case 'helper-lost':
      return say(nextStep, t.failure.tryAgain, { kind: 'run', task });
    case 'elevation-blocked':
    case 'helper-timed-out':
      return say(nextStep, t.failure.checkAgain, { kind: 'run', task: CHECK });
    case 'pending-change':
    case 'left-half-done':
      return say(t.failure.recover, t.failure.toHistory, { kind: 'history' });
    case 'conflict': {
      const what = failure.details['what'];
      const where = typeof what === 'string' && what !== '' ? `${t.failure.changedAt(what)} ` : '';
      const view = say(t.failure.look, t.failure.checkAgain, { kind: 'run', task: CHECK });
      return { ...view, title: t.failure.changedMeanwhile, detail: `${where}${detail}` };
    }
    case 'undo-conflict':
      return say(t.failure.look, t.failure.checkAgain, { kind: 'run', task: CHECK });
    default:
      return say(t.failure.again, t.failure.checkAgain, { kind: 'run', task: CHECK });
  }
}
