import type { ComponentType } from 'react';
import { Home } from '../features/home/home.tsx';
import type { Place } from '../state/place.ts';

const loaded = new Map<Place, ComponentType>([['home', Home]]);

/** Fetches every place but the first, once, at a moment when nothing waits for it. */
export async function loadLaterPlaces(): Promise<void> {
  const { LATER_PLACES } = await import('./later.ts');
  for (const [id, shown] of Object.entries(LATER_PLACES)) loaded.set(id as Place, shown); // the keys of that record
}

/** Fetches what a place shows. The window goes there only then, so that nothing flickers and the focus finds its heading. */
export async function loadPlace(place: Place): Promise<void> {
  if (!loaded.has(place)) await loadLaterPlaces();
}

/** What a place shows, which was fetched before; another one is a bug. */
export function loadedPlace(place: Place): ComponentType {
  const found = loaded.get(place);
  if (found === undefined) throw new Error(`the place ${place} was not loaded`);
  return found;
}
