import { expect, test } from 'vitest';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { succeed } from '../../../shared/result.ts';
import { checkedOf, COMMITTED, FIXED, HALF_FIXED, openWindow, REFUSED } from '../../state/bridge-double.suite.ts';
import type { Task } from '../../state/window-state.ts';
import { createGuideStore } from './guide-store.ts';

const APPLY: Task = { kind: 'apply', expected: [], selection: RECOMMENDED };

test('the wizard follows its own task to the end, whichever place is shown', async () => {
  const { double, store } = openWindow(HALF_FIXED);
  const guide = store.part(createGuideStore);
  const before = store.get().checked;
  guide.start(APPLY);
  expect(guide.get()).toMatchObject({ waitingFor: APPLY, before });
  store.actions.go('history');
  await double.answer('apply', succeed(checkedOf(FIXED, COMMITTED)));
  expect(guide.get()).toMatchObject({ step: 'prove', waitingFor: null, ended: { task: APPLY, outcome: COMMITTED } });
});

test('how it failed is known with it', async () => {
  const { double, store } = openWindow(HALF_FIXED);
  const guide = store.part(createGuideStore);
  guide.start(APPLY);
  await double.answer('apply', REFUSED);
  expect(guide.get()).toMatchObject({ waitingFor: null, failed: { task: APPLY, failure: REFUSED }, ended: null });
});

test('somebody else’s task leaves the wizard where it is', async () => {
  const { double, store } = openWindow(HALF_FIXED);
  const guide = store.part(createGuideStore);
  store.actions.run(APPLY);
  await double.answer('apply', succeed(checkedOf(FIXED, COMMITTED)));
  expect(guide.get()).toMatchObject({ step: 'check', ended: null });
});

test('a task that couldn’t begin, since another one ran, came to nothing', async () => {
  const { double, store } = openWindow(HALF_FIXED);
  const guide = store.part(createGuideStore);
  store.actions.run({ kind: 'undo', id: 3 });
  guide.start(APPLY);
  expect(double.requests('apply')).toHaveLength(0);
  await double.answer('undo', succeed(checkedOf(HALF_FIXED, { ...COMMITTED, state: 'undone' })));
  expect(guide.get()).toMatchObject({ waitingFor: null, failed: null, ended: null });
});
