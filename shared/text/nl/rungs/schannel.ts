import type { RungText } from '../../rungs.ts';
import { APPLY, CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'schannel'> = {
  name: 'Schannel',
  codes: {
    on: 'TLS 1.2 staat aan voor deze pc.',
    'no-rules': NOT_JUDGED,
    unreadable: 'De Schannel-instellingen voor TLS 1.2 konden niet worden gelezen.',
    disabled: 'TLS 1.2 staat uit voor de hele pc.',
    'disabled-by-default': 'TLS 1.2 staat uit voor programma’s die er niet uitdrukkelijk om vragen.',
    'not-configured': 'TLS 1.2 is niet aangezet. Windows 7 heeft dat naast de waarde ook nodig.',
    'only-server':
      'TLS 1.2 is alleen aangezet in de sleutel Server. Programma’s die vanaf deze pc verbinding maken, lezen de sleutel Client.',
    'tls-1.3-forced':
      'TLS 1.2 staat aan. TLS 1.3 is ook afgedwongen, en deze Windows-versie heeft het niet: Microsoft noemt dat onveilig.',
    'fragments-refused':
      'TLS 1.2 staat aan. Een grens laat handshakes mislukken als de andere kant een bericht ervan in delen stuurt.',
    'odd-value': 'Een waarde hier heeft een type dat Windows niet beschrijft. Die is ongewijzigd gelaten.',
    misspelt: 'TLS 1.2 staat aan. Er staat een verkeerd gespelde DisableByDefault bij, zonder effect.',
  },
  nextSteps: {
    on: null,
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    disabled: APPLY,
    'disabled-by-default': APPLY,
    'not-configured': APPLY,
    'only-server': APPLY,
    'tls-1.3-forced': 'Pas de aanbevolen instelling toe: die verwijdert de waarden voor TLS 1.3.',
    'fragments-refused':
      'Vraag de beheerder van deze pc om MessageLimitClient onder SCHANNEL\\Messaging te verwijderen, en start daarna opnieuw op.',
    'odd-value': 'Bekijk de waarde, en verwijder die als niets hem nodig heeft.',
    misspelt: 'Pas toe met de scope stray om de verkeerd gespelde waarde te verwijderen.',
  },
  windowSteps: {
    misspelt: 'Vink verdwaalde waarden aan in Protocollen, en pas toe, om de verkeerd gespelde waarde te verwijderen.',
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'De Schannel-instellingen voor TLS 1.2 konden niet worden gelezen. Er is niets geraden.',
    },
    disabled: {
      headline: 'TLS 1.2 staat uit voor de hele pc',
      reason:
        'Schannel heeft het uitgezet voor elk programma, en dat gaat boven alle andere instellingen. Zet het aan om dit op te lossen.',
    },
    'disabled-by-default': {
      headline: 'TLS 1.2 staat voor de meeste programma’s uit',
      reason: 'Schannel geeft het niet aan programma’s die geen protocol noemen. Zet het aan om dit op te lossen.',
    },
    'only-server': {
      headline: 'TLS 1.2 staat in de verkeerde sleutel aan',
      reason:
        'De sleutel Server is voor programma’s waarmee anderen verbinding maken. Programma’s die vanaf deze pc verbinding maken, lezen de sleutel Client.',
    },
    'tls-1.3-forced': {
      headline: 'TLS 1.2 staat aan, met TLS 1.3 afgedwongen',
      reason:
        'Deze Windows-versie heeft geen TLS 1.3. Microsoft noemt aanzetten hier onveilig, dus verwijderen is aanbevolen.',
    },
    'not-configured': (f) => ({
      headline: 'Eén deel van de instelling ontbreekt',
      reason: `De WinHTTP-waarde is goed. Op ${f.release} moet TLS 1.2 ook in Schannel aanstaan.`,
    }),
  },
};
