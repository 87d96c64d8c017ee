// Vite's dev server for the page: what `npm run dev` puts behind the shell's responder in place of the built files.
import { randomUUID } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { pagePlugins } from '../bundle-page.mjs';
import { ROOT } from '../setup.mjs';

/** All that the page imports. A package that is found later than at the start would have the window load again. */
const PACKAGES = [
  'react',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'lean-qr/nano',
  'valibot',
];

/**
 * @typedef {object} PageServer
 * @property {string} address Such as `http://127.0.0.1:5173`.
 * @property {string} nonce Marks the scripts and styles that Vite puts into the document.
 * @property {() => Promise<void>} close
 */

/**
 * Serves a page with hot reload, on loopback only.
 *
 * @param {string} [folder] With `index.html`; what it imports from beside it must be in the checkout.
 * @returns {Promise<PageServer>}
 */
export async function startPageServer(folder = join(ROOT, 'renderer')) {
  const { createServer } = await import('vite');
  const [port, nonce] = [await freePort(), randomUUID()];
  const server = await createServer({
    configFile: false,
    envDir: false,
    root: folder,
    cacheDir: join(ROOT, '.cache/vite'),
    clearScreen: false,
    logLevel: 'warn',
    html: { cspNonce: nonce },
    plugins: await pagePlugins(folder),
    optimizeDeps: { include: PACKAGES },
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      // The page has the address of its shell; hot reload comes from here.
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: port },
      fs: { allow: [ROOT] },
      watch: { ignored: ['**/out/**', '**/.wine/**', '**/.cache/**'].filter((glob) => !isBelow(folder, glob)) },
    },
  });
  await server.listen();
  return { address: `http://127.0.0.1:${port}`, nonce, close: () => server.close() };
}

/**
 * @param {string} folder
 * @param {string} glob
 */
function isBelow(folder, glob) {
  return folder.includes(glob.replaceAll('*', ''));
}

/**
 * A port of loopback that nobody listens on.
 *
 * @param {number} [wanted] Taken where it is free.
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer();
    probe.once('error', (error) => {
      if (wanted === 0) reject(error);
      else resolve(freePort());
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
