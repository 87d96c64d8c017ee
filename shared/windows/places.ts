import { REGISTRY_VIEWS, type RegistryView } from './registry.ts';
import { SETTINGS } from './settings.ts';

/** A setting in a view. `slot` is its number among all of them, so that a place is found without comparing texts. */
export interface Place {
  readonly id: string;
  readonly view: RegistryView;
  readonly slot: number;
}

const PLACES: readonly Place[] = SETTINGS.flatMap(({ id }) => REGISTRY_VIEWS.map((view) => ({ id, view }))).map(
  (place, slot) => ({ ...place, slot }),
);

const BY_VIEW = {
  native: new Map(PLACES.filter(({ view }) => view === 'native').map((place) => [place.id, place])),
  wow64: new Map(PLACES.filter(({ view }) => view === 'wow64').map((place) => [place.id, place])),
} as const;

/** How many places there are. */
export const PLACE_COUNT = PLACES.length;

/** The place of a setting in a view, if the catalogue has the setting. */
export function findPlace(id: string, view: RegistryView): Place | undefined {
  return BY_VIEW[view].get(id);
}

/**
 * The place of a setting in a view; an unknown id is a bug. For tables that are made once.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function placeOf(id: string, view: RegistryView = 'native'): Place {
  const place = findPlace(id, view);
  if (place === undefined) throw new Error(`no such setting: ${id}`);
  return place;
}
