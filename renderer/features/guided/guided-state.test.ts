import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { fail, type ErrorCode } from '../../../shared/failures.ts';
import type { Outcome } from '../../../shared/report/report.ts';
import type { Task } from '../../state/window-state.ts';
import {
  guidedReducer,
  INITIAL_GUIDED,
  STEP_IDS,
  STEPS,
  stepOf,
  type GuidedEvent,
  type GuidedState,
} from './guided-state.ts';
import { SYMPTOM_IDS, symptomById } from './symptoms.ts';

// what a check found is no matter to the steps, only that there is one
const CHECKED = { checkedAt: '2026-11-09T08:15:00.000Z' } as Checked;
const CHECK: Task = { kind: 'check' };
const APPLY: Task = { kind: 'apply', expected: [], selection: RECOMMENDED };
const UNDO: Task = { kind: 'undo', id: 7 };
const RECOVER: Task = { kind: 'recover', finish: false };
const outcome = (state: Outcome['state']): Outcome => ({ state, journal: 7, writes: [], verified: true });

const after = (...events: readonly GuidedEvent[]): GuidedState => events.reduce(guidedReducer, INITIAL_GUIDED);
const started = (task: Task): GuidedEvent => ({ kind: 'started', task, checked: CHECKED });
const went = (task: Task, state: Outcome['state']): GuidedEvent => ({
  kind: 'ended',
  notice: { kind: 'outcome', task, outcome: outcome(state), proof: null },
  checked: CHECKED,
});
const failed = (task: Task, code: ErrorCode): GuidedEvent => ({
  kind: 'ended',
  notice: { kind: 'failure', task, failure: fail(code) },
  checked: CHECKED,
});
const CHECK_DONE: GuidedEvent = { kind: 'ended', notice: null, checked: CHECKED };
const ASKED: readonly GuidedEvent[] = [{ kind: 'picked', symptom: 'outlook' }, started(CHECK), CHECK_DONE];
const AT_APPLY: readonly GuidedEvent[] = [...ASKED, { kind: 'went', step: 'apply' }];

describe('the table of steps', () => {
  test('has each step once, in order, and every way back leads to the step before', () => {
    expect(STEPS.map(({ id }) => id)).toEqual(STEP_IDS);
    for (const [index, { back }] of STEPS.entries()) {
      if (back !== null) expect(STEP_IDS.indexOf(back)).toBe(index - 1);
    }
  });

  test.each([
    ['at the start', [], ['check']],
    ['with a symptom', ASKED, ['check', 'understand', 'choose', 'apply']],
    ['while something runs', [...AT_APPLY, started(APPLY)], []],
    ['after a change', [...AT_APPLY, started(APPLY), went(APPLY, 'committed')], [...STEP_IDS]],
  ] as const)('opens %s just these steps', (_, events, open) => {
    expect(STEPS.filter(({ isOpen }) => isOpen(after(...events))).map(({ id }) => id)).toEqual(open);
  });
});

test.each(SYMPTOM_IDS)('%s ticks only scopes that it offers', (id) => {
  const { offers, ticks } = symptomById(id);
  expect(ticks.filter((scope) => !offers.includes(scope))).toEqual([]);
  expect(after({ kind: 'picked', symptom: id }).scopes).toEqual(ticks);
});

test('a symptom alone goes nowhere: the PC is checked first', () => {
  expect(after({ kind: 'picked', symptom: 'asked' }, started(CHECK)).step).toBe('check');
  expect(after(...ASKED).step).toBe('understand');
});

test('another symptom starts the choice afresh', () => {
  const state = after(
    ...ASKED,
    { kind: 'chose', option: 'tls10-12' },
    { kind: 'ticked', scope: 'stray', on: true },
    { kind: 'picked', symptom: 'onedrive' },
  );
  expect([state.option, state.scopes]).toEqual(['recommended', ['dotnet']]);
});

