import type { RailPlace } from '../state/place.ts';

/** A place of the window. Its icon, its name (a text in `rail`) and what it shows (`later.ts`) go by its id. */
interface PlaceRow {
  readonly id: RailPlace;
  /** At the foot of the rail, without a shortcut. */
  readonly isFoot?: boolean;
}

/** The rail from top to bottom. */
export const PLACES: readonly PlaceRow[] = [
  { id: 'home' },
  { id: 'guided' },
  { id: 'protocols' },
  { id: 'why' },
  { id: 'explain' },
  { id: 'report' },
  { id: 'history' },
  { id: 'practice', isFoot: true },
  { id: 'about', isFoot: true },
];

/** Places with a shortcut, in its order: Ctrl+1, Ctrl+2... */
export const MAIN_PLACES: readonly RailPlace[] = PLACES.filter((row) => row.isFoot !== true).map((row) => row.id);
export const FOOT_PLACES: readonly RailPlace[] = PLACES.filter((row) => row.isFoot === true).map((row) => row.id);
