import { describe, expect, it } from 'vitest';
import { ENGINES, type EngineName } from './app.double.ts';
import { ElectronDouble } from './electron.double.ts';
import type { ContentsDouble } from './window.double.ts';
import { hardenApp, hardenSession, isOwnRequest } from './hardening.ts';
import { serve } from './serve.ts';
import { windowOptions } from './window.ts';

const PERMISSIONS = ['clipboard-read', 'clipboard-sanitized-write', 'media', 'openExternal', 'usb', 'of next year'];

/** Opens a page of the double, from our own scheme, in a program hardened like the product. */
async function hardenedPage(engine: EngineName): Promise<ContentsDouble> {
  const electron = new ElectronDouble(engine);
  hardenApp(electron.module.app);
  electron.ready();
  const { defaultSession } = electron.module.session;
  hardenSession(defaultSession);
  serve(defaultSession.protocol, 'app', () => Promise.resolve({ status: 200, headers: {}, body: Buffer.alloc(0) }));
  await new electron.module.BrowserWindow().loadURL('app://bundle/index.html');
  return electron.window.contents;
}

describe('windowOptions', () => {
  // guards: page-isolation, page-sandbox
  it('gives the page a sandbox, an isolated context and no Node', () => {
    const { preload, ...switches } = windowOptions('/preload.cjs', false).webPreferences ?? {};
    expect(preload).toBe('/preload.cjs');
    expect(Object.keys(switches)).toEqual(expect.arrayContaining(['nodeIntegrationInSubFrames', 'devTools']));
    const isOn = Object.entries(switches).filter(([, value]) => value !== false);
    expect(Object.fromEntries(isOn)).toEqual({ contextIsolation: true, sandbox: true, webSecurity: true });
    expect(windowOptions('/preload.cjs', true).webPreferences?.devTools).toBe(true);
  });
});

describe.each(ENGINES)('hardening, over a test double of the %s Electron', (engine) => {
  const write = 'clipboard-sanitized-write';

  // guards: page-leave
  it('denies every device, screen and permission except writing to the clipboard', async () => {
    const { session, seen, mainFrame } = await hardenedPage(engine);
    for (const name of PERMISSIONS) {
      expect([name, await session.asksFor(name, seen)]).toEqual([name, name === write]);
      expect([name, session.hasPermission(name, seen)]).toEqual([name, name === write]);
    }
    expect(session.mayUseDevice()).toBe(false);
    expect(await session.mayShowScreen(mainFrame)).toEqual({});
  });

  // guards: page-load, page-requests
  it.each([
    ['app://bundle/index.html', true],
    ['app://bundle.evil/index.html', false],
    ['https://example.com/', false],
    ['file:///c:/windows/win.ini', false],
    ['ws://bundle/', false],
  ])('allows only the page’s own requests: %s', async (url, own) => {
    expect(isOwnRequest(url)).toBe(own);
    const { session } = await hardenedPage(engine);
    expect((await session.request(url)) !== null).toBe(own);
  });

  // guards: page-webrtc, page-leave
  it('blocks every navigation, webview and window of every page', async () => {
    const page = await hardenedPage(engine);
    const elsewhere = 'https://example.com/';
    expect(page.navigates(elsewhere)).toBe(false);
    expect(page.navigates(elsewhere, { event: 'will-redirect' })).toBe(false);
    expect(page.attachesWebview()).toBe(false);
    expect(page.opens(elsewhere)).toBe('deny');
    expect(page.webRtcPolicy).toBe('disable_non_proxied_udp');
    // the older engine has no event for it: there, only the page's policy keeps frames out
    expect(page.navigates(elsewhere, { isMainFrame: false })).toBe(engine === 'legacy');
  });
});
