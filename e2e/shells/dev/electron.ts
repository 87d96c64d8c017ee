// Started by `npm run dev` in Electron, and again whenever its code changes: the product's window, with the page from
// Vite's dev server.
import { join } from 'node:path';
import { isOwnRequest } from '../../../electron/app/hardening.ts';
import { runWindow } from '../../../electron/app/main.ts';
import { APP_ORIGIN } from '../../../electron/app/respond.ts';
import { readDevelopmentOptions } from './options.ts';
import { createDevelopmentResponder, socketAddress } from './responder.ts';

// This file's bundle is two folders deep.
const CHECKOUT = join(import.meta.dirname, '../..');
const { page, registry } = readDevelopmentOptions(process.env);
const socket = `${socketAddress(page.address)}/`;

runWindow(
  { registry },
  // The helper with an administrator's rights is the built program.
  { file: process.execPath, leading: [CHECKOUT] },
  {
    folder: join(CHECKOUT, 'out/app'),
    respond: createDevelopmentResponder(page, APP_ORIGIN),
    isAllowed: (url) => isOwnRequest(url) || url.startsWith(socket),
    reachable: [new URL(page.address).hostname],
  },
);
