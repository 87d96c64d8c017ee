import { describe, expect, test } from 'vitest';
import { fail } from '../../shared/failures.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { succeed } from '../../shared/result.ts';
import { pageTexts } from '../../shared/text/texts.suite.ts';
import {
  checkedOf,
  COMMITTED,
  CONTEXT,
  FIXED,
  HALF_FIXED,
  historyOf,
  openWindow,
  REFUSED,
  settled,
  TEXTS,
} from './bridge-double.suite.ts';
import type { Texts } from './use-store.ts';
import type { Task } from './window-state.ts';

const APPLY: Task = { kind: 'apply', expected: [], selection: RECOMMENDED };
const CONFIRMED = ['from-writable-folder'] as const;
const AFTER = succeed(checkedOf(FIXED, COMMITTED));

describe('a task', () => {
  test('waits for the PC to be read, and isn’t lost', async () => {
    const { double, store } = openWindow(HALF_FIXED);
    store.actions.run({ kind: 'check' });
    store.actions.run({ kind: 'undo', id: 3 });
    expect(double.asked.map(({ channel }) => channel)).toEqual(['check']);
    await double.answer('check', REFUSED);
    await double.answer('history', succeed(historyOf('committed')));
    expect(double.requests('undo')).toEqual([{ id: 3 }]);
  });

  test.each([
    [{ kind: 'undo', id: 3, confirmed: CONFIRMED }, 'undo', { id: 3, confirmed: CONFIRMED }],
    [{ kind: 'recover', finish: true, confirmed: CONFIRMED }, 'recover', { finish: true, confirmed: CONFIRMED }],
    [{ kind: 'check' }, 'check', {}],
  ] as const)('%o is asked as %s', (task, channel, request) => {
    const { double, store } = openWindow(HALF_FIXED);
    store.actions.run(task);
    expect(double.asked).toEqual([{ channel, request }]);
  });

  test('a task without an answer is a failure, not an exception', async () => {
    const { double, store } = openWindow(HALF_FIXED);
    double.broken.add('check');
    store.actions.run({ kind: 'check' });
    await settled();
    expect(store.get().notice).toMatchObject({ kind: 'failure', failure: fail('internal') });
  });
});

describe('the PC', () => {
  test('a PC that was changed while a task ran is checked once the task has ended', async () => {
    const { double, store } = openWindow(HALF_FIXED);
    store.follow();
    store.actions.run(APPLY);
    await double.send('changed');
    await double.send('changed');
    expect(double.requests('check')).toHaveLength(0);
    await double.answer('apply', AFTER);
    await double.answer('history', succeed(historyOf())); // of the start
    await double.answer('history', succeed(historyOf('committed')));
    expect(double.requests('check')).toHaveLength(1);
    expect(store.get().notice).toMatchObject({ outcome: COMMITTED });
  });
});

describe('another PC', () => {
  const sample = { id: 'windows-7-updated' } as const;
  const task: Task = { kind: 'practise', id: sample.id, fresh: false };

  test('that can’t be shown is said, and the check behind it leaves that in sight', async () => {
    const { double, store } = openWindow(HALF_FIXED);
    store.actions.run(task);
    await double.answer('practise', fail('internal'));
    await double.answer('context', succeed(CONTEXT));
    expect(store.get()).toMatchObject({ running: { kind: 'check' }, notice: { kind: 'failure', task } });
    await double.answer('check', succeed(checkedOf(HALF_FIXED)));
    expect(store.get().notice).toMatchObject({ kind: 'failure', task });
  });
});

describe('another language', () => {
  test('that comes late doesn’t replace the one that was chosen after it', async () => {
    const dutch: Texts = { language: 'nl', ...pageTexts('nl') };
    const waiting: ((texts: Texts) => void)[] = [];
    const { store } = openWindow(HALF_FIXED, {}, () => new Promise((resolve) => waiting.push(resolve)));
    store.actions.setLanguage('nl');
    store.actions.setLanguage('en');
    const [first, second] = waiting;
    second?.(TEXTS);
    await settled();
    first?.(dutch);
    await settled();
    expect(store.get().texts).toBe(TEXTS);
  });

  test('that can’t be loaded is a bug for the boundary', async () => {
    const { store } = openWindow(HALF_FIXED, {}, () => Promise.reject(new Error('no chunk')));
    store.actions.setLanguage('nl');
    await settled();
    expect(store.get().bug?.message).toBe('no chunk');
  });
});

test('a language that was chosen in the menu is shown, and not chosen once more', async () => {
  const { double, store } = openWindow(HALF_FIXED);
  store.follow();
  await double.send('language');
  await double.answer('context', succeed({ ...CONTEXT, language: 'nl' }));
  await expect.poll(() => store.get().texts.language).toBe('nl');
  expect(double.requests('set-language')).toEqual([]);
});
