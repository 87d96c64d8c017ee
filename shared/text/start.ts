import type { Language } from './languages.ts';

interface StartTexts {
  readonly noBridge: string;
  readonly broken: string;
  readonly noContext: string;
}

/** What the window must be able to say before a language is loaded, or when none can be. */
export const START_TEXTS: Readonly<Record<Language, StartTexts>> = {
  en: {
    noBridge: 'This page is the window of TLS Remedy. It works only inside the program: start TLS Remedy itself.',
    broken:
      'Something went wrong in this window. Close it and start TLS Remedy again; History then shows what was changed.',
    noContext: 'TLS Remedy could not start.',
  },
  nl: {
    noBridge: 'Deze pagina is het venster van TLS Remedy. Ze werkt alleen in het programma: start TLS Remedy zelf.',
    broken:
      'Er ging iets mis in dit venster. Sluit het en start TLS Remedy opnieuw; Geschiedenis toont dan wat er is gewijzigd.',
    noContext: 'TLS Remedy kon niet starten.',
  },
};
