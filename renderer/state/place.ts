import type { StartPart } from '../../shared/text/window.ts';

/** Texts of the rail that name no place. */
type Other = 'main' | 'skip' | 'samplePc' | 'thisPc' | 'reading' | 'wrong' | 'warned';

/** An entry of the rail: what has a name there. `places/places.ts` has a row for each, in the order of the rail. */
export type RailPlace = Exclude<keyof StartPart['t']['rail'], Other>;

/** Pages inside a place, each with that place: a name of their own stands behind its name. */
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

/** What the window shows beside the rail. */
export type Place = RailPlace | InnerPage;

const isInnerPage = (place: Place): place is InnerPage => Object.hasOwn(INNER_PAGES, place);

/** The entry of the rail to which a place belongs. */
export const railPlaceOf = (place: Place): RailPlace => (isInnerPage(place) ? INNER_PAGES[place] : place);

/** A place's name, as its heading and the window's title have it. */
export const placeName = (place: Place, t: Pick<StartPart['t'], 'rail' | 'pages'>): string =>
  isInnerPage(place) ? t.pages[place] : t.rail[place];
