import type { ReadinessTexts } from '../readiness.ts';

export const readiness: ReadinessTexts = {
  title: 'Hoe zeker dit is',
  levels: {
    proven: 'Klaar voor Microsoft 365: alle geteste adressen gaven antwoord.',
    likely: 'TLS 1.2 staat aan. Of Microsoft 365 antwoordt, is niet getest.',
    doubtful: 'Het is niet zeker dat elk adres van Microsoft 365 kan worden bereikt.',
    no: 'Niet klaar voor Microsoft 365.',
  },
  claims: {
    connection: {
      name: 'Verbinding',
      states: {
        holds: 'Elk getest adres gaf antwoord.',
        fails: 'Niet elke verbinding kon worden bevestigd.',
        unknown: 'Niet elk soort programma kon worden getest.',
        'not-asked': 'Niet getest.',
      },
    },
    offer: {
      name: 'Livetest',
      states: {
        holds: 'Gezien: Windows biedt TLS 1.2 of hoger aan.',
        fails: 'Gezien: Windows biedt TLS 1.2 niet aan.',
        unknown: 'De test kon niet tonen wat Windows aanbiedt.',
        'not-asked': 'Niet getest.',
      },
    },
    settings: {
      name: 'Instellingen',
      states: {
        holds: 'Programma’s kunnen ermee TLS 1.2 gebruiken.',
        fails: 'Sommige programma’s kunnen er geen TLS 1.2 mee gebruiken, of er ontbreekt iets anders.',
        unknown: 'Iets wat de doorslag geeft, is niet bekend.',
        'not-asked': 'Niet gelezen.',
      },
    },
  },
  because: 'Kijk naar',
  results: {
    'tls-refused': 'Een adres weigerde de handshake.',
    certificate: 'Een certificaat werd niet vertrouwd.',
    proxy: 'Een proxy stond in de weg.',
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
