import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Explained } from '../../shared/explain/document.ts';
import { fail } from '../../shared/failures.ts';
import { MAX_EXPLAINED_BYTES } from '../../shared/ipc/names.ts';
import { succeed } from '../../shared/result.ts';
import { HALF_FIXED, openWindow } from './bridge-double.suite.ts';
import { createExplainStore } from './explain-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// what it says is no matter to what is kept
const EXPLAINED = { kind: 'value', hex: '0x00000800' } as Explained;
const fileOf = (bytes: number, name = 'fix.reg'): Pick<File, 'name' | 'size' | 'arrayBuffer'> => ({
  name,
  size: bytes,
  arrayBuffer: () => Promise.resolve(new Uint8Array([0x41, 0x42]).buffer),
});

function open() {
  const { double, store } = openWindow(HALF_FIXED);
  return { double, explain: store.part(createExplainStore) };
}

test('a text is asked for once the typing pauses, with the release of this PC', async () => {
  const { double, explain } = open();
  explain.type('0x8');
  explain.type('0x800');
  expect(explain.get()).toMatchObject({ text: '0x800', result: { kind: 'reading' } });
  expect(double.requests('explain')).toEqual([]);
  await vi.runAllTimersAsync();
  expect(double.requests('explain')).toEqual([{ source: { kind: 'text', text: '0x800' }, release: 'windows-7' }]);
  await double.answer('explain', succeed(EXPLAINED));
  expect(explain.get().result).toMatchObject({ kind: 'explained', explained: EXPLAINED });
});

test('an answer that was overtaken is dropped', async () => {
  const { double, explain } = open();
  explain.type('one');
  await vi.runAllTimersAsync();
  explain.type('two');
  await vi.runAllTimersAsync();
  await double.answer('explain', succeed(EXPLAINED));
  expect(explain.get().result).toEqual({ kind: 'reading' });
  await double.answer('explain', fail('nothing-recognised'));
  expect(explain.get().result).toEqual({ kind: 'failed', failure: fail('nothing-recognised') });
});

test('what is too large is refused without asking', async () => {
  const { double, explain } = open();
  explain.read(fileOf(MAX_EXPLAINED_BYTES + 1));
  expect(explain.get().result).toEqual({ kind: 'failed', failure: fail('text-too-large') });
  explain.type('x'.repeat(MAX_EXPLAINED_BYTES + 1));
  expect(explain.get().result).toEqual({ kind: 'failed', failure: fail('text-too-large') });
  await vi.runAllTimersAsync();
  expect(double.requests('explain')).toEqual([]);
});

test('a file that can’t be read is named', async () => {
  const { explain } = open();
  explain.read({ ...fileOf(2, 'gone.reg'), arrayBuffer: () => Promise.reject(new Error('gone')) });
  await vi.runAllTimersAsync();
  expect(explain.get().result).toMatchObject({ failure: { code: 'text-unreadable', details: { path: 'gone.reg' } } });
});
