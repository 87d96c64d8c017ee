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

/**
 * WebRTC asks neither the page's policy nor the request filter. This leaves it no UDP but through a proxy, which none of ours is;
 * what it has over TCP, `hostRules` ends.
 */
export const WEBRTC_POLICY = 'disable_non_proxied_udp';

/** The switch that Chromium reads `hostRules` from. */
export const HOST_RULES_SWITCH = 'host-resolver-rules';

/** No name is looked up and no address is connected to, whatever asks: but for these hosts, of which the product has none. */
export const hostRules = (reachable: readonly string[]): string =>
  ['MAP * ~NOTFOUND', ...reachable.map((host) => `EXCLUDE ${host}`)].join(', ');

const REFUSED_EVENTS = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'] as const;

/** SECURITY: the page stays where it is: no navigation, no redirect, no window, no webview, no WebRTC. */
export function hardenContents(contents: WebContents): void {
  // By name: the legacy engine doesn't know all of them (there, the page's policy alone keeps frames out).
  const emitter: EventEmitter = contents;
  for (const event of REFUSED_EVENTS) {
    emitter.on(event, (details: { preventDefault(): void }) => {
      details.preventDefault();
    });
  }
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy(WEBRTC_POLICY);
}

/** Hardens every page that is created, and leaves the browser under them no host to reach. Before Electron is ready. */
export function hardenApp(app: Pick<App, 'on' | 'commandLine'>, reachable: readonly string[] = []): void {
  app.commandLine.appendSwitch(HOST_RULES_SWITCH, hostRules(reachable));
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
}
