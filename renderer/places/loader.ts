import type { ComponentType } from 'react';
import { PLACES, type Screen } from './places.ts';
import { Home } from '../features/home/home.tsx';
import type { ScreenProps } from './place-props.ts';

/** One chunk: they share so much that chunks of their own weigh more, and all are fetched anyway. */
const later = (): Promise<typeof import('./later-places.ts')> => import('./later-places.ts');

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
