import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES, DROP_CHANNEL } from '../../shared/ipc/names.ts';
import { ElectronDouble } from '../app/electron.double.ts';
import type { FrameDouble } from '../app/ipc.double.ts';
import type { ContentsDouble } from '../app/window.double.ts';
import type { Sender } from './dispatcher.ts';
import { registerChannels } from './register.ts';

const NOBODY: Sender = { isMainFrame: false, origin: null };
const MAIN: FrameDouble = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null };

interface Registered {
  readonly own: ContentsDouble;
  readonly other: ContentsDouble;
  readonly channels: readonly string[];
  /** The sender, channel and payload of each request that the dispatcher received. */
  readonly seen: readonly (readonly [Sender, string, unknown])[];
}

/** Registers the channels of one of two windows of a test double. */
function registered(): Registered {
  const electron = new ElectronDouble('current');
  electron.ready();
  const { BrowserWindow, ipcMain } = electron.module;
  const seen: (readonly [Sender, string, unknown])[] = [];
  registerChannels(ipcMain, new BrowserWindow().webContents, (...asked) => {
    seen.push(asked);
    return Promise.resolve('answer');
  });
  new BrowserWindow();
  const [own, other] = electron.windows.map(({ contents }) => contents);
  if (own === undefined || other === undefined) throw new Error('no windows');
  return { own, other, channels: [...electron.ipcMain.handlers.keys()], seen };
}

describe('senderOf, over a test double of Electron', () => {
  it.each<[string, 'own' | 'other', FrameDouble, Sender]>([
    ['the main frame', 'own', MAIN, { isMainFrame: true, origin: 'app://bundle' }],
    ['a frame inside', 'own', { ...MAIN, parent: MAIN }, { isMainFrame: false, origin: 'app://bundle' }],
    ['another window', 'other', MAIN, NOBODY],
  ])('identifies %s', async (_what, window, frame, sender) => {
    const { seen, ...windows } = registered();
    await windows[window].invoke(frame, 'check', [{}]);
    expect(seen).toEqual([[sender, 'check', {}]]);
  });

  it('identifies a frame that is gone', async () => {
    const { own, seen } = registered();
    await own.invoke(null, 'check', [{}]);
    expect(seen).toEqual([[NOBODY, 'check', {}]]);
  });
});

describe('registerChannels, over a test double of Electron', () => {
  it('handles every channel of the contract, and passes on the sender and the request', async () => {
    const { own, channels, seen } = registered();
    expect(channels.toSorted()).toEqual([...CHANNEL_NAMES, DROP_CHANNEL].toSorted());
    expect(await own.invoke(MAIN, 'undo', [{ id: 7 }])).toBe('answer');
    expect(seen).toEqual([[{ isMainFrame: true, origin: 'app://bundle' }, 'undo', { id: 7 }]]);
  });
});
