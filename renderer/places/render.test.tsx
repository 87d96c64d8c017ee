import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fail } from '../../shared/failures.ts';
import { errorText } from '../../shared/present/error-text.ts';
import { succeed } from '../../shared/result.ts';
import { announcement } from '../frame/announcer.ts';
import {
  checkedOf,
  COMMITTED,
  CONTEXT,
  FIXED,
  HALF_FIXED,
  historyOf,
  openWindow,
  TEXTS,
} from '../state/bridge-double.suite.ts';
import { placesIn, type Place } from '../state/place.ts';
import { StoreContext } from '../state/use-store.ts';
import type { WindowStore } from '../state/window-store.ts';
import { PLACE_COMPONENTS } from './components.ts';

function drawn(store: WindowStore, place: Place): string {
  return renderToStaticMarkup(
    <StoreContext.Provider value={store}>{createElement(PLACE_COMPONENTS[place])}</StoreContext.Provider>,
  );
}

beforeAll(() => void vi.stubGlobal('navigator', { userAgent: 'Chrome/120.0.0.0' })); // Node 20 has none

afterAll(() => void vi.unstubAllGlobals());

describe.each((['main', 'many', 'foot'] as const).flatMap((part) => placesIn(part, true)))('%s', (id) => {
  test.each([
    ['before the first check', null],
    ['on a PC to repair', HALF_FIXED],
    ['on a repaired PC', FIXED],
  ])('has one heading that can take the focus, in one scrolling column, %s', (_, pc) => {
    const markup = drawn(openWindow(pc).store, id);
    expect(markup.match(/<h1[^>]* tabindex="-1"/g)).toHaveLength(1);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/class="scroll"/g)).toHaveLength(1);
  });
});

test.each([
  [undefined, undefined],
  ['2025-11-09', undefined],
  ['2025-11-08', 'released on 8 November 2025, more than a year ago'],
])('About says so if the version is more than a year old: released %s', (released, said) => {
  vi.useFakeTimers({ now: new Date('2026-11-09T00:00:00Z') });
  const context = { ...CONTEXT, ...(released === undefined ? {} : { released }) };
  const markup = drawn(openWindow(null, { context }).store, 'about');
  expect(/released on [^.]*/.exec(markup)?.[0]).toBe(said);
  vi.useRealTimers();
});

test.each(['home', 'protocols', 'history', 'checks', 'guided'] as const)(
  'an entry that can’t be read is shown on %s with what to do, and blocks changes',
  async (place) => {
    const { double, store } = openWindow(HALF_FIXED);
    store.follow();
    const unreadable = [{ id: 7, state: 'pending', why: 'newer' }] as const;
    await double.answer('history', succeed({ entries: [], damaged: ['00000007'], unreadable }));
    const { title } = errorText(TEXTS.m, fail('entry-unreadable', unreadable[0]));
    const markup = drawn(store, place);
    expect(markup).toContain(title.replace(/\.$/, ''));
    for (const words of [TEXTS.t.unreadable.newer, TEXTS.t.unreadable.sure, TEXTS.t.unreadable.giveUpNow(7)])
      expect(markup).toContain(words);
    expect(markup).not.toContain('--discard'); // no word of the command line
    expect(markup).not.toMatch(new RegExp(`<button(?![^>]*aria-disabled="true")[^>]*>${TEXTS.t.home.fix}`));
  },
);

test.each([
  ['home', TEXTS.t.home.fix, 'committed'],
  ['history', TEXTS.t.half.restore, 'pending'],
] as const)('a button on %s can be pressed while the PC is read again: %s', async (place, name, newest) => {
  const { double, store } = openWindow(HALF_FIXED);
  store.follow();
  await double.answer('history', succeed(historyOf(newest)));
  store.actions.run({ kind: 'check' });
  const markup = drawn(store, place);
  expect(markup).toContain(`${name}</button>`);
  expect(markup).not.toMatch(new RegExp(`<button[^>]*aria-disabled="true"[^>]*>(?:<[^>]*>)*${name}</button>`));
});

describe('what is read out', () => {
  test('is that the PC is read, then its verdict', async () => {
    const { double, store } = openWindow(null);
    store.follow();
    expect(announcement(store.get())).toBe(TEXTS.t.home.checking);
    await double.answer('check', succeed(checkedOf(FIXED)));
    expect(announcement(store.get())).toBe('TLS 1.2 is on, with one limit.');
  });

  test('is what a change came to before the new verdict, and nothing while it is made', async () => {
    const { double, store } = openWindow(HALF_FIXED);
    store.actions.run({ kind: 'undo', id: null });
    expect(announcement(store.get())).toBe('');
    await double.answer('undo', succeed(checkedOf(HALF_FIXED, { ...COMMITTED, state: 'undone' })));
    expect(announcement(store.get()).startsWith(TEXTS.t.change.undone(0))).toBe(true);
  });
});
