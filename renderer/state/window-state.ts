import { factsOf, type Facts } from '../../shared/diagnosis/facts.ts';
import { readingOf } from '../../shared/diagnosis/snapshot.ts';
import type * as ipc from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/failures.ts';
import type { Outcome } from '../../shared/report/report.ts';
import type { ChangeProof } from '../../shared/proof/proof-report.ts';
import { isConfirmation, type Confirmation } from '../../shared/remediation/confirmations.ts';
import type { Language } from '../../shared/text/languages.ts';
import { userPlan } from '../../shared/remediation/user-plan.ts';
import { plannedIn, planItems, type PlanItems } from '../../shared/report/plan-items.ts';
import { sameValue, valueOf } from '../../shared/windows/registry.ts';
import { draftReducer, INITIAL_DRAFT, type Draft, type DraftEvent } from '../../shared/present/draft.ts';
import type { Place } from './place.ts';
import type { Start } from './start.ts';
import type { WindowWords } from '../../shared/text/window.ts';

/** With a change: what the user confirmed by itself, after a failure that asked for it, and whose values it is. */
interface Along {
  readonly confirmed?: readonly Confirmation[];
  readonly ofUser?: true | undefined;
}

type ChangeKind = 'apply' | 'retire' | 'undo' | 'recover' | 'discard';
type Change = {
  readonly [C in ChangeKind]: { readonly kind: C } & Omit<ipc.Request<C>, keyof Along> & Along;
}[ChangeKind];

/** What can be under way. One change runs at a time; a check may be repeated any time it is not running. */
export type Task =
  | { readonly kind: 'check' }
  | Change
  | ({ readonly kind: 'keep'; readonly id: number } & Along)
  /** Shows a sample PC, or goes back with null. `fresh` starts it over. */
  | { readonly kind: 'practise'; readonly id: string | null; readonly fresh: boolean };

/** What the last task came to: shown above its place while it is true, until the next one but a check. */
export type Notice =
  | { readonly kind: 'outcome'; readonly task: Task; readonly outcome: Outcome; readonly proof: ChangeProof | null }
  | { readonly kind: 'failure'; readonly task: Task; readonly failure: Failure };

/** A task as it is begun: with a second yes if the last one of its kind failed for want of it. */
export function withSecondYes(task: Task, failed: { readonly task: Task; readonly failure: Failure } | null): Task {
  if (task.kind === 'check' || task.kind === 'practise' || failed?.task.kind !== task.kind) return task;
  const { code } = failed.failure;
  const before = 'confirmed' in failed.task ? (failed.task.confirmed ?? []) : [];
  return isConfirmation(code) ? { ...task, confirmed: [...before, code] } : task;
}

type Stage = 'asking' | 'writing' | 'proving';

export interface WindowState {
  readonly place: Place;
  /** The places before it, the last one last. */
  readonly past: readonly Place[];
  /** The language that was chosen; its texts may still be on their way. */
  readonly language: Language;
  readonly texts: WindowWords;
  readonly context: ipc.WindowContext;
  readonly bug: Error | null;
  /** The newest check; null before the first, and kept while a newer one runs or fails. */
  readonly checked: ipc.Checked | null;
  /** The facts of that check, interpreted once for everything that is shown. */
  readonly facts: Facts | null;
  readonly ownPlan: PlanItems;
  readonly draft: Draft;
  readonly history: ipc.History | null;
  readonly historyFailure: Failure | null;
  readonly running: Task | null;
  /** How far a change is: Windows asks, it is being written, or written and tested. Null while none is made. */
  readonly stage: Stage | null;
  readonly notice: Notice | null;
  /** The connection test that is under way, or the last one; null if there was none since the PC is as it is. */
  readonly tested: ipc.ConnectionProgress | null;
}

export type WindowEvent =
  | { readonly kind: 'went'; readonly place: Place }
  | { readonly kind: 'went-back' }
  | { readonly kind: 'draft'; readonly event: DraftEvent }
  | { readonly kind: 'exchanged'; readonly context: ipc.WindowContext }
  | { readonly kind: 'history'; readonly answer: ipc.Answer<'history'> }
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'ended'; readonly task: Task; readonly answer: ipc.Answer<'check'> }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'tested'; readonly tested: ipc.ConnectionProgress }
  | {
      readonly kind: 'set';
      readonly to: Partial<Pick<WindowState, 'language' | 'texts' | 'bug' | 'notice' | 'tested'>>;
    };

