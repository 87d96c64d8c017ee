import type { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { APP_ORIGIN } from './respond.ts';

/** True for the page's own requests, and nothing else. */
export function isOwnRequest(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`);
}

/** Writing plain text to the clipboard, which Chromium allows only right after a click or a key: for the copy buttons. */
const GRANTED = 'clipboard-sanitized-write';

/**
 * SECURITY: the session grants no permission but that one, no device and no screen, and lets no request out but the page's own. The
 * window never needs the network. `isAllowed` is another while the page is worked on.
 */
export function hardenSession(session: Session, isAllowed = isOwnRequest): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === GRANTED);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url) && !details.url.startsWith('devtools://') });
  });
}

const REFUSED_EVENTS = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'] as const;

/** SECURITY: the page stays where it is: no navigation, no redirect, no window, no webview. */
export function hardenContents(contents: WebContents): void {
  // By name: the legacy engine doesn't know all of them (there, the page's policy alone keeps frames out).
  const emitter: EventEmitter = contents;
  for (const event of REFUSED_EVENTS) {
    emitter.on(event, (details: { preventDefault(): void }) => {
      details.preventDefault();
    });
  }
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Hardens every page that is created. */
export function hardenApp(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
}
