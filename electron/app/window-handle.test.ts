import { expect, it } from 'vitest';
import { windowHandle } from './window.ts';

const window = (hex: string, isDestroyed = false): Parameters<typeof windowHandle>[0] => ({
  isDestroyed: () => isDestroyed,
  getNativeWindowHandle: () => Buffer.from(hex, 'hex'),
});

it.each([
  ['a 64-bit program', window('0807060500000000'), 0x0506_0708],
  ['a 32-bit program', window('080706f5'), 0xf506_0708],
  ['a window that is gone', window('0807060500000000', true), 0],
  ['no window yet', null, 0],
])('returns the handle of %s', (_what, given, handle) => {
  expect(windowHandle(given)).toBe(handle);
});
