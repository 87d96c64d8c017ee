import type { ProofTexts } from '../proof.ts';

export const proof: ProofTexts = {
  title: 'Wat Windows zelf aanbiedt',
  how: 'Nieuwe programma’s die de keuze aan Windows laten, maakten verbinding met TLS Remedy zelf. Niets verliet de pc.',
  programs: { native: '64-bits programma’s', wow64: '32-bits programma’s', only: 'Programma’s' },
  dotnet: (program) => `${program} met .NET Framework (Windows PowerShell)`,
  dotnetHow: 'Programma’s die .NET laten kiezen, staan los daarvan: ze lezen andere instellingen.',
  before: 'Ervoor',
  after: 'Erna',
  now: 'Nu',
  offers: (list) => list,
  offersNothing: 'geen enkel protocol',
  atMost: (protocol) => `hooguit ${protocol}`,
  notKnown: 'Niet bekend',
  reasons: {
    'not-this-pc': 'Die pc is een registerbestand, dus er is geen Windows om te testen.',
    'no-engine': 'Deze pc heeft geen programma dat de test kan uitvoeren.',
    'engine-blocked': 'Windows blokkeert het testprogramma.',
    'engine-restricted': 'Een beleid van deze pc beperkt PowerShell, dus het kon geen verbinding maken.',
    'engine-failed': 'Het testprogramma stopte zonder te testen.',
    'no-connection': 'Het testprogramma bereikte TLS Remedy op deze pc niet.',
    'no-answer': 'Het programma maakte verbinding, maar stuurde niets.',
    'not-tls': 'Het programma stuurde iets anders dan TLS.',
    'timed-out': 'Het programma was niet op tijd klaar.',
    cancelled: 'Je hebt het geannuleerd.',
  },
  suites: 'Cipher suites die Microsoft 365 accepteert',
  suitesOf: (shared, of) => `${shared} van ${of}`,
  noSharedSuite: 'Microsoft 365 accepteert geen van de cipher suites.',
  helloVersion: 'Versie in de ClientHello',
  fallback: (list) => `Na een weigering probeert het programma het opnieuw met ${list}.`,
  unclear: (list) => `Niet bekend: ${list}.`,
  secondOpinion: (agrees, engine) =>
    agrees
      ? `Een tweede controle, via ${engine}, gaf hetzelfde resultaat.`
      : `Een tweede controle, via ${engine}, gaf een ander resultaat.`,
  engines: {
    winhttp: 'de eigen aanroep van TLS Remedy',
    'script-host': 'Windows Script Host',
    powershell: 'PowerShell',
    dotnet: 'Windows PowerShell met .NET',
  },
  differences: {
    'promised-not-offered': (programs, protocol) =>
      `${programs} bieden ${protocol} niet aan, terwijl de instellingen dat beloven.`,
    'offered-not-promised': (programs, protocol) =>
      `${programs} bieden ook ${protocol} aan, wat de instellingen niet beloven.`,
  },
  agrees: 'Windows biedt aan wat de instellingen beloven.',
  disagrees: 'Windows gebruikt deze instellingen nog niet',
  lookFirst: (rung) => `Kijk hier eerst naar: ${rung}.`,
  asking: 'Er wordt getest wat Windows aanbiedt.',
  askNow: 'Nu testen',
  notTried: 'Nog niet getest',
  askNowMore:
    'Nieuwe programma’s die de keuze aan Windows laten, maken verbinding met TLS Remedy zelf. Niets verlaat de pc.',
  cancel: 'Annuleren',
  notThisPc: 'Dit is een voorbeeld-pc, dus er is geen Windows om te testen.',
};
