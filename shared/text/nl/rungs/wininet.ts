import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED } from './words.ts';

const TICK = 'Open Internetopties, Geavanceerd, en vink TLS 1.2 aan.';

export const text: RungText<'wininet'> = {
  name: 'Internetopties',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'De Internetopties konden niet worden gelezen.',
    malformed: 'De waarde van de Internetopties heeft het verkeerde type.',
    'policies-differ': 'Twee beleidsregels zetten de Internetopties verschillend. Het is niet duidelijk welke wint.',
    'policy-lacks-tls-1.2': 'Een beleid laat TLS 1.2 weg uit de Internetopties, en vergrendelt ze.',
    'user-lacks-tls-1.2': 'TLS 1.2 is niet aangevinkt in de Internetopties van deze gebruiker.',
    'ssl-enabled': 'TLS 1.2 is aangevinkt in de Internetopties, en SSL ook, en dat is onveilig.',
    'system-lacks-tls-1.2':
      'Het systeemaccount, waaronder services draaien, heeft eigen Internetopties zonder TLS 1.2.',
    'not-stored': 'Deze gebruiker heeft geen keuze opgeslagen, en de versie van Internet Explorer is niet bekend.',
    'old-explorer':
      'Deze versie van Internet Explorer laat TLS 1.2 weg tot het is aangevinkt. Versies 8 tot en met 10 doen dat.',
    'default-offers': 'Deze gebruiker heeft geen keuze opgeslagen. Windows vinkt TLS 1.2 dan standaard aan.',
    'policy-offers': 'Een beleid stelt de Internetopties in, met TLS 1.2.',
    'user-offers': 'TLS 1.2 is aangevinkt in de Internetopties van deze gebruiker.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: TICK,
    'policies-differ': 'Vraag de beheerder van deze pc om “Turn off encryption support” op één plaats in te stellen.',
    'policy-lacks-tls-1.2':
      'Vraag de beheerder van deze pc om TLS 1.2 toe te voegen aan “Turn off encryption support”.',
    'user-lacks-tls-1.2': TICK,
    'ssl-enabled': 'Open Internetopties, Geavanceerd, en haal het vinkje bij SSL weg.',
    'system-lacks-tls-1.2':
      'Vraag de beheerder van deze pc om SecureProtocols onder HKEY_USERS\\S-1-5-18 te verwijderen.',
    'not-stored': 'Open Internetopties, Geavanceerd, en kijk of TLS 1.2 is aangevinkt.',
    'old-explorer': 'Open Internetopties, Geavanceerd, en vink TLS 1.2 aan. Of installeer Internet Explorer 11.',
    'default-offers': null,
    'policy-offers': null,
    'user-offers': null,
  },
  headlines: {},
};
