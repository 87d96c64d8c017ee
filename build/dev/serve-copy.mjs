// A process of its own for benchmarks: serves a copy of the page's sources with hot reload, until its parent disconnects.
import { copySources } from './copy-sources.mjs';
import { startPageServer } from './page-server.mjs';

const copy = copySources(process.argv[2] ?? 'copy');
const { address, nonce, close } = await startPageServer(copy.page);
process.once('disconnect', () => {
  void close().finally(() => {
    copy.remove();
    process.exit(0);
  });
});
process.send?.({ address, nonce, page: copy.page });
