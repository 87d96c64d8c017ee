import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../shared/ipc/names.ts';
import type { Sender } from './dispatcher.ts';
import { registerChannels, senderOf } from './register.ts';

// doubles of Electron's objects, whose binary unit tests can't load
const window = { id: 1 } as unknown as WebContents;
const frame = (parent: unknown, origin: string): IpcMainInvokeEvent['senderFrame'] =>
  ({ parent, origin }) as unknown as IpcMainInvokeEvent['senderFrame'];

describe('senderOf', () => {
  it.each<[string, Parameters<typeof senderOf>[0], Sender]>([
    [
      'the main frame',
      { sender: window, senderFrame: frame(null, 'app://bundle') },
      { isMainFrame: true, origin: 'app://bundle' },
    ],
    [
      'a frame inside',
      { sender: window, senderFrame: frame({}, 'app://bundle') },
      { isMainFrame: false, origin: 'app://bundle' },
    ],
    ['a frame that is gone', { sender: window, senderFrame: null }, { isMainFrame: false, origin: null }],
    [
      'another window',
      { sender: { id: 2 } as unknown as WebContents, senderFrame: frame(null, 'app://bundle') },
      { isMainFrame: false, origin: null },
    ],
  ])('%s', (_what, event, sender) => {
    expect(senderOf(event, window)).toEqual(sender);
  });
});

describe('registerChannels', () => {
  it('handles every channel of the contract, and hands on who asked for what', async () => {
    const handlers = new Map<string, (event: IpcMainInvokeEvent, payload: unknown) => unknown>();
    const seen: unknown[] = [];
    registerChannels(
      { handle: (channel, listener) => void handlers.set(channel, listener) },
      window,
      (sender, channel, payload) => {
        seen.push([sender, channel, payload]);
        return Promise.resolve('answer');
      },
    );
    expect([...handlers.keys()].toSorted()).toEqual([...CHANNEL_NAMES].toSorted());
    const event = { sender: window, senderFrame: frame(null, 'app://bundle') } as IpcMainInvokeEvent;
    expect(await handlers.get('undo')?.(event, { id: 7 })).toBe('answer');
    expect(seen).toEqual([[{ isMainFrame: true, origin: 'app://bundle' }, 'undo', { id: 7 }]]);
  });
});
