import { errorText } from './error-text.ts';
import type { ErrorCode, Failure } from '../failures.ts';
import { CONFIRMATIONS } from '../remediation/confirmations.ts';
import { REFUSAL_CODES, type RefusalCode } from '../remediation/retire/review.ts';
import type { WindowWords } from '../text/window.ts';

/** The same again, a check, the history, where it is settled, or the same with what was asked confirmed. */
export type FailureAction = 'again' | 'check' | 'history' | 'anyway';

/** Refusals and other people's changes: nothing is broken. */
const MILD: readonly ErrorCode[] = [
  'conflict',
  'undo-conflict',
  'undo-retire-first',
  'not-permitted',
  'elevation-refused',
  'pending-change',
  'entry-unreadable',
  'writer-at-work',
  'busy',
  ...CONFIRMATIONS,
];

const refusalOf = (code: ErrorCode): RefusalCode | undefined =>
  REFUSAL_CODES.find((refusal) => `retire-${refusal}` === code);

export function failureView(failure: Failure, { t, m }: WindowWords) {
  const { title, detail, nextStep } = errorText(m, failure);
  const tone = MILD.includes(failure.code) ? ('warn' as const) : ('fail' as const);
  const say = (next: string, actionLabel: string, action: FailureAction) => ({
    tone,
    title,
    detail,
    next,
    action,
    actionLabel,
  });
  switch (failure.code) {
    case 'not-permitted':
    case 'elevation-refused':
      return say(t.failure.allow, t.failure.tryAgain, 'again');
    case 'helper-not-started':
    case 'helper-lost':
    case 'writer-at-work':
      return say(nextStep, t.failure.tryAgain, 'again');
    case 'elevation-blocked':
    case 'helper-timed-out':
    case 'entry-not-kept':
    case 'lock-unavailable':
      return say(nextStep, t.failure.checkAgain, 'check');
    case 'without-tls12':
    case 'from-writable-folder':
      return say(t.failure.confirm[failure.code], t.failure.anyway, 'anyway');
    case 'pending-change':
    case 'left-half-done':
      return say(t.failure.recover, t.failure.toHistory, 'history');
    case 'entry-unreadable':
      return say(t.unreadable[failure.details.why === 'newer' ? 'newer' : 'next'], t.failure.toHistory, 'history');
    case 'conflict': {
      const { what } = failure.details;
      const where = what !== '' ? `${t.failure.changedAt(what)} ` : '';
      const view = say(t.failure.look, t.failure.checkAgain, 'check');
      return { ...view, title: t.failure.changedMeanwhile, detail: `${where}${detail}` };
    }
    case 'undo-conflict':
      return failure.details.later === 0
        ? say(t.failure.look, t.failure.checkAgain, 'check')
        : say(nextStep, t.failure.toHistory, 'history');
    case 'undo-retire-first':
      return say(nextStep, t.failure.toHistory, 'history');
    default: {
      const refusal = refusalOf(failure.code);
      const next = refusal === undefined ? t.failure.again : t.retire.against.next[refusal];
      return say(next, t.failure.checkAgain, 'check');
    }
  }
}
