import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME } from '../../shared/ipc/contract.ts';
import { createBridge } from './create-bridge.ts';

// SECURITY: the page gets one function a channel; never ipcRenderer itself, never an event.
contextBridge.exposeInMainWorld(
  BRIDGE_NAME,
  createBridge((channel, payload) => ipcRenderer.invoke(channel, payload)),
);
