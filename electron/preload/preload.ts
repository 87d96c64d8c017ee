import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { BRIDGE_NAME, DROP_CHANNEL } from '../../shared/ipc/names.ts';
import { createBridge } from './create-bridge.ts';
import { pathIn, takeDrops, type DropTarget, type Dropped } from './take-drops.ts';

// SECURITY: the page gets one function per channel and one to listen to events, never ipcRenderer or an event object.
contextBridge.exposeInMainWorld(
  BRIDGE_NAME,
  createBridge({
    invoke: (channel, payload) => ipcRenderer.invoke(channel, payload),
    subscribe: (event, listener) => {
      const onEvent = (): void => listener();
      ipcRenderer.on(event, onEvent);
      return () => void ipcRenderer.off(event, onEvent);
    },
  }),
);

// SECURITY: what is dropped goes from here to the gate by its path; the page has no function for that.
takeDrops(globalThis as unknown as DropTarget<Dropped>, pathIn(webUtils), (paths) => {
  void ipcRenderer.invoke(DROP_CHANNEL, { paths });
});
