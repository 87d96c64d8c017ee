import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME } from '../../shared/ipc/names.ts';
import { createBridge } from './create-bridge.ts';

// SECURITY: the page gets one function per channel and one to listen to events, never ipcRenderer or an event object.
contextBridge.exposeInMainWorld(
  BRIDGE_NAME,
  createBridge({
    invoke: (channel, payload) => ipcRenderer.invoke(channel, payload),
    subscribe: (event, listener) => {
      const onEvent = (): void => {
        listener();
      };
      ipcRenderer.on(event, onEvent);
      return () => void ipcRenderer.off(event, onEvent);
    },
  }),
);
