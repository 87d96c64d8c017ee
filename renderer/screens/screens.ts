import type { ComponentType, Dispatch } from 'react';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Guide } from '../guided/use-guided.ts';
import type { Draft, DraftEvent } from '../state/draft.ts';
import type { Explaining } from '../state/use-explaining.ts';
import { PLACES, type Screen } from '../state/places.ts';
import type { WindowActions } from '../state/use-window.ts';
import type { WindowState } from '../state/window-state.ts';
import { Home } from './home.tsx';

/** What every screen is given; each takes what it needs. */
export interface ScreenProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
  readonly bridge: Bridge;
  /** Where the wizard stands. */
  readonly guide: Guide;
  /** What was pasted on Explain, and what it means. */
  readonly explaining: Explaining;
  /** What the user is choosing on Protocols. */
  readonly draft: Draft;
  readonly change: Dispatch<DraftEvent>;
}

/** One chunk: they share so much that chunks of their own weigh more, and all are fetched anyway. */
const later = (): Promise<typeof import('./later-screens.ts')> => import('./later-screens.ts');

/** Every screen: the first one itself, the others from a chunk that is fetched after it. */
const SCREENS: Readonly<Record<Screen, () => Promise<ComponentType<ScreenProps>>>> = {
  home: () => Promise.resolve(Home),
  guided: async () => (await later()).Guided,
  protocols: async () => (await later()).Protocols,
  why: async () => (await later()).Why,
  explain: async () => (await later()).Explain,
  report: async () => (await later()).Report,
  history: async () => (await later()).History,
  practice: async () => (await later()).Practice,
  about: async () => (await later()).About,
};

const loaded = new Map<Screen, ComponentType<ScreenProps>>([['home', Home]]);

/** Fetches a screen, once. The window goes to it only then, so that nothing flickers and the focus finds its heading. */
export async function loadScreen(screen: Screen): Promise<void> {
  if (!loaded.has(screen)) loaded.set(screen, await SCREENS[screen]());
}

/** Fetches all screens, at a moment when nothing waits for it. */
export async function loadAllScreens(): Promise<void> {
  await Promise.all(PLACES.map(({ id }) => loadScreen(id)));
}

/** A screen that was loaded before; another one is a bug. */
export function loadedScreen(screen: Screen): ComponentType<ScreenProps> {
  const found = loaded.get(screen);
  if (found === undefined) throw new Error(`the screen ${screen} was not loaded`);
  return found;
}
