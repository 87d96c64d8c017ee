import type { App, Session, WebContents } from 'electron';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hardenApp, hardenContents, hardenSession, hostRules, isOwnRequest } from './hardening.ts';
import { languagePreference } from './preferences.ts';
import { windowOptions } from './window-options.ts';

type Listener = (...args: never[]) => unknown;

/** A double that keeps what was set on it, by method or by event name. */
function recorder(): { readonly double: object; readonly set: Map<string, Listener> } {
  const set = new Map<string, Listener>();
  const keep = (name: string) => (listener: Listener) => void set.set(name, listener);
  const double = {
    on: (event: string, listener: Listener) => void set.set(event, listener),
    setPermissionRequestHandler: keep('permission request'),
    setPermissionCheckHandler: keep('permission check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setWindowOpenHandler: keep('window open'),
    setWebRTCIPHandlingPolicy: (policy: string) => void set.set(`WebRTC ${policy}`, () => undefined),
    commandLine: {
      appendSwitch: (name: string, value: string) => void set.set(`--${name}=${value}`, () => undefined),
    },
    webRequest: { onBeforeRequest: keep('request') },
  };
  return { double, set };
}

describe('windowOptions', () => {
  it('gives the page a sandbox, a context of its own and no Node', () => {
    const { webPreferences } = windowOptions('/preload.cjs', false);
    expect(webPreferences).toMatchObject({
      preload: '/preload.cjs',
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
    expect(windowOptions('/preload.cjs', true).webPreferences?.devTools).toBe(true);
  });
});

describe('hardening', () => {
  it('denies every permission but writing to the clipboard, every device and screen', () => {
    const { double, set } = recorder();
    hardenSession(double as Session);
    const answers: unknown[] = [];
    set.get('permission request')?.(...([{}, 'media', (granted: boolean) => answers.push(granted)] as never[]));
    const write = 'clipboard-sanitized-write';
    set.get('permission request')?.(...([{}, write, (granted: boolean) => answers.push(granted)] as never[]));
    set.get('display')?.(...([{}, (streams: object) => answers.push(streams)] as never[]));
    expect(answers).toEqual([false, true, {}]);
    for (const [permission, granted] of [
      [write, true],
      ['clipboard-read', false],
      ['geolocation', false],
    ] as const) {
      expect(set.get('permission check')?.(...([{}, permission] as never[]))).toBe(granted);
    }
    expect(set.get('device')?.()).toBe(false);
  });

  it.each([
    ['app://bundle/index.html', true],
    ['app://bundle.evil/index.html', false],
    ['app://bundle@evil/x', false],
    ['https://example.com/', false],
    ['http://127.0.0.1:80/', false],
    ['file:///c:/windows/win.ini', false],
    ['ws://bundle/', false],
    ['data:text/html,x', false],
  ])('lets out only the page itself: %s', (url, own) => {
    expect(isOwnRequest(url)).toBe(own);
    const { double, set } = recorder();
    hardenSession(double as Session);
    let cancelled: boolean | undefined;
    set.get('request')?.(...([{ url }, (answer: { cancel: boolean }) => (cancelled = answer.cancel)] as never[]));
    expect(cancelled).toBe(!own);
  });

  it('stops every navigation, webview and window of every page', () => {
    const app = recorder();
    hardenApp(app.double as App);
    const page = recorder();
    app.set.get('web-contents-created')?.(...([{}, page.double] as never[]));
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
      let prevented = false;
      page.set.get(event)?.(...([{ preventDefault: () => (prevented = true) }] as never[]));
      expect([event, prevented]).toEqual([event, true]);
    }
    expect(page.set.get('window open')?.()).toEqual({ action: 'deny' });
    expect([...page.set.keys()]).toContain('WebRTC disable_non_proxied_udp');
    expect([...app.set.keys()]).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(() => {
      hardenContents(recorder().double as WebContents);
    }).not.toThrow();
  });
});

it('lets the browser under the page reach no host but one that is named', () => {
  expect(hostRules(['127.0.0.1'])).toBe('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
});

describe('languagePreference', () => {
  it('keeps the choice, and treats a damaged file as no choice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-preferences-'));
    try {
      const file = join(folder, 'preferences.json');
      languagePreference(file, 'en').set('nl');
      expect(languagePreference(file, 'en').get()).toBe('nl');
      expect(existsSync(`${file}.new`)).toBe(false);
      for (const damaged of ['', '{', '{"language":"fr"}', '{"language":"nl","more":1}', 'null']) {
        writeFileSync(file, damaged);
        expect(languagePreference(file, 'en').get()).toBe('en');
        expect(readFileSync(file, 'utf8')).toBe(damaged);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
