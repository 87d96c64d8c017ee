import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { HOST_RULES_SWITCH, hostRules, WEBRTC_POLICY } from '../../electron/app/hardening.ts';
import { openBrowserWindow } from '../shells/browser-window.ts';
import { servePage, SHELL_ORIGIN } from '../shells/chromium-bridge.ts';

/** What the product sets for Electron, as Chromium's own switches; the first has another name in Chromium 108. */
const HARDENED = [
  `--webrtc-ip-handling-policy=${WEBRTC_POLICY}`,
  `--force-webrtc-ip-handling-policy=${WEBRTC_POLICY}`,
  `--${HOST_RULES_SWITCH}=${hostRules([])}`,
];

/** Where there is no other network, as while all tests run, WebRTC would find nothing to send from. */
const EVEN_LOOPBACK = '--allow-loopback-in-peer-connection';

interface Listeners {
  readonly udp: number;
  readonly tcp: number;
  readonly seen: { packets: number; connections: number };
}

async function withListeners(use: (listeners: Listeners) => Promise<void>): Promise<void> {
  const seen = { packets: 0, connections: 0 };
  const udp: Socket = createSocket('udp4', () => seen.packets++);
  udp.bind(0, '127.0.0.1');
  const tcp: Server = createServer((socket) => {
    seen.connections++;
    socket.on('error', () => undefined);
    socket.destroy();
  });
  tcp.listen(0, '127.0.0.1');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  try {
    await use({ udp: udp.address().port, tcp: (tcp.address() as AddressInfo).port, seen });
  } finally {
    udp.close();
    tcp.close();
  }
}

/** Has the page, and a frame that it makes, look for ways out through a TURN server, to the end. */
async function lookForWaysOut(page: Page, { udp, tcp }: Listeners): Promise<void> {
  const urls = [`turn:127.0.0.1:${String(udp)}?transport=udp`, `turn:127.0.0.1:${String(tcp)}?transport=tcp`];
  await page.evaluate(async (servers) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const looked = [window, frame.contentWindow].flatMap((realm) =>
      servers.map(async (url) => {
        const Connection = (realm as typeof globalThis | null)?.RTCPeerConnection;
        if (Connection === undefined) throw new Error('no WebRTC to try');
        const connection = new Connection({ iceServers: [{ urls: url, username: 'a', credential: 'b' }] });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
        while (connection.iceGatheringState !== 'complete')
          await new Promise((resolve) =>
            connection.addEventListener('icegatheringstatechange', resolve, { once: true }),
          );
      }),
    );
    await Promise.all(looked);
  }, urls);
}

async function withPage(switches: readonly string[], use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowserWindow(false, [EVEN_LOOPBACK, ...switches]);
  if (browser === null) throw new Error('no Chromium');
  try {
    await servePage(browser.context);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${SHELL_ORIGIN}/index.html?lang=en`);
    await use(page);
  } finally {
    await browser.close();
  }
}

test('without what the product sets, the page reaches a TURN server over UDP and TCP in spite of its policy', () =>
  withListeners((listeners) =>
    withPage([], async (page) => {
      void lookForWaysOut(page, listeners).catch(() => undefined); // it ends with the page
      await expect.poll(() => listeners.seen.packets > 0 && listeners.seen.connections > 0).toBe(true);
    }),
  ));

// guards: page-webrtc, page-requests
test('the page reaches nothing by WebRTC, over UDP or TCP', () =>
  withListeners((listeners) =>
    withPage(HARDENED, async (page) => {
      await lookForWaysOut(page, listeners);
      expect(listeners.seen).toEqual({ packets: 0, connections: 0 });
    }),
  ));
