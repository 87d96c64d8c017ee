import type { RailPlace } from '../state/place.ts';

/** A place of the window. Its icon, its name (a text in `rail`) and what it shows (`components.ts`) go by its id. */
interface PlaceRow {
  readonly id: RailPlace;
  /** In the group of many PCs, or at the foot of the rail, without a shortcut; else it is about this PC. */
  readonly group?: 'many' | 'foot';
  /** Stands in the rail of servers alone, without a shortcut; elsewhere it is reached from this place. */
  readonly elsewhereIn?: RailPlace;
}

/** The rail from top to bottom. */
export const PLACES: readonly PlaceRow[] = [
  { id: 'home' },
  { id: 'checks' },
  { id: 'protocols' },
  { id: 'explain' },
  { id: 'history' },
  { id: 'many', group: 'many' },
  { id: 'retire', group: 'many', elsewhereIn: 'protocols' },
  { id: 'more', group: 'foot' },
];

/** The places of a part of the rail. */
export const placesIn = (group: PlaceRow['group'], isServer: boolean): readonly RailPlace[] =>
  PLACES.filter((row) => row.group === group && (isServer || row.elsewhereIn === undefined)).map(({ id }) => id);

/** The entry of the rail that is lit for a place. */
export function litPlace(place: RailPlace, isServer: boolean): RailPlace {
  return (isServer ? undefined : PLACES.find(({ id }) => id === place)?.elsewhereIn) ?? place;
}

/** Places with a shortcut, in its order: Ctrl+1, Ctrl+2... */
export const MAIN_PLACES: readonly RailPlace[] = [...placesIn(undefined, false), ...placesIn('many', false)];
