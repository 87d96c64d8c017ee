import type { Answer, Bridge, Handlers, Request, WindowContext } from '../../shared/ipc/contract.ts';
import { BRIDGE_NAME, bugOn, type Channel } from '../../shared/ipc/names.ts';
import type { Failure } from '../../shared/failures.ts';
import { languageFor, PACKS, type Language } from '../../shared/text/languages.ts';
import type { WindowWords } from '../../shared/text/window.ts';

/** A check that is nearly there is waited for so long: else the window would be drawn twice. */
const PATIENCE_MS = 50;

export interface Start {
  readonly context: WindowContext;
  readonly texts: WindowWords;
  readonly check: Promise<Answer<'check'>>;
  /** That check if it was answered before anything was drawn. */
  readonly checked: Answer<'check'> | null;
  /** Whether somebody else changed the PC since it was asked; from here on the window listens by itself. */
  readonly wasChanged: () => boolean;
}

/** A window that can't begin: the program didn't say what it shows. */
type NoStart = Pick<Start, 'texts'> & { readonly context: null; readonly failure: Failure };

/** The bridge that the program has put on the window; null if the page was opened outside it. */
export const findBridge = (holder: object): Bridge | null =>
  (holder as { readonly [BRIDGE_NAME]?: Bridge })[BRIDGE_NAME] ?? null;

/** Asks over a channel. The gate has checked what comes back; that nothing does is a failure and never an exception. */
export async function ask<C extends Channel>(bridge: Bridge, channel: C, request: Request<C>): Promise<Answer<C>> {
  const handlers: Pick<Handlers, Channel> = bridge;
  try {
    return await handlers[channel](request);
  } catch {
    return bugOn(channel);
  }
}

/** The language that the shell put into the page's address, before it can be asked; else the browser's. */
export function languageOf(address: Pick<Location, 'search'>, locale: string): Language {
  return languageFor(new URLSearchParams(address.search).get('lang') ?? locale);
}

/** Only the language that is shown is fetched. Rejects if its file can't be loaded. */
export async function loadTexts(language: Language): Promise<WindowWords> {
  return { language, ...(await PACKS[language].parts.page()) };
}

/**
 * Asks at once for everything that the first screen shows, before any of it is drawn. The texts are those of `expected`
 * unless the program says otherwise; no word is drawn before that. Throws if a part of the program can't be loaded.
 */
export async function startWindow(bridge: Bridge, expected: Language): Promise<Start | NoStart> {
  let isChanged = false;
  const stop = bridge.on('changed', () => (isChanged = true));
  const likely = loadTexts(expected); // first: the program answers nothing else while it reads the PC
  likely.catch(() => undefined); // seen below, if they are the ones that are wanted
  const check = ask(bridge, 'check', {});
  const context = await ask(bridge, 'context', {});
  if (!context.ok) return { context: null, texts: await likely, failure: context };
  const { language } = context.value;
  const texts = await (language === expected ? likely : loadTexts(language));
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const checked = await Promise.race([check, patience]);
  const wasChanged = (): boolean => {
    stop();
    return isChanged;
  };
  return { context: context.value, texts, check, checked, wasChanged };
}
