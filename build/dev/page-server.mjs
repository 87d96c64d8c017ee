// Vite's dev server for the page: what `npm run dev` puts behind the shell's responder in place of the built files.
import { randomUUID } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../setup.mjs';
import { pageConfig } from '../vite.config.mjs';

/** Serves the page with hot reload, on loopback only. @param {string} [root] The folder with `index.html`. */
export async function startPageServer(root = join(ROOT, 'renderer')) {
  const [port, nonce] = [await freePort(), randomUUID()];
  const server = await createServer({
    ...pageConfig(),
    root,
    html: { cspNonce: nonce },
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      // The page has the address of its shell; hot reload comes from here.
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: port },
      fs: { allow: [ROOT] },
    },
  });
  await server.listen();
  return { address: `http://127.0.0.1:${port}`, nonce, close: () => server.close() };
}

/**
 * A port of loopback that nobody listens on.
 * @param {number} [wanted] Used if it is free. @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve) => {
    const probe = createTcpServer();
    probe.once('error', () => resolve(freePort()));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
