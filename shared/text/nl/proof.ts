import type { ProofTexts } from '../proof.ts';

export const proof: ProofTexts = {
  title: 'Wat Windows zelf aanbiedt',
  how: 'Nieuwe programma’s die de keuze aan Windows laten, maakten verbinding met TLS Remedy zelf. Niets verliet de pc.',
  programs: { native: '64-bits programma’s', wow64: '32-bits programma’s', only: 'Programma’s' },
  before: 'Ervoor',
  after: 'Erna',
  now: 'Nu',
  offers: (list) => list,
  offersNothing: 'geen enkel protocol',
  atMost: (protocol) => `hooguit ${protocol}`,
  notKnown: 'Niet bekend',
  reasons: {
    'not-this-pc': 'Die pc is een registerbestand, dus er is geen Windows om te vragen.',
    'no-engine': 'Windows heeft hier geen programma dat het kan vragen.',
    'engine-blocked': 'Windows blokkeert het programma dat het zou vragen.',
    'engine-failed': 'Het programma dat het moest vragen, stopte zonder dat te doen.',
    'no-connection': 'Het programma dat het vroeg, bereikte TLS Remedy op deze pc niet.',
    'no-answer': 'Het programma maakte verbinding, maar stuurde niets.',
    'not-tls': 'Het programma stuurde iets anders dan TLS.',
    'timed-out': 'Het programma was niet op tijd klaar.',
    cancelled: 'Je hebt het geannuleerd.',
  },
  suites: 'Cipher suites die Microsoft 365 accepteert',
  suitesOf: (shared, of) => `${shared} van ${of}`,
  noSharedSuite: 'Geen van de cipher suites is er een die Microsoft 365 accepteert.',
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
  },
  differences: {
    'promised-not-offered': (programs, protocol) =>
      `${programs} bieden ${protocol} niet aan, terwijl de instellingen dat beloven.`,
    'offered-not-promised': (programs, protocol) =>
      `${programs} bieden ook ${protocol} aan, wat de instellingen niet beloven.`,
  },
  agrees: 'Windows biedt aan wat de instellingen beloven.',
  disagrees: 'De instellingen staan er, en Windows doet niet wat ze beloven',
  lookFirst: (rung) => `Kijk hier eerst naar: ${rung}.`,
  asking: 'Windows wordt gevraagd wat het aanbiedt.',
  askNow: 'Vraag het Windows nu',
  notTried: 'Nog niet getest',
  askNowMore:
    'Nieuwe programma’s die de keuze aan Windows laten, maken verbinding met TLS Remedy zelf. Niets verlaat de pc.',
  cancel: 'Annuleren',
  notThisPc: 'Dit is een oefen-pc, dus er is geen Windows om te vragen.',
  host: {
    title: 'Een verbinding proberen',
    more: 'Windows maakt verbinding met de naam die je geeft, en met niets anders. Dit verlaat de pc.',
    label: 'Hostnaam',
    button: 'Probeer het',
    asking: 'Windows maakt verbinding.',
    badName: 'Dit is geen hostnaam. Geef er een zoals login.microsoftonline.com, zonder https:// en zonder pad.',
    found: {
      works: (host) => `Windows maakt verbinding met ${host}.`,
      'name-not-found': (host) => `De naam ${host} is niet gevonden. Controleer de spelling en het netwerk van de pc.`,
      'no-route': (host) => `${host} is niet te bereiken. Controleer het netwerk en de firewall.`,
      'no-answer': (host) => `${host} antwoordt niet op tijd. Controleer het netwerk en de firewall.`,
      proxy: (host) => `Windows gaat via een proxy en bereikt ${host} niet. Vraag het aan wie de proxy beheert.`,
      'tls-refused': (host) => `${host} en Windows hebben geen protocol of cipher suite gemeen.`,
      'not-tls': (host) =>
        `Wat op ${host} antwoordt, spreekt geen TLS. Er kan een aanmeldpagina van het netwerk tussen zitten.`,
      'cut-off': (host) => `De verbinding met ${host} wordt meteen verbroken. Een firewall kan dat doen.`,
      'not-trusted': (host) =>
        `Windows vertrouwt het certificaat van ${host} niet. Werk de basiscertificaten bij, of zoek een programma dat verbindingen inspecteert.`,
      'wrong-name': (host) => `Het certificaat is niet voor ${host}. Er kan iets tussen zitten.`,
      'clock-wrong': (host) =>
        `De klok van deze pc staat verkeerd, dus het certificaat van ${host} lijkt ongeldig. Zet de klok goed.`,
      expired: (host) => `Het certificaat van ${host} is verlopen. Alleen de eigenaar kan het vernieuwen.`,
      'not-asked': (host) => `Windows kon niet naar ${host} worden gevraagd.`,
    },
    code: (code) => `WinHTTP zegt ${code}.`,
    alert: (alert) => `De alert was ${alert}.`,
  },
};
