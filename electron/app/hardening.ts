import type { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { APP_ORIGIN } from './respond.ts';

export function isOwnRequest(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`);
}

/** Writing plain text to the clipboard, for the copy buttons. Chromium allows it only right after a click or a key. */
const GRANTED = 'clipboard-sanitized-write';

/**
 * SECURITY: grants the session only that permission, no device and no screen, and blocks all requests except the page's
 * own. The window never needs the network. `isAllowed` differs only during development.
 */
export function hardenSession(session: Session, isAllowed = isOwnRequest): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === GRANTED));
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url) && !details.url.startsWith('devtools://') });
  });
}

/** WebRTC bypasses the page's policy and the request filter. It keeps UDP by a proxy; `hostRules` ends its TCP. */
export const WEBRTC_POLICY = 'disable_non_proxied_udp';

export const HOST_RULES_SWITCH = 'host-resolver-rules';

/** Blocks all name lookups and connections except for these hosts. The product has none. */
export const hostRules = (reachable: readonly string[]): string =>
  ['MAP * ~NOTFOUND', ...reachable.map((host) => `EXCLUDE ${host}`)].join(', ');

const REFUSED_EVENTS = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'] as const;

/** SECURITY: keeps the page where it is: no navigation, no redirect, no window, no webview, no WebRTC. */
export function hardenContents(contents: WebContents): void {
  // By name: the legacy engine doesn't know all of them (there, only the page's policy keeps frames out).
  const emitter: EventEmitter = contents;
  for (const event of REFUSED_EVENTS) {
    emitter.on(event, (details: { preventDefault(): void }) => details.preventDefault());
  }
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy(WEBRTC_POLICY);
}

/** Hardens every page that is created, and blocks all hosts for their browser. Call before Electron is ready. */
export function hardenApp(app: Pick<App, 'on' | 'commandLine'>, reachable: readonly string[] = []): void {
  app.commandLine.appendSwitch(HOST_RULES_SWITCH, hostRules(reachable));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
