import type { RailPlace } from '../state/place.ts';

/** A place of the window. Its icon, its name (a text in `rail`) and what it shows (`later.ts`) go by its id. */
interface PlaceRow {
  readonly id: RailPlace;
  /** In the group of many PCs, or at the foot of the rail, where it has no shortcut; else it is about this PC. */
  readonly group?: 'many' | 'foot';
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
  { id: 'fleet', group: 'many' },
  { id: 'deploy', group: 'many' },
  { id: 'practice', group: 'foot' },
  { id: 'about', group: 'foot' },
];

const inGroup = (group: PlaceRow['group']): readonly RailPlace[] =>
  PLACES.filter((row) => row.group === group).map(({ id }) => id);

export const PC_PLACES: readonly RailPlace[] = inGroup(undefined);
export const MANY_PLACES: readonly RailPlace[] = inGroup('many');
export const FOOT_PLACES: readonly RailPlace[] = inGroup('foot');

/** Places with a shortcut, in its order: Ctrl+1, Ctrl+2... */
export const MAIN_PLACES: readonly RailPlace[] = [...PC_PLACES, ...MANY_PLACES];
