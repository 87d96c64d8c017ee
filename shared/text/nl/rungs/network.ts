import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const ASK_ABOUT_PROXY = 'Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.';

export const text: RungText<'network'> = {
  name: 'Netwerk',
  codes: {
    'awareness-off': 'Een service waarmee Office ziet of er een internetverbinding is, staat uit.',
    'probing-off': 'Windows test niet of er een internetverbinding is, dus Office kan denken dat die er niet is.',
    'auto-proxy-off': 'De service die voor Windows-programma’s een proxy zoekt, staat uit.',
    unreadable: 'De netwerkinstellingen konden niet allemaal worden gelezen.',
    'probing-malformed':
      'EnableActiveProbing of NoActiveProbe heeft het verkeerde type, dus is niet bekend of Windows de verbinding test.',
    malformed: 'Een waarde van de proxy van de gebruiker heeft het verkeerde type.',
    'local-proxy':
      'De proxy van de gebruiker is een programma op deze pc zelf. Zonder dat programma is er geen verbinding.',
    'user-script': 'Een script kiest de proxy van de gebruiker, en die moet TLS 1.2 doorlaten.',
    'user-proxy': 'De programma’s van de gebruiker gaan via een proxy, en die moet TLS 1.2 doorlaten.',
    'system-proxy': 'Het systeemaccount, waaronder services draaien, heeft een eigen proxy.',
    clear: 'De services staan aan, en voor de gebruiker is geen proxy ingesteld.',
  },
  nextSteps: {
    'awareness-off':
      'Zet “Network Location Awareness (NLA)” en “Netwerklijstservice” op Handmatig, en start de pc opnieuw op.',
    'probing-off': 'Meldt Office dat er geen internet is, zet dan EnableActiveProbing op 1 en NoActiveProbe op 0.',
    'auto-proxy-off':
      'Zet als administrator Start op 3 onder SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc, en start de pc opnieuw op.',
    unreadable: CHECK_AS_ADMINISTRATOR,
    'probing-malformed': 'Zet EnableActiveProbing op 1 en NoActiveProbe op 0, elk als REG_DWORD.',
    malformed: 'Open Internetopties, Verbindingen, LAN-instellingen, en stel ze opnieuw in.',
    'local-proxy': 'Kijk of dat programma draait. Is het weg, zet de proxy dan uit in Internetopties.',
    'user-script': ASK_ABOUT_PROXY,
    'user-proxy': ASK_ABOUT_PROXY,
    'system-proxy':
      'Kan een service geen verbinding maken, vraag dan de beheerder van deze pc of die proxy nog de bedoeling is.',
    clear: null,
  },
  headlines: {},
};