const UNKNOWN_PC = {
  place: 'home',
  past: [],
  checked: null,
  facts: null,
  ownPlan: [],
  draft: INITIAL_DRAFT,
  history: null,
  historyFailure: null,
  running: null,
  stage: null,
  notice: null,
  tested: null,
} as const satisfies Partial<WindowState>;

/** The state that the window begins with: the first check is under way, or has ended. */
export function stateAtStart({ context, texts, checked }: Start): WindowState {
  const task: Task = { kind: 'check' };
  const state = { ...UNKNOWN_PC, context, texts, language: texts.language, bug: null, running: task };
  return checked === null ? state : ended(state, task, checked);
}

/** How far a task is when it begins. Nobody is asked for permission for a user's own values. */
function firstStage({ context }: WindowState, task: Task): Stage | null {
  if (task.kind === 'check' || task.kind === 'practise') return null;
  return context.asksPermission && task.ofUser !== true ? 'asking' : 'writing';
}

/** Every value is as it was read back; one that can't be read is no reason to doubt, one that differed never held. */
function isStillTrue({ verified, writes }: Outcome, { readings }: Facts): boolean {
  if (!verified) return true;
  return plannedIn(writes).every(({ setting, view, after }) => {
    const reading = readingOf(readings, setting, view);
    return reading.state === 'unreadable' || sameValue(valueOf(reading), after);
  });
}

function ended(before: WindowState, task: Task, answer: ipc.Answer<'check'>): WindowState {
  const state = { ...before, running: null, stage: null };
  if (!answer.ok) return { ...state, notice: { kind: 'failure', task, failure: answer } };
  const checked = answer.value;
  const { outcome, proof = null } = checked.report;
  const own: Notice | null = outcome === undefined ? null : { kind: 'outcome', task, outcome, proof };
  const facts = factsOf(checked.snapshot);
  const shown = state.notice;
  const isPast = shown?.kind === 'outcome' && !isStillTrue(shown.outcome, facts);
  const isOver = isPast || (shown?.kind === 'failure' && shown.task.kind === 'check');
  const notice = task.kind !== 'check' ? own : isOver ? null : shown;
  // What an apply came to is shown where the new verdict is; the other places show it themselves.
  const place = task.kind === 'apply' && state.place === 'protocols' ? 'home' : state.place;
  // A change that was made is the new state of things; what was chosen before it is done with.
  const draft = notice !== state.notice && notice?.kind === 'outcome' ? INITIAL_DRAFT : state.draft;
  const ownPlan = planItems(userPlan({ facts, ladder: checked.report.ladder }));
  return { ...state, checked, facts, ownPlan, draft, notice, place };
}

const goTo = (state: WindowState, place: Place): WindowState =>
  place === state.place ? state : { ...state, place, past: [...state.past, state.place] };

export function windowReducer(state: WindowState, event: WindowEvent): WindowState {
  switch (event.kind) {
    case 'went':
      return goTo(state, event.place);
    case 'went-back': {
      const place = state.past.at(-1);
      return place === undefined ? state : { ...state, place, past: state.past.slice(0, -1) };
    }
    case 'draft':
      return { ...state, draft: draftReducer(state.draft, event.event) };
    case 'exchanged': {
      const { context } = event;
      // it may be the same one again; what was chosen for one PC says nothing of another
      const draft = context.sample?.id === state.context.sample?.id ? state.draft : INITIAL_DRAFT;
      return { ...state, ...UNKNOWN_PC, context, draft };
    }
    case 'history': {
      const { answer } = event;
      return answer.ok
        ? { ...state, history: answer.value, historyFailure: null }
        : { ...state, historyFailure: answer };
    }
    case 'started':
      return {
        ...state,
        running: event.task,
        stage: firstStage(state, event.task),
        notice: event.task.kind === 'check' ? state.notice : null,
      };
    case 'ended':
      return ended(state, event.task, event.answer);
    case 'stage':
      return state.stage === null ? state : { ...state, stage: event.stage };
    case 'tested': {
      const { running, at } = event.tested;
      return { ...state, tested: running === null && at === null ? null : event.tested };
    }
    case 'set':
      return { ...state, ...event.to };
  }
}
