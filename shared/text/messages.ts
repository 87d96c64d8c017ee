import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { messages as english } from './en/messages.ts';
import type { placeMessages } from './en/places.ts';
import type { startMessages } from './en/verdict.ts';
import type { Headline } from './rung-text.ts';
import type { Worded } from './worded.ts';

type English = typeof english;

/** The codes are those that English has; a headline may be plain in one language and name facts in another. */
type RungTexts = {
  readonly [Id in RungId]: {
    readonly [Table in keyof English['rungs'][Id]]: Table extends 'headlines'
      ? Readonly<Record<keyof English['rungs'][Id][Table], Headline>>
      : Worded<English['rungs'][Id][Table]>;
  };
};

/** The same of failures: a text may be plain in one language and name facts in another. */
export type ErrorTexts = English['errors'];

/** All texts of the command line and of the main process's dialogs. The page has each language as its own chunk. */
export type Messages = Worded<Omit<English, 'rungs' | 'errors'>> & {
  readonly rungs: RungTexts;
  readonly errors: ErrorTexts;
};

/** Texts that window and command line share, and that the window needs at its start. Its own are in `home.ts`. */
export type StartMessages = Pick<Messages, keyof typeof startMessages>;

/** Those that the window needs for other places than Home. Its own are in `places.ts`. */
type PlaceMessages = Pick<Messages, keyof typeof placeMessages>;

export type SharedMessages = StartMessages & PlaceMessages;

/** The words of a cell: `unknown` could not be read, of `notKnown` nothing is stored. */
export type CellWord = keyof Messages['cells'];

export type BoxText = Messages['boxes']['bug'];
