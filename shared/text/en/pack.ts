export const pack = {
  name: 'English',
  locale: 'en-GB',
  admxCulture: 'en-US',
  electronLocale: 'en-US',
  nsisLanguage: 'English',
  start: {
    noBridge: 'This page is the window of TLS Remedy. It works only inside the program: start TLS Remedy itself.',
    broken:
      'Something went wrong in this window. Try again, or close it and start TLS Remedy again; History then shows what was changed. The command line works without this window: tls-remedy check',
    tryAgain: 'Try again',
    copyError: 'Copy what happened',
    copied: 'Copied',
    noContext: 'TLS Remedy couldn’t start.',
  },
  menu: { language: '&Language', view: '&View', zoomIn: '&Larger', zoomOut: '&Smaller', actualSize: '&Actual size' },
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
