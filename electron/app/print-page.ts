import { BrowserWindow, session, type WebContents } from 'electron';
import { hardenSession } from './hardening.ts';
import { APP_ORIGIN, type AppResponse } from './respond.ts';
import { serve } from './serve.ts';

const PAGE_URL = `${APP_ORIGIN}/report.html`;
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' };
/** The legacy engine doesn't support tags and prints without them. */
const PDF_OPTIONS = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
/** Electron's reason if the user closes the dialog. */
const CLOSED = /cancel/i;

/** Shows a page, to be printed, in a hidden window without script, Node, preload or network. One page at a time. */
async function withPage<T>(
  html: string,
  use: (contents: WebContents) => Promise<T>,
  parent?: BrowserWindow,
): Promise<T> {
  const own = session.fromPartition('report', { cache: false });
  hardenSession(own);
  const page: AppResponse = { status: 200, headers: HEADERS, body: Buffer.from(html) };
  const nothing: AppResponse = { status: 404, headers: HEADERS, body: Buffer.alloc(0) };
  const stop = serve(own.protocol, 'app', ({ url }) => Promise.resolve(url === PAGE_URL ? page : nothing));
  const window = new BrowserWindow({
    ...(parent === undefined ? {} : { parent }),
    show: false,
    webPreferences: {
      session: own,
      javascript: false,
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    },
  });
  try {
    await window.loadURL(PAGE_URL);
    return await use(window.webContents);
  } finally {
    window.destroy();
    stop();
  }
}

export const printPage = (html: string): Promise<Uint8Array> =>
  withPage(html, (contents) => contents.printToPDF(PDF_OPTIONS));

/** Prints a page on paper, in the Windows dialog in front of a window; false if the user closed it. */
export const printOnPaper = (html: string, parent: BrowserWindow): Promise<boolean> =>
  withPage(
    html,
    (contents) =>
      new Promise((resolve, reject) => {
        contents.print({ printBackground: true }, (isPrinted, why) => {
          if (isPrinted || CLOSED.test(why)) resolve(isPrinted);
          else reject(new Error(why));
        });
      }),
    parent,
  );
