import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { BRIDGE_NAME, CHANNEL_NAMES, DROP_CHANNEL, EVENTS, type PageEvent } from '../../shared/ipc/names.ts';
import { pathIn, takeDrops, type DropTarget, type Dropped } from './take-drops.ts';

/** Calls the listener at each event of that name, until the returned function is called. */
function on(event: PageEvent, listener: () => void): () => void {
  if (!EVENTS.includes(event)) return () => undefined;
  const onEvent = (): void => listener(); // the event itself doesn't reach the page
  ipcRenderer.on(event, onEvent);
  return () => void ipcRenderer.off(event, onEvent);
}

// SECURITY: the page gets one function per channel and one to listen to events, never ipcRenderer or an event object.
contextBridge.exposeInMainWorld(BRIDGE_NAME, {
  ...Object.fromEntries(
    CHANNEL_NAMES.map((channel) => [channel, (payload: unknown) => ipcRenderer.invoke(channel, payload)]),
  ),
  on,
});

// SECURITY: what is dropped goes from here to the gate by its path; the page has no function for that.
takeDrops(globalThis as unknown as DropTarget<Dropped>, pathIn(webUtils), (paths) => {
  void ipcRenderer.invoke(DROP_CHANNEL, { paths });
});
