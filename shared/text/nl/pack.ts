import type { LanguagePack } from '../pack.ts';

export const pack: LanguagePack = {
  name: 'Nederlands',
  locale: 'nl-NL',
  admxCulture: 'nl-NL',
  electronLocale: 'nl',
  nsisLanguage: 'Dutch',
  start: {
    noBridge: 'Deze pagina is het venster van TLS Remedy. Ze werkt alleen in het programma: start TLS Remedy zelf.',
    broken:
      'Er ging iets mis in dit venster. Sluit het en start TLS Remedy opnieuw; Geschiedenis toont dan wat er is gewijzigd.',
    noContext: 'TLS Remedy kon niet starten.',
  },
  menu: { view: '&Beeld', zoomIn: '&Groter', zoomOut: '&Kleiner', actualSize: '&Normale grootte' },
  labelWords: {
    turns: ['uit', 'uitschakel*', 'niet', 'geen', 'zonder', 'verwijder*', 'weg', 'oud', 'oude', 'standaard', 'tenzij'],
    only: ['alleen', 'enkel', 'uitsluitend'],
    ranges: ['tot en met', 'tot', 't/m'],
    joints: ['en', 'of'],
  },
  parts: {
    page: async () => (await import('./window.ts')).page,
    messages: async () => (await import('./messages.ts')).messages,
    report: async () => (await import('./report.ts')).reportTexts,
    export: async () => (await import('./export.ts')).exportTexts,
    errorCodes: async () => (await import('./error-codes.ts')).errorCodes,
    glossary: async () => (await import('./glossary.ts')).glossaryTexts,
    retire: async () => (await import('./retire.ts')).retireTexts,
    usage: async () => (await import('./usage.ts')).usageTexts,
    installer: async () => (await import('./messages.ts')).installer,
  },
};
