import { BrowserWindow, session } from 'electron';
import { hardenSession } from './hardening.ts';
import { APP_ORIGIN } from './respond.ts';

const PAGE_URL = `${APP_ORIGIN}/report.html`;

/**
 * Prints a page to PDF in a hidden window that has no script, no Node, no preload and no network: a session of its own, in
 * memory, answers the page itself and nothing else. One page at a time.
 */
export async function printPage(html: string): Promise<Uint8Array> {
  const own = session.fromPartition('report', { cache: false });
  hardenSession(own);
  own.protocol.handle('app', ({ url }) =>
    url === PAGE_URL
      ? new Response(html, {
          headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' },
        })
      : new Response(null, { status: 404 }),
  );
  const window = new BrowserWindow({
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
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
    own.protocol.unhandle('app');
  }
}