test('ticking twice is ticking once, and clearing takes it away', () => {
  const on: GuidedEvent = { kind: 'ticked', scope: 'dotnet', on: true };
  expect(after(on, on).scopes).toEqual(['dotnet']);
  expect(after(on, { ...on, on: false }).scopes).toEqual([]);
});

describe('how a task ends', () => {
  test('a change that was made is shown in Prove, with the check before it', () => {
    const state = after(...AT_APPLY, started(APPLY), went(APPLY, 'committed'));
    expect(state.step).toBe('prove');
    expect(state.before).toBe(CHECKED);
    expect(state.ended?.outcome.state).toBe('committed');
  });

  test.each<ErrorCode>([
    'elevation-refused',
    'elevation-blocked',
    'helper-not-started',
    'helper-timed-out',
    'helper-lost',
    'left-half-done',
    'write-failed',
  ])('%s stays at Apply', (code) => {
    const state = after(...AT_APPLY, started(APPLY), failed(APPLY, code));
    expect([state.step, state.failed?.failure.code, state.waitingFor]).toEqual(['apply', code, null]);
  });

  test('what changed meanwhile leads back to the check, and the next check clears it', () => {
    const state = after(...AT_APPLY, started(APPLY), failed(APPLY, 'conflict'));
    expect([state.step, state.failed?.failure.code]).toEqual(['check', 'conflict']);
    expect(guidedReducer(state, started(CHECK)).failed).toBeNull();
  });

  test('a check that failed stays where it was asked for', () => {
    const atCheck = after({ kind: 'picked', symptom: 'asked' }, started(CHECK), failed(CHECK, 'internal'));
    expect([atCheck.step, atCheck.failed?.failure.code]).toEqual(['check', 'internal']);
    expect(after(...ASKED, started(CHECK), failed(CHECK, 'internal')).step).toBe('understand');
  });

  test('an undo and a recovery are shown in Prove as well', () => {
    const undone = after(...AT_APPLY, started(APPLY), went(APPLY, 'committed'), started(UNDO), went(UNDO, 'undone'));
    expect([undone.step, undone.ended?.task]).toEqual(['prove', UNDO]);
    expect(after(started(RECOVER), went(RECOVER, 'undone')).step).toBe('prove');
  });

  test('an end of somebody else’s task is not taken for its own', () => {
    const other: Task = { ...UNDO };
    const state = after(...AT_APPLY, started(APPLY), went(other, 'undone'));
    expect([state.step, state.ended, state.waitingFor]).toEqual(['apply', null, null]);
  });

  test('an end that was not waited for changes nothing', () => {
    const state = after(...ASKED);
    expect(guidedReducer(state, went(UNDO, 'undone'))).toBe(state);
  });
});

test('starting again forgets everything, but not while something runs', () => {
  expect(after(...AT_APPLY, { kind: 'restarted' })).toEqual(INITIAL_GUIDED);
  expect(after(...AT_APPLY, started(APPLY), { kind: 'restarted' }).waitingFor).toBe(APPLY);
});

test('no order of events shows a step that is not open, nor Prove without an outcome', () => {
  const tasks = [CHECK, APPLY, UNDO, RECOVER];
  const event: fc.Arbitrary<GuidedEvent> = fc.oneof(
    fc.constantFrom(...SYMPTOM_IDS).map((symptom) => ({ kind: 'picked', symptom }) as const),
    fc.constantFrom(...STEP_IDS).map((step) => ({ kind: 'went', step }) as const),
    fc.constantFrom(...tasks).map(started),
    fc.constantFrom(...tasks).map((task) => went(task, 'committed')),
    fc.constantFrom(...tasks).map((task) => failed(task, 'conflict')),
    fc.constant(CHECK_DONE),
    fc.constant({ kind: 'restarted' } as const),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const state = after(...events);
      if (state.step === 'prove') expect(state.ended).not.toBeNull();
      if (state.waitingFor === null && state.symptom !== null) expect(stepOf(state.step).isOpen(state)).toBe(true);
    }),
  );
});
