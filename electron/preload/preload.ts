import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME } from '../../shared/ipc/names.ts';
import { createBridge } from './create-bridge.ts';

// SECURITY: the page gets one function a channel and one to hear of events; never ipcRenderer itself, never an event object.
contextBridge.exposeInMainWorld(
  BRIDGE_NAME,
  createBridge({
    invoke: (channel, payload) => ipcRenderer.invoke(channel, payload),
    subscribe: (event, listener) => {
      const heard = (): void => {
        listener();
      };
      ipcRenderer.on(event, heard);
      return () => void ipcRenderer.off(event, heard);
    },
  }),
);
