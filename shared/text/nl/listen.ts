import { listed, plural } from './terms.ts';

export const listen = {
  waits: (port: number, minutes: number): string =>
    `Zet https://localhost:${String(port)} op de plaats van het serveradres van je programma, en laat het verbinding maken. Het toont een fout: het hoeft alleen hallo te zeggen. TLS Remedy luistert alleen op deze pc, hooguit ${String(minutes)} ${plural(minutes, 'minuut', 'minuten')}.`,
  offers: (protocols: readonly string[]): string =>
    protocols.length === 0
      ? 'Je programma biedt geen bekende versie aan'
      : `Je programma biedt ${listed(protocols)} aan`,
  offersAtMost: (protocol: string): string => `Je programma biedt hooguit ${protocol} aan`,
  noSuites: (protocols: readonly string[]): string =>
    `Je programma biedt ${listed(protocols)} aan, maar geen cipher suite voor TLS 1.2 die Microsoft 365 accepteert`,
  nobody: 'Geen programma heeft verbinding gemaakt',
  notTls: 'Iets heeft verbinding gemaakt, maar begon niet met TLS',
  means: {
    ok: 'Microsoft 365 accepteert dat. Lukt verbinden nog steeds niet, zoek dan een andere oorzaak: plak de melding van het programma in Uitleggen.',
    old: 'De meeste diensten accepteren alleen TLS 1.2 of nieuwer. Wat helpt, hangt af van het soort programma.',
    suites: 'De meeste diensten accepteren alleen nieuwere cipher suites. Wat helpt, hangt af van het soort programma.',
    nobody: 'Controleer het adres dat je het programma gaf, en luister opnieuw.',
    notTls:
      'Controleer of het adres met https begint, of de versleuteling van het programma aanstaat, en luister opnieuw.',
  },
  kinds: {
    dotnet: {
      what: 'Een .NET-programma',
      more: 'Je kunt het Windows laten volgen. Probeer dit eerst als je het niet weet',
    },
    own: {
      what: 'Het heeft een eigen TLS (Java, OpenSSL, een oud Delphi-programma)',
      more: 'Geen instelling van Windows bereikt het. De maker moet het bijwerken',
    },
    winhttp: {
      what: 'Een macro of een ouder bedrijfsprogramma',
      more: 'Het gebruikt WinHTTP, en dat volgt Windows',
    },
  },
  suites: (shared: number, all: number): string =>
    `Cipher suites: ${String(all)}, waarvan Microsoft 365 er ${String(shared)} accepteert.`,
};

export const listenScreen = {
  title: 'Laat je programma tonen wat het aanbiedt',
  lead: 'TLS Remedy kan niet in andere programma’s kijken. Het luistert terwijl je programma verbinding probeert te maken.',
  point: 'Laat je programma dit adres gebruiken',
  pointMore: 'Zet het op de plaats van het serveradres en laat het programma verbinding maken.',
  copy: 'Het adres kopiëren',
  waiting: 'Wachten op je programma.',
  expected: 'Het toont een fout. Dat hoort zo: het hoeft alleen hallo te zeggen.',
  alone: 'Alleen deze pc kan erbij',
  aloneMore: 'Andere pc’s niet. Het sluit als je deze pagina verlaat, of na 10 minuten.',
  fixed: 'Kun je het adres niet veranderen?',
  paste: 'Plak dan de foutmelding',
  came: (time: string, means: string): string => `Het maakte verbinding om ${time}. ${means}`,
  kinds: 'Wat voor programma is het?',
  ask: 'Kopieer wat je kunt vragen',
  question: (headline: string): string =>
    `Welke versie van uw programma maakt verbinding met TLS 1.2? TLS Remedy luisterde naar de versie hier: “${headline}”.`,
  see: 'De oplossing bekijken',
  again: 'Opnieuw luisteren',
};
