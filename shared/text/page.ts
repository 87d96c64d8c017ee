import type { page } from './en/places.ts';
import type { start } from './en/home.ts';
import type { glossaryTexts } from './en/terms.ts';
import type { SharedMessages, StartMessages } from './messages.ts';
import type { Worded } from './worded.ts';

/** `t`: the window's own; `m`: shared with the command line. English is the type, so nothing lacks or is too much. */
export interface StartPart {
  readonly t: Worded<(typeof start)['t']>;
  readonly m: StartMessages;
}

export type WindowTexts = Worded<(typeof page)['t']>;

export interface PageTexts {
  readonly t: WindowTexts;
  /** Those that it shares with the command line: errors, releases, the ladder. */
  readonly m: SharedMessages;
}

export type Word = keyof (typeof glossaryTexts)['glossary']['words'];
