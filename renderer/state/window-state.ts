import type { Checked, History, WindowContext } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/report/errors.ts';
import type { Outcome } from '../../shared/report/report.ts';
import type { Plan } from '../../shared/remediation/plan.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import type { Language } from '../../shared/text/languages.ts';

export const SCREENS = ['home', 'protocols', 'history', 'report', 'about'] as const;
export type Screen = (typeof SCREENS)[number];

/** What can be under way. Only one of the changes runs at a time; a check may be repeated any time it is not running. */
export type Task =
  /** `quiet`: somebody else changed the PC; what was told before stays. */
  | { readonly kind: 'check'; readonly quiet?: true }
  | { readonly kind: 'apply'; readonly expected: Plan; readonly selection: Selection }
  | { readonly kind: 'undo'; readonly id: number | null }
  | { readonly kind: 'recover'; readonly finish: boolean };

/** What the last task came to, told above the screen on which it belongs until the next task or until it is closed. */
export type Notice =
  | { readonly kind: 'outcome'; readonly task: Task; readonly outcome: Outcome }
  | { readonly kind: 'failure'; readonly task: Task; readonly failure: Failure };

export interface WindowState {
  readonly screen: Screen;
  readonly language: Language;
  /** Null until the program has told. */
  readonly context: WindowContext | null;
  readonly contextFailure: Failure | null;
  /** The newest check; null before the first, and kept while a newer one runs or fails. */
  readonly checked: Checked | null;
  readonly history: History | null;
  readonly historyFailure: Failure | null;
  readonly running: Task | null;
  readonly notice: Notice | null;
}

export type WindowEvent =
  | { readonly kind: 'went'; readonly screen: Screen }
  | { readonly kind: 'context'; readonly context: WindowContext }
  | { readonly kind: 'context-failed'; readonly failure: Failure }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'history-failed'; readonly failure: Failure }
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'finished'; readonly task: Task; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly task: Task; readonly failure: Failure }
  | { readonly kind: 'notice-closed' };

export function initialState(language: Language): WindowState {
  return {
    screen: 'home',
    language,
    context: null,
    contextFailure: null,
    checked: null,
    history: null,
    historyFailure: null,
    running: null,
    notice: null,
  };
}

const isQuiet = (task: Task): boolean => task.kind === 'check' && task.quiet === true;

function finished(state: WindowState, task: Task, checked: Checked): WindowState {
  const { outcome } = checked.report;
  const told: Notice | null = outcome === undefined ? null : { kind: 'outcome', task, outcome };
  const notice = isQuiet(task) ? state.notice : told;
  // What an apply came to is told where the new verdict is.
  const screen = task.kind === 'apply' ? 'home' : state.screen;
  return { ...state, checked, running: null, notice, screen };
}

/** Every change of the window's state. Pure. */
export function windowReducer(state: WindowState, event: WindowEvent): WindowState {
  switch (event.kind) {
    case 'went':
      return event.screen === state.screen ? state : { ...state, screen: event.screen };
    case 'context':
      return { ...state, context: event.context, language: event.context.language };
    case 'context-failed':
      return { ...state, contextFailure: event.failure };
    case 'language':
      return { ...state, language: event.language };
    case 'history':
      return { ...state, history: event.history, historyFailure: null };
    case 'history-failed':
      return { ...state, historyFailure: event.failure };
    case 'started':
      return { ...state, running: event.task, notice: isQuiet(event.task) ? state.notice : null };
    case 'finished':
      return finished(state, event.task, event.checked);
    case 'failed':
      return { ...state, running: null, notice: { kind: 'failure', task: event.task, failure: event.failure } };
    case 'notice-closed':
      return { ...state, notice: null };
  }
}
