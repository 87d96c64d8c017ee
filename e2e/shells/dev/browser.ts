// Started by `npm run dev -- ...`: the browser window, which stays open while the program behind it restarts.
import { openBrowserWindow } from '../browser-window.ts';

async function open([mode = '', port = '']: readonly string[]): Promise<void> {
  const window = await openBrowserWindow(mode !== 'headless', [`--remote-debugging-port=${port}`]);
  if (window === null) throw new Error('There is no Edge, Chrome or Chromium to show the window in.');
  const { context } = window;
  const [page] = context.pages();
  // Ctrl+C reaches Playwright too, and whoever comes second finds the browser closed.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void context.close().catch(() => undefined));
  const closed = new Promise((resolve) => {
    context.once('close', resolve);
    page?.once('close', resolve);
  });
  process.send?.('open');
  await closed;
  await window.close();
}

open(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
