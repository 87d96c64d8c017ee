import type { page } from './en/places.ts';
import type { start } from './en/home.ts';
import type { glossaryTexts } from './en/terms.ts';
import type { SharedMessages, StartMessages } from './messages.ts';
import type { Worded } from './worded.ts';

/**
 * What the window says before another place than Home is opened. `t` are its own texts, `m` those that it shares with the
 * command line. English is the type, so a text that another language lacks, or has too many, doesn't compile.
 */
export interface StartPart {
  readonly t: Worded<(typeof start)['t']>;
  readonly m: StartMessages;
}

export type WindowTexts = Worded<(typeof page)['t']>;

export type PlaceTexts = Omit<WindowTexts, keyof StartPart['t']>;

export interface PageTexts {
  readonly t: WindowTexts;
  /** Those that it shares with the command line: errors, releases, the ladder. */
  readonly m: SharedMessages;
}

export type Word = keyof (typeof glossaryTexts)['glossary']['words'];
