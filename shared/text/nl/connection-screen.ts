import type { WindowTexts } from '../page.ts';

export const connectionScreen: WindowTexts['connection'] = {
  lead: 'Probeert beveiligde verbindingen met adressen van Microsoft 365, zoals 64-bits en 32-bits programma’s dat doen. Er wordt pas iets verstuurd als je de test start.',
  willContact: 'Met deze adressen wordt contact gemaakt',
  add: 'Toevoegen',
  addLabel: 'Een ander adres, of de naam van je organisatie in SharePoint',
  addHint: 'Zoals mail.contoso.com, of contoso voor contoso.sharepoint.com.',
  badAddress:
    'Dit is geen hostnaam en ook geen naam van een organisatie. Geef er een zoals mail.contoso.com of contoso, zonder https:// en zonder pad.',
  sentTitle: 'Wat er wordt verstuurd',
  sent: 'Een begroeting (ClientHello) met de naam van het adres en de protocollen die deze pc aanbiedt; als dat lukt, een verzoek om de pagina “/”. Met een adres wordt soms nog eens verbinding gemaakt, om te zien wat is afgesproken of wat er mis is met het certificaat. De servers zien het openbare IP-adres van deze pc.',
  notSentTitle: 'Wat er niet wordt verstuurd',
  notSent:
    'Geen account, wachtwoord, cookie, document of naam van de pc. Omleidingen worden niet gevolgd, en TLS Remedy maakt met geen ander adres contact.',
  count: (connections) =>
    connections === 1 ? '1 verbinding, hooguit 20 seconden.' : `${connections} verbindingen, elk hooguit 20 seconden.`,
  none: 'Kies ten minste één adres.',
  start: 'Test starten',
  asking: 'Bezig…',
  waiting: 'Wacht',
  patience: 'Elk kan tot 20 seconden duren. Je kunt intussen naar andere pagina’s gaan.',
  staysIfCancelled: 'Wat al is gevonden, blijft staan als je annuleert.',
  results: 'Resultaten',
  columns: {
    address: 'Adres',
    view: 'Weergave',
    result: 'Resultaat',
    agreed: 'Protocol en cipher suite',
    issuer: 'Certificaat van',
  },
  titles: {
    ok: 'Alle adressen zijn bereikt',
    warn: 'Bereikt, maar misschien leest een programma mee',
    fail: 'Niet elk adres is bereikt',
    incomplete: 'Sommige adressen konden niet worden getest',
  },
  again: 'Opnieuw testen',
  copy: 'Resultaten kopiëren',
  copySaid: 'Elk adres, met wat het antwoordde',
};
