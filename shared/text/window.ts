import type { windowTexts } from './en/window.ts';
import { PACKS, type Language } from './languages.ts';
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

/** `TLS 1.1 and TLS 1.2`, in the language. */
export function listInWords(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(PACKS[language].locale, { type: 'conjunction' }).format(items);
}

/** `14:02`, in the time zone of the PC. */
export function clockTime(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(PACKS[language].locale, { hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** `3 November 2026, 10:12`; of today only the time, after `today`. */
export function dayAndTime(language: Language, moment: string, now: Date, today: string): string {
  const date = new Date(moment);
  const day =
    date.toDateString() === now.toDateString()
      ? today
      : new Intl.DateTimeFormat(PACKS[language].locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
          date,
        );
  return `${day}, ${clockTime(language, moment)}`;
}
