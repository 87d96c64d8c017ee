/** A place in the rail. Its screen is an entry in `screens/screens.ts`, its name a text in `rail`. */
interface PlaceRow {
  readonly id: string;
  /** At the foot of the rail, without a shortcut. */
  readonly isFoot?: boolean;
}

/** The rail from top to bottom. A place is a row here and an entry in `SCREENS`; what has no screen isn't shown. */
export const PLACES = [
  { id: 'home' },
  { id: 'guided' },
  { id: 'protocols' },
  { id: 'why' },
  { id: 'explain' },
  { id: 'report' },
  { id: 'history' },
  { id: 'practice', isFoot: true },
  { id: 'about', isFoot: true },
] as const satisfies readonly PlaceRow[];

export type Screen = (typeof PLACES)[number]['id'];

const rows: readonly (PlaceRow & { readonly id: Screen })[] = PLACES;

/** Places with a shortcut, in its order: Ctrl+1, Ctrl+2... */
export const MAIN_PLACES: readonly Screen[] = rows.filter((row) => row.isFoot !== true).map((row) => row.id);
export const FOOT_PLACES: readonly Screen[] = rows.filter((row) => row.isFoot === true).map((row) => row.id);
