import type { windowTexts } from './en/window.ts';
import type { SharedMessages } from './messages.ts';

/**
 * The window's own texts; those that it shares with the command line are in `messages.ts`. English gives the shape, so a
 * text that another language lacks, or has too many, doesn't compile.
 */
export type WindowTexts = typeof windowTexts;

/** Everything that the window says in one language. */
export interface PageTexts {
  /** The window's own texts. */
  readonly t: WindowTexts;
  /** Those that it shares with the command line: errors, releases, the ladder. */
  readonly m: SharedMessages;
}
