// Vite's dev server for the page: what `npm run dev` puts behind the shell's responder in place of the built files.
import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../setup.mjs';
import { pageConfig } from '../vite.config.mjs';

/**
 * Serves the page with hot reload, on loopback only.
 *
 * @param {string} [root] The folder with `index.html`.
 */
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
 * The same of a copy of the page's sources, which a test changes. In the checkout, so that their packages are found.
 *
 * @param {string} name Of the copy; an earlier one of that name is replaced.
 */
export async function serveCopy(name) {
  const folder = join(ROOT, '.cache', `sources-${name}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  for (const part of ['renderer', 'shared', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const page = join(folder, 'renderer');
  const server = await startPageServer(page);
  return { ...server, page, close: () => server.close().finally(remove) };
}

/**
 * A port of loopback that nobody listens on.
 *
 * @param {number} [wanted] Taken where it is free.
 * @returns {Promise<number>}
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
