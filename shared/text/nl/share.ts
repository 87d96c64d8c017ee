import type * as english from '../en/share.ts';

export const share: typeof english.share = {
  name: 'Delen',
  short: 'Korte samenvatting kopiëren',
  shortSaid: (lines) => `${lines} regels, voor een chat of een e-mail`,
  ticket: 'Voor een melding kopiëren',
  ticketSaid: 'Met paden en waarden',
  save: { html: 'Opslaan als webpagina…', pdf: 'Opslaan als pdf…', json: 'Opslaan als JSON…' },
  saveSaid: {
    html: 'Opent overal, goed af te drukken',
    pdf: 'Eén of twee pagina’s',
    json: 'Voor veel pc’s en scripts',
  },
  names: 'Namen opnemen',
  namesOut: 'Van deze pc, de gebruiker en proxyservers. Nu weggelaten.',
  namesIn: 'Van deze pc, de gebruiker en proxyservers. De pc staat in de naam van het bestand.',
  working: 'Een ogenblik…',
  copied: 'Gekopieerd. Plak het in een e-mail of een melding.',
  notCopied: 'Kopiëren is mislukt',
  saved: 'Opgeslagen',
  savedMore:
    'Het rapport bevat zijn eigen controlesom: tls-remedy report verify BESTAND zegt of het is zoals het is gemaakt.',
  copyPath: 'Pad kopiëren',
};
