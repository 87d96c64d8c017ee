import type { BrowserWindow } from 'electron';

/** Returns a window's handle as a number, 0 if it is gone. Windows uses 32 bits of it in programs of every width. */
export function windowHandle(window: Pick<BrowserWindow, 'isDestroyed' | 'getNativeWindowHandle'> | null): number {
  if (window === null || window.isDestroyed()) return 0;
  const handle = window.getNativeWindowHandle();
  return handle.length >= 4 ? handle.readUInt32LE() : 0;
}
