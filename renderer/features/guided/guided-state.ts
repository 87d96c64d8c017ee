import type { Checked } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/failures.ts';
import type { Outcome } from '../../../shared/report/report.ts';
import type { ProfileId } from '../../../shared/tls/profiles.ts';
import type { Scope } from '../../../shared/remediation/scopes/index.ts';
import type { Notice, Task } from '../../state/window-state.ts';
import { symptomById, type SymptomId } from './symptoms.ts';

export const STEP_IDS = ['check', 'understand', 'choose', 'apply', 'prove'] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Where somebody is in the wizard. It outlives going to another screen and back. */
export interface GuidedState {
  readonly step: StepId;
  readonly symptom: SymptomId | null;
  readonly option: ProfileId;
  /** Ticked scopes beyond the usual ones. */
  readonly scopes: readonly Scope[];
  /** The task of the wizard that is under way. */
  readonly waitingFor: Task | null;
  /** How the last task failed; null once the next one begins or another step is taken. */
  readonly failed: { readonly task: Task; readonly failure: Failure } | null;
  /** The check before the change. */
  readonly before: Checked | null;
  /** What the change came to, with the check after it. */
  readonly ended: { readonly task: Task; readonly outcome: Outcome; readonly checked: Checked } | null;
}

export const INITIAL_GUIDED: GuidedState = {
  step: 'check',
  symptom: null,
  option: 'recommended',
  scopes: [],
  waitingFor: null,
  failed: null,
  before: null,
  ended: null,
};

export interface Step {
  readonly id: StepId;
  /** The step behind it; null where there is no way back: what was done is undone, not left. */
  readonly back: StepId | null;
  /** Whether it can be gone to. */
  readonly isOpen: (state: GuidedState) => boolean;
}

const isAsked = ({ symptom, waitingFor }: GuidedState): boolean => symptom !== null && waitingFor === null;

/** The steps in their order. Each is one screen with one decision. */
export const STEPS: readonly Step[] = [
  { id: 'check', back: null, isOpen: ({ waitingFor }) => waitingFor === null },
  { id: 'understand', back: 'check', isOpen: isAsked },
  { id: 'choose', back: 'understand', isOpen: isAsked },
  { id: 'apply', back: 'choose', isOpen: isAsked },
  { id: 'prove', back: null, isOpen: ({ ended }) => ended !== null },
];

export function stepOf(id: StepId): Step {
  const step = STEPS.find((row) => row.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

export type GuidedEvent =
  | { readonly kind: 'picked'; readonly symptom: SymptomId }
  | { readonly kind: 'went'; readonly step: StepId }
  | { readonly kind: 'chose'; readonly option: ProfileId }
  | { readonly kind: 'ticked'; readonly scope: Scope; readonly on: boolean }
  /** A task of the wizard began. `checked` is what was known then. */
  | { readonly kind: 'started'; readonly task: Task; readonly checked: Checked | null }
  /** Nothing is under way any more; `notice` is of the last task, whoever began it. */
  | { readonly kind: 'ended'; readonly notice: Notice | null; readonly checked: Checked | null }
  | { readonly kind: 'restarted' };

/** Where a failed task leaves: a plan that no longer holds begins with a new check, all else stays where it is. */
function stepAfterFailure(step: StepId, task: Task, { code }: Failure): StepId {
  return task.kind === 'apply' && code === 'conflict' ? 'check' : step;
}

function ended(state: GuidedState, notice: Notice | null, checked: Checked | null): GuidedState {
  const task = state.waitingFor;
  if (task === null) return state;
  const idle = { ...state, waitingFor: null };
  const own = notice?.task === task ? notice : null;
  if (own?.kind === 'failure') {
    const { failure } = own;
    return { ...idle, failed: { task, failure }, step: stepAfterFailure(state.step, task, failure) };
  }
  if (task.kind === 'check') return checked === null ? idle : { ...idle, step: 'understand' };
  // without an outcome of its own the task never ran, since another one was under way
  if (own === null || checked === null) return idle;
  return { ...idle, ended: { task, outcome: own.outcome, checked }, step: 'prove' };
}

/** Every change of the wizard's state. Pure. */
export function guidedReducer(state: GuidedState, event: GuidedEvent): GuidedState {
  switch (event.kind) {
    case 'picked': {
      const { ticks } = symptomById(event.symptom);
      return { ...state, symptom: event.symptom, option: 'recommended', scopes: ticks, failed: null };
    }
    case 'went':
      return stepOf(event.step).isOpen(state) ? { ...state, step: event.step, failed: null } : state;
    case 'chose':
      return { ...state, option: event.option };
    case 'ticked': {
      const others = state.scopes.filter((scope) => scope !== event.scope);
      return { ...state, scopes: event.on ? [...others, event.scope] : others };
    }
    case 'started': {
      const before = event.task.kind === 'check' ? state.before : event.checked;
      return { ...state, waitingFor: event.task, failed: null, before };
    }
    case 'ended':
      return ended(state, event.notice, event.checked);
    case 'restarted':
      return state.waitingFor === null ? INITIAL_GUIDED : state;
  }
}
