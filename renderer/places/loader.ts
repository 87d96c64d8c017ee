import type { ComponentType } from 'react';
import type { LaterParts } from '../components/later.tsx';
import { Home } from '../features/home/home.tsx';
import type { Language } from '../../shared/text/languages.ts';
import { loadTexts } from '../state/load-texts.ts';
import type { Place } from '../state/place.ts';
import type { Texts } from '../state/texts.ts';

const loaded = new Map<Place, ComponentType>([['home', Home]]);
let parts: LaterParts | null = null;

async function loadLaterPlaces(): Promise<void> {
  const { LATER_PARTS, LATER_PLACES } = await import('./later.ts');
  for (const [id, shown] of Object.entries(LATER_PLACES)) loaded.set(id as Place, shown); // the keys of that record
  parts = LATER_PARTS;
}

/**
 * Fetches all that the window may show, and its texts, at a moment when nothing waits for it. Whoever has all texts has the
 * places too, so that nothing flickers and the focus finds its heading.
 */
export async function loadAll(language: Language): Promise<Texts> {
  const [texts] = await Promise.all([loadTexts(language), loadLaterPlaces()]);
  return texts;
}

/** What a place shows, which was fetched before; another one is a bug. */
export function loadedPlace(place: Place): ComponentType {
  const found = loaded.get(place);
  if (found === undefined) throw new Error(`the place ${place} was not loaded`);
  return found;
}

/** What Home shows behind closed lines; null before it was fetched. */
export const loadedParts = (): LaterParts | null => parts;
