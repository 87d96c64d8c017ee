import type { ReadinessTexts } from '../readiness.ts';

export const readiness: ReadinessTexts = {
  title: 'Hoe zeker dit is',
  levels: {
    proven: 'Klaar voor Microsoft 365: de adressen zijn gevraagd, en ze antwoordden allemaal.',
    likely: 'TLS 1.2 staat aan. Of Microsoft 365 antwoordt, is niet geprobeerd.',
    doubtful: 'Het is niet zeker dat elk adres van Microsoft 365 kan worden bereikt.',
    no: 'Niet klaar voor Microsoft 365.',
  },
  claims: {
    connection: {
      name: 'Verbinding',
      states: {
        holds: 'Elk gevraagd adres antwoordde.',
        fails: 'Niet elke verbinding kon worden bevestigd.',
        unknown: 'Niet elk soort programma kon het vragen.',
        'not-asked': 'Niet geprobeerd.',
      },
    },
    offer: {
      name: 'Handshake',
      states: {
        holds: 'Gezien: Windows biedt TLS 1.2 of later aan.',
        fails: 'Gezien: Windows biedt TLS 1.2 niet aan.',
        unknown: 'Wat Windows aanbiedt, kon niet worden gezien.',
        'not-asked': 'Niet geprobeerd.',
      },
    },
    settings: {
      name: 'Instellingen',
      states: {
        holds: 'Programma’s kunnen ermee TLS 1.2 gebruiken.',
        fails: 'Sommige programma’s kunnen er geen TLS 1.2 mee gebruiken, of er ontbreekt iets anders.',
        unknown: 'Iets dat beslist, is niet bekend.',
        'not-asked': 'Niet gelezen.',
      },
    },
  },
  because: 'Kijk naar',
  results: {
    'tls-refused': 'Een adres weigerde de handshake.',
    certificate: 'Een certificaat werd niet vertrouwd.',
    proxy: 'Een proxy zat in de weg.',
    name: 'De naam van een adres is niet gevonden.',
    route: 'Een adres was niet te bereiken.',
    clock: 'De klok van deze pc loopt verkeerd, waardoor certificaten ongeldig lijken.',
    timeout: 'Een adres antwoordde niet op tijd.',
  },
  limits: {
    'front-door-without-dhe':
      'Sommige adressen van Microsoft 365 zijn vanaf deze Windows-versie niet te bereiken: ze accepteren alleen cipher suites die deze versie niet heeft, en geen instelling kan die toevoegen.',
  },
};
