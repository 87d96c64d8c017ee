import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { CHANNEL_NAMES, DROP_CHANNEL } from '../../shared/ipc/names.ts';
import type { Dispatch, Sender } from './dispatcher.ts';

/** Returns the sender in plain data, at once: a frame may be gone a moment later. */
function senderOf(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>, trusted: WebContents): Sender {
  const frame = event.senderFrame;
  if (frame === null || event.sender !== trusted) return { isMainFrame: false, origin: null };
  return { isMainFrame: frame.parent === null, origin: frame.origin };
}

/** Connects every channel of the contract to the dispatcher, for one window. The preload's own passes the same gate. */
export function registerChannels(ipcMain: Pick<IpcMain, 'handle'>, window: WebContents, dispatch: Dispatch): void {
  for (const channel of [...CHANNEL_NAMES, DROP_CHANNEL]) {
    ipcMain.handle(channel, (event, payload: unknown) => dispatch(senderOf(event, window), channel, payload));
  }
}
