import { browserAdvice, type Browser } from '../../build/browsers.mjs';

/** What the choice depends on. */
export interface StartPc {
  readonly platform: NodeJS.Platform;
  /** Node's, such as `20.19.4`. */
  readonly node: string;
  readonly isDebian: boolean;
  readonly findElectron: () => string | null;
  /** Electron's own command; why it failed, or null. */
  readonly fetchElectron: () => Promise<string | null>;
  readonly findBrowser: () => Browser | null;
}

export type StartWindow =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'browser'; readonly browser: Browser }
  | { readonly kind: 'none'; readonly advice: string };

/** Of which Electron's own command asks for. */
const NODE_FOR_ELECTRON = [22, 12] as const;

function fetchesElectron(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major > NODE_FOR_ELECTRON[0] || (major === NODE_FOR_ELECTRON[0] && minor >= NODE_FOR_ELECTRON[1]);
}

/**
 * What `npm start` opens: Electron, Edge or Chrome, Chromium, in this order. On Windows and macOS Electron's program is
 * fetched if it is missing: without it Windows doesn't show its own registry.
 */
export async function whichWindow(pc: StartPc, say: (line: string) => void): Promise<StartWindow> {
  const there = pc.findElectron() ?? (await electronFetched(pc, say));
  if (there !== null) return { kind: 'electron', program: there };
  const browser = pc.findBrowser();
  return browser === null
    ? { kind: 'none', advice: browserAdvice(pc.platform, pc.isDebian) }
    : { kind: 'browser', browser };
}

async function electronFetched(pc: StartPc, say: (line: string) => void): Promise<string | null> {
  if (pc.platform !== 'win32' && pc.platform !== 'darwin') return null;
  if (!fetchesElectron(pc.node)) {
    say(
      `Electron’s program can only be fetched with Node ${NODE_FOR_ELECTRON.join('.')} or newer; this is ${pc.node}.`,
    );
    return null;
  }
  say('Fetching Electron’s program, once...');
  const problem = await pc.fetchElectron();
  const fetched = problem === null ? pc.findElectron() : null;
  if (fetched === null) say(`It couldn’t be fetched: ${problem ?? 'its command left no program'}.`);
  return fetched;
}
