import { describe, expect, test } from 'vitest';
import { sampleFailure } from '../../shared/failure-codes.suite.ts';
import type { TestPc } from '../../shared/diagnosis/test-pc.suite.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { fail } from '../../shared/failures.ts';
import { succeed } from '../../shared/result.ts';
import { checkedOf, COMMITTED, CONTEXT, FIXED, HALF_FIXED, historyOf, TEXTS } from './bridge-double.suite.ts';
import { INITIAL_DRAFT } from '../../shared/present/draft.ts';
import {
  stateAtStart,
  windowReducer,
  withSecondYes,
  type Task,
  type WindowEvent,
  type WindowState,
} from './window-state.ts';

const CHECK: Task = { kind: 'check' };
const PROVING: WindowEvent = { kind: 'stage', stage: 'proving' };
const APPLY: Task & { readonly kind: 'apply' } = { kind: 'apply', expected: [], selection: RECOMMENDED };
const BEFORE = checkedOf(HALF_FIXED);
const AFTER = checkedOf(FIXED, COMMITTED);

const start = { context: CONTEXT, texts: TEXTS, wasChanged: () => false } as const;
const ready = stateAtStart({ ...start, check: Promise.resolve(succeed(BEFORE)), checked: succeed(BEFORE) });
const after = (...events: readonly WindowEvent[]): WindowState => events.reduce(windowReducer, ready);
const started = (task: Task): WindowEvent => ({ kind: 'started', task });
const applied: WindowEvent = { kind: 'ended', task: APPLY, answer: succeed(AFTER) };
const ticked: WindowEvent = { kind: 'draft', event: { kind: 'scope', scope: 'dotnet', isOn: true } };

describe('a task', () => {
  test('takes away the notice of the one before, but a check doesn’t', () => {
    expect(after(applied, started(APPLY)).notice).toBeNull();
    expect(after(applied, started(CHECK)).notice).toMatchObject({ kind: 'outcome', outcome: COMMITTED });
    const later = after(applied, started(CHECK), { kind: 'ended', task: CHECK, answer: succeed(BEFORE) });
    expect(later.notice).toMatchObject({ kind: 'outcome', outcome: COMMITTED });
  });

  test('that is a check takes away the failure of another one', () => {
    const failed: WindowEvent = { kind: 'ended', task: CHECK, answer: fail('internal') };
    const refused: WindowEvent = { kind: 'ended', task: APPLY, answer: sampleFailure('elevation-refused') };
    const again: WindowEvent = { kind: 'ended', task: CHECK, answer: succeed(BEFORE) };
    expect(after(failed, started(CHECK), again).notice).toBeNull();
    expect(after(refused, started(CHECK), again).notice).toMatchObject({ failure: { code: 'elevation-refused' } });
  });

  test('a task that fails leaves what is known as it is', () => {
    const failure = sampleFailure('conflict');
    const state = after(started(APPLY), PROVING, { kind: 'ended', task: APPLY, answer: failure });
    expect(state).toMatchObject({ running: null, stage: null, checked: BEFORE, facts: ready.facts });
    expect(state.notice).toEqual({ kind: 'failure', task: APPLY, failure });
  });

  test('has a stage while it changes something: Windows asks for permission, it is written, it is tested', () => {
    const asks = { kind: 'exchanged', context: { ...CONTEXT, asksPermission: true } } as const;
    const stages = [
      after(PROVING),
      after(started(CHECK)),
      after(asks, started(APPLY)),
      after(asks, started({ ...APPLY, ofUser: true })),
      after(asks, started(APPLY), { kind: 'stage', stage: 'writing' }),
      after(started(APPLY)),
      after(started(APPLY), PROVING),
      after(started(APPLY), PROVING, applied),
    ].map(({ stage }) => stage);
    expect(stages).toEqual([null, null, 'asking', 'writing', 'writing', 'writing', 'proving', null]);
  });
});

describe('what is chosen on Protocols', () => {
  test('is done with after a change', () => {
    expect(after(ticked, applied).draft).toBe(INITIAL_DRAFT);
  });

  test('has a notice that goes once somebody else changed what it speaks of, and no earlier', () => {
    const [write] = BEFORE.report.plan.filter(({ view }) => view === 'wow64');
    const outcome = { ...COMMITTED, writes: [{ ...write!, after: { type: 'REG_DWORD', hex: '0x00000A00' } as const }] };
    const done = { kind: 'ended', task: APPLY, answer: succeed(checkedOf(FIXED, outcome)) } as const;
    const quiet = (pc: TestPc) => ({ kind: 'ended', task: CHECK, answer: succeed(checkedOf(pc)) }) as const;
    expect(after(done, quiet(FIXED)).notice).toMatchObject({ kind: 'outcome' });
    expect(after(done, quiet({ ...FIXED, wow64: { denied: true } })).notice).toMatchObject({ kind: 'outcome' });
    expect(after(done, quiet(HALF_FIXED)).notice).toBe(null);
    const otherwise = { ...done, answer: succeed(checkedOf(HALF_FIXED, { ...outcome, verified: false })) };
    expect(after(otherwise, quiet(HALF_FIXED)).notice).toMatchObject({ kind: 'outcome' });
  });

  test('and isn’t lost again by a quiet check behind that change', () => {
    const { draft } = after(applied, ticked, { kind: 'ended', task: CHECK, answer: succeed(AFTER) });
    expect(draft.extras).toEqual(['dotnet']);
  });

  test('says nothing of another PC', () => {
    const sample = { id: 'windows-7-updated' } as const;
    expect(after(ticked, { kind: 'exchanged', context: { ...CONTEXT, sample } }).draft).toBe(INITIAL_DRAFT);
    expect(after(ticked, { kind: 'exchanged', context: CONTEXT }).draft.extras).toEqual(['dotnet']);
  });
});

test('a journal that can’t be read is said until it can', () => {
  const failure = fail('internal');
  const failed = after({ kind: 'history', answer: failure });
  expect(failed.historyFailure).toEqual(failure);
  expect(windowReducer(failed, { kind: 'history', answer: succeed(historyOf()) }).historyFailure).toBeNull();
});

describe('a second yes', () => {
  const failed = (task: Task, code: 'without-tls12' | 'from-writable-folder' | 'conflict') => ({
    task,
    failure: sampleFailure(code),
  });
  const once: Task = { ...APPLY, confirmed: ['without-tls12'] };

  test('goes with the same kind of task, once it was asked for, and with those before it', () => {
    expect(withSecondYes(APPLY, null)).toEqual(APPLY);
    expect(withSecondYes(APPLY, failed(APPLY, 'conflict'))).toEqual(APPLY);
    expect(withSecondYes(APPLY, failed({ kind: 'undo', id: 1 }, 'from-writable-folder'))).toEqual(APPLY);
    expect(withSecondYes(CHECK, failed(CHECK, 'from-writable-folder'))).toEqual(CHECK);
    expect(withSecondYes(APPLY, failed(APPLY, 'without-tls12'))).toEqual(once);
    expect(withSecondYes(APPLY, failed(once, 'from-writable-folder'))).toEqual({
      ...APPLY,
      confirmed: ['without-tls12', 'from-writable-folder'],
    });
    const recover: Task = { kind: 'recover', finish: true };
    expect(withSecondYes(recover, failed({ ...recover, finish: false }, 'from-writable-folder'))).toEqual({
      ...recover,
      confirmed: ['from-writable-folder'],
    });
  });
});
