import type { LanguagePack } from '../pack.ts';

export const pack: LanguagePack = {
  name: 'English',
  locale: 'en-GB',
  admxCulture: 'en-US',
  electronLocale: 'en-US',
  nsisLanguage: 'English',
  start: {
    noBridge: 'This page is the window of TLS Remedy. It works only inside the program: start TLS Remedy itself.',
    broken:
      'Something went wrong in this window. Close it and start TLS Remedy again; History then shows what was changed.',
    noContext: 'TLS Remedy could not start.',
  },
  menu: { view: '&View', zoomIn: '&Larger', zoomOut: '&Smaller', actualSize: '&Actual size' },
  labelWords: {
    turns: [
      'disabl*',
      'remov*',
      'delet*',
      'without',
      'no',
      'not',
      'off',
      'instead',
      'old',
      'default',
      'defaults',
      'block*',
      'before',
      'after',
      'unsafe',
      'if',
      'unless',
      "*n't",
      '*n’t',
    ],
    only: ['only', 'just'],
    ranges: ['to', 'through'],
    joints: ['and', 'or'],
  },
  parts: {
    page: async () => (await import('./window.ts')).page,
    messages: async () => (await import('./messages.ts')).messages,
    report: async () => (await import('./report.ts')).reportTexts,
    export: async () => (await import('./export.ts')).exportTexts,
    installer: async () => (await import('./messages.ts')).installer,
  },
};
