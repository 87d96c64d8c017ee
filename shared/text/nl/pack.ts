import type { LanguagePack } from '../pack.ts';

export const pack: LanguagePack = {
  name: 'Nederlands',
  locale: 'nl-NL',
  admxCulture: 'nl-NL',
  electronLocale: 'nl',
  nsisLanguage: 'Dutch',
  partly: '(voor beheerders: Engels)',
  english: [],
  start: {
    noBridge: 'Deze pagina is het venster van TLS Remedy. Ze werkt alleen in het programma: start TLS Remedy zelf.',
    broken:
      'Er ging iets mis in dit venster. Probeer het opnieuw, of sluit het en start TLS Remedy opnieuw; Geschiedenis toont dan wat er is gewijzigd. De opdrachtregel werkt zonder dit venster: tls-remedy check',
    tryAgain: 'Opnieuw proberen',
    copyError: 'Kopieer wat er gebeurde',
    copied: 'Gekopieerd',
    noContext: 'TLS Remedy kon niet starten.',
  },
  menu: { language: '&Taal', view: '&Beeld', zoomIn: '&Groter', zoomOut: '&Kleiner', actualSize: '&Normale grootte' },
  parts: {
    page: async () => (await import('./places.ts')).page,
    messages: async () => (await import('./messages.ts')).messages,
    report: async () => (await import('./report.ts')).reportTexts,
    export: async () => (await import('./exports.ts')).exportTexts,
    errorCodes: async () => (await import('./errors.ts')).errorCodes,
    retire: async () => (await import('./retire.ts')).retireTexts,
    usage: async () => (await import('./usage.ts')).usageTexts,
    server: async () => (await import('./server.ts')).serverTexts,
    labelWords: async () => (await import('./terms.ts')).labelWords,
    installer: async () => (await import('./messages.ts')).installer,
  },
};
