import type { StartPart } from '../../shared/text/window.ts';

/** The rail from top to bottom. An icon, a name (a text in `rail`) and what is shown go by the id. */
const RAIL = {
  main: ['home', 'checks', 'protocols', 'explain', 'history'],
  many: ['many', 'retire'],
  foot: ['more'],
} as const satisfies Readonly<Record<string, readonly (keyof StartPart['t']['rail'])[]>>;
type Group = keyof typeof RAIL;

export type RailPlace = (typeof RAIL)[Group][number];

/** Stand in the rail of servers alone, without a shortcut; elsewhere they are reached from another place. */
const OF_SERVERS: Readonly<Partial<Record<RailPlace, RailPlace>>> = { retire: 'protocols' };

export const placesIn = (group: Group, isServer: boolean): readonly RailPlace[] =>
  RAIL[group].filter((place) => isServer || OF_SERVERS[place] === undefined);

/** Places with a shortcut, in its order: Ctrl+1, Ctrl+2... */
export const MAIN_PLACES: readonly RailPlace[] = [...placesIn('main', false), ...placesIn('many', false)];

/** Pages inside a place, each with that place: a name of their own is behind its name. */
const INNER_PAGES = {
  guided: 'home',
  connection: 'checks',
  checklist: 'home',
  practice: 'more',
  glossary: 'more',
  commands: 'more',
  about: 'more',
} as const satisfies Readonly<Record<string, RailPlace>>;
type InnerPage = keyof typeof INNER_PAGES;

export type Place = RailPlace | InnerPage;

const isInnerPage = (place: Place): place is InnerPage => Object.hasOwn(INNER_PAGES, place);

export const railPlaceOf = (place: Place): RailPlace => (isInnerPage(place) ? INNER_PAGES[place] : place);

export function litPlace(place: Place, isServer: boolean): RailPlace {
  const entry = railPlaceOf(place);
  return isServer ? entry : (OF_SERVERS[entry] ?? entry);
}

export const placeName = (place: Place, t: Pick<StartPart['t'], 'rail' | 'pages'>): string =>
  isInnerPage(place) ? t.pages[place] : t.rail[place];
