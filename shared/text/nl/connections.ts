import type { ConnectionTexts } from '../connections.ts';

export const connections: ConnectionTexts = {
  needs: {
    'sign-in': 'aanmelden',
    mail: 'e-mail',
    settings: 'Office-instellingen',
    'start-page': 'startpagina',
    teams: 'Teams',
    files: 'SharePoint',
    onedrive: 'OneDrive',
    graph: 'gegevens voor apps',
    updates: 'Office-updates',
    other: 'door jou toegevoegd',
  },
  states: {
    reached: 'Bereikt',
    inspected: 'Mogelijk meegelezen',
    'tls-refused': 'Geweigerd',
    certificate: 'Certificaat niet geaccepteerd',
    proxy: 'Tegengehouden door de proxy',
    name: 'Naam niet gevonden',
    route: 'Niet bereikbaar',
    clock: 'Klok staat verkeerd',
    timeout: 'Geen antwoord',
    'not-asked': 'Niet getest',
  },
  views: { both: 'beide', native: '64-bits', wow64: '32-bits', only: 'alle' },
  why: {
    'name-not-found': (host) =>
      `De naam ${host} is niet gevonden. Controleer de spelling en het netwerk (DNS) van de pc.`,
    'no-route': (host) =>
      `${host} is niet te bereiken. Controleer het netwerk en de firewall, en of dit netwerk een proxy nodig heeft.`,
    'no-answer': (host) => `${host} antwoordde niet op tijd. Controleer het netwerk en de firewall, en test opnieuw.`,
    proxy: (host) =>
      `Windows gaat via een proxy en komt niet bij ${host}. Vraag wie de proxy beheert om dit adres toe te laten.`,
    'tls-refused': (host) => `${host} en Windows delen geen protocol of cipher suite.`,
    'not-tls': (host) =>
      `Wat op ${host} antwoordt, spreekt geen TLS. Er kan een aanmeldpagina van het netwerk tussen zitten: open eerst een browser.`,
    'cut-off': (host) =>
      `De verbinding met ${host} wordt meteen verbroken. Een firewall kan dat doen; vraag het aan wie die beheert.`,
    'not-trusted': (host) =>
      `Windows vertrouwt het certificaat van ${host} niet. Werk de basiscertificaten bij, of zoek een programma dat verbindingen inspecteert.`,
    'wrong-name': (host) =>
      `Het certificaat is niet voor ${host}. Er kan iets tussen zitten; vraag het aan wie het netwerk beheert.`,
    'clock-wrong': (host) =>
      `De klok van deze pc staat verkeerd, dus het certificaat van ${host} lijkt ongeldig. Zet de klok goed en test opnieuw.`,
    expired: (host) => `Het certificaat van ${host} is verlopen. Alleen de eigenaar kan het vernieuwen.`,
  },
  inspected: (issuer) =>
    `Het certificaat komt van ${issuer}, en dat staat niet bekend als een uitgever van Microsoft. Misschien leest een gateway of virusscanner mee. Office kan zo’n verbinding weigeren: vraag de beheerder om dit adres uit te zonderen.`,
  alert: (alert, name) => `De server stuurde alert ${alert} (${name}).`,
  alertUnknown: 'onbekend',
  seeWhy: 'Controles, of de opdracht check, laat zien wat deze Windows-versie mist.',
  alerts: {
    40: 'Hij accepteert geen van de cipher suites die Windows aanbiedt.',
    70: 'Hij accepteert geen van de protocollen die Windows aanbiedt.',
    71: 'Hij wil een sterkere versleuteling dan Windows aanbiedt.',
    112: 'Hij kent de naam niet waar Windows om vroeg.',
  },
  code: (code) => `WinHTTP-fout ${code}.`,
  certificateFrom: (issuer) => `certificaat van ${issuer}`,
  notAsked: {
    'no-engine': 'Deze pc heeft geen programma dat de test kan uitvoeren.',
    'engine-blocked': 'Windows blokkeert het testprogramma.',
    'engine-failed': 'Het testprogramma stopte zonder te testen.',
    cancelled: 'Je hebt de test daarvoor geannuleerd.',
  },
  willContact: (connections) => `Met deze adressen wordt contact gemaakt, ${connections} verbindingen in totaal:`,
  nothingElse:
    'Elk krijgt een verzoek om de pagina “/”, zonder account, cookie of naam van deze pc. Meer wordt er niet verstuurd.',
  progress: (done, of) => `${done} van ${of}`,
  summary: (reached, of, inspected, notAsked) =>
    [
      `${reached} van ${of} verbindingen zijn gelukt`,
      ...(inspected === 0 ? [] : [`${inspected} daarvan via een programma dat misschien meeleest`]),
      ...(notAsked === 0 ? [] : [`${notAsked} konden niet worden getest`]),
    ].join(', ') + '.',
};
