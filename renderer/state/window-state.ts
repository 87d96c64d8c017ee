import type { Checked, History, WindowContext } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/failures.ts';
import type { Outcome } from '../../shared/report/report.ts';
import type { ChangeProof } from '../../shared/proof/proof-report.ts';
import type { Plan } from '../../shared/remediation/plan.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { Screen } from '../places/places.ts';
import type { Start } from './start.ts';
import type { Texts } from './texts.ts';

export type { Screen } from '../places/places.ts';

/** What can be under way. Only one of the changes runs at a time; a check may be repeated any time it is not running. */
export type Task =
  /** `quiet`: somebody else changed the PC; what was told before stays. */
  | { readonly kind: 'check'; readonly quiet?: true }
  | { readonly kind: 'apply'; readonly expected: Plan; readonly selection: Selection }
  | { readonly kind: 'undo'; readonly id: number | null }
  | { readonly kind: 'recover'; readonly finish: boolean }
  /** Shows a sample PC, or goes back with null. `fresh` begins it anew. */
  | { readonly kind: 'practise'; readonly id: string | null; readonly fresh: boolean };

/** What the last task came to, told above the screen on which it belongs until the next task or until it is closed. */
export type Notice =
  | { readonly kind: 'outcome'; readonly task: Task; readonly outcome: Outcome; readonly proof: ChangeProof | null }
  | { readonly kind: 'failure'; readonly task: Task; readonly failure: Failure };

export interface WindowState {
  readonly screen: Screen;
  /** The language that was chosen; its texts may still be on their way. */
  readonly language: Language;
  readonly texts: Texts;
  readonly context: WindowContext;
  /** A part of the program itself could not be loaded. */
  readonly bug: Error | null;
  /** The newest check; null before the first, and kept while a newer one runs or fails. */
  readonly checked: Checked | null;
  readonly history: History | null;
  readonly historyFailure: Failure | null;
  readonly running: Task | null;
  /** What was to be written is written, and Windows is being asked what it offers now. */
  readonly isProving: boolean;
  readonly notice: Notice | null;
}

export type WindowEvent =
  | { readonly kind: 'went'; readonly screen: Screen }
  /** Another PC is shown: nothing that was known of the one before holds. */
  | { readonly kind: 'exchanged'; readonly context: WindowContext }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'texts'; readonly texts: Texts }
  | { readonly kind: 'bug'; readonly bug: Error }
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'history-failed'; readonly failure: Failure }
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'finished'; readonly task: Task; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly task: Task; readonly failure: Failure }
  | { readonly kind: 'proving' }
  | { readonly kind: 'notice-closed' };

/** A PC of which nothing is known yet. */
function freshState({ context, texts, language }: Pick<WindowState, 'context' | 'texts' | 'language'>): WindowState {
  return {
    screen: 'home',
    language,
    texts,
    context,
    bug: null,
    checked: null,
    history: null,
    historyFailure: null,
    running: null,
    isProving: false,
    notice: null,
  };
}

/** The state that the window begins with: the first check is under way, or has ended. */
export function stateAtStart({ context, texts, checked }: Start): WindowState {
  const task: Task = { kind: 'check' };
  const state: WindowState = { ...freshState({ context, texts, language: texts.language }), running: task };
  if (checked === null) return state;
  return windowReducer(
    state,
    checked.ok ? { kind: 'finished', task, checked: checked.value } : { kind: 'failed', task, failure: checked },
  );
}

const isQuiet = (task: Task): boolean => task.kind === 'check' && task.quiet === true;

function finished(state: WindowState, task: Task, checked: Checked): WindowState {
  const { outcome, proof = null } = checked.report;
  const told: Notice | null = outcome === undefined ? null : { kind: 'outcome', task, outcome, proof };
  const notice = isQuiet(task) ? state.notice : told;
  // What an apply came to is told where the new verdict is; the other screens tell it themselves.
  const screen = task.kind === 'apply' && state.screen === 'protocols' ? 'home' : state.screen;
  return { ...state, checked, running: null, isProving: false, notice, screen };
}

/** Every change of the window's state. Pure. */
export function windowReducer(state: WindowState, event: WindowEvent): WindowState {
  switch (event.kind) {
    case 'went':
      return event.screen === state.screen ? state : { ...state, screen: event.screen };
    case 'exchanged':
      return freshState({ ...state, context: event.context });
    case 'language':
      return { ...state, language: event.language };
    case 'texts':
      return { ...state, texts: event.texts };
    case 'bug':
      return { ...state, bug: event.bug };
    case 'history':
      return { ...state, history: event.history, historyFailure: null };
    case 'history-failed':
      return { ...state, historyFailure: event.failure };
    case 'started':
      return { ...state, running: event.task, isProving: false, notice: isQuiet(event.task) ? state.notice : null };
    case 'finished':
      return finished(state, event.task, event.checked);
    case 'failed':
      return {
        ...state,
        running: null,
        isProving: false,
        notice: { kind: 'failure', task: event.task, failure: event.failure },
      };
    case 'proving':
      return { ...state, isProving: state.running !== null };
    case 'notice-closed':
      return { ...state, notice: null };
  }
}
