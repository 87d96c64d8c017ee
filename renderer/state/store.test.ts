import { expect, test } from 'vitest';
import { createStore } from './store.ts';

const counter = () => createStore((count: number, add: number) => count + add, 0);

test('a change reaches only those who are still subscribed', () => {
  const store = counter();
  const seen: number[] = [];
  const stop = store.subscribe(() => seen.push(store.get()));
  store.dispatch(2);
  store.dispatch(3);
  stop();
  store.dispatch(4);
  expect(seen).toEqual([2, 5]);
  expect(store.get()).toBe(9);
});

test('an event that changes nothing reaches nobody', () => {
  const store = counter();
  let calls = 0;
  store.subscribe(() => calls++);
  store.dispatch(0);
  expect(calls).toBe(0);
});

test('a subscriber may leave while it is called', () => {
  const store = counter();
  let calls = 0;
  const stop = store.subscribe(() => stop());
  store.subscribe(() => calls++);
  store.dispatch(1);
  expect(calls).toBe(1);
});
