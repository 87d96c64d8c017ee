import type { RungText } from '../../rungs.ts';
import { APPLY, CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'schannel'> = {
  name: 'SChannel',
  codes: {
    on: 'TLS 1.2 staat aan voor deze pc.',
    'no-rules': NOT_JUDGED,
    unreadable: 'De SChannel-instellingen voor TLS 1.2 waren niet te lezen.',
    disabled: 'TLS 1.2 staat uit voor de hele pc.',
    'disabled-by-default': 'TLS 1.2 staat uit voor programma’s die er niet om vragen.',
    'not-configured': 'TLS 1.2 is niet aangezet. Windows 7 heeft dat nodig naast de waarde.',
    'odd-value': 'Een waarde hier heeft een type dat Windows niet beschrijft. Die is met rust gelaten.',
    misspelt: 'TLS 1.2 staat aan. Er staat een verkeerd gespelde DisableByDefault bij, zonder effect.',
  },
  nextSteps: {
    on: null,
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    disabled: APPLY,
    'disabled-by-default': APPLY,
    'not-configured': APPLY,
    'odd-value': 'Bekijk de waarde, en verwijder die als niets hem nodig heeft.',
    misspelt: 'Pas toe met de scope stray om de verkeerd gespelde waarde te verwijderen.',
  },
  windowSteps: {
    misspelt: 'Vink verdwaalde waarden aan in Protocollen, en pas toe, om de verkeerd gespelde waarde te verwijderen.',
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'De SChannel-instellingen voor TLS 1.2 waren niet te lezen. Er is niets geraden.',
    },
    disabled: {
      headline: 'TLS 1.2 staat uit voor de hele pc',
      reason:
        'SChannel heeft het uitgezet voor elk programma, en dat gaat boven alle andere instellingen. Aanzetten is de oplossing.',
    },
    'disabled-by-default': {
      headline: 'TLS 1.2 staat uit, tenzij een programma erom vraagt',
      reason: 'SChannel geeft het niet aan programma’s die geen protocol noemen. Aanzetten is de oplossing.',
    },
    'not-configured': (f) => ({
      headline: 'Eén deel van de instelling ontbreekt',
      reason: `De WinHTTP-waarde is goed. Op ${f.release} moet TLS 1.2 ook in SChannel aanstaan.`,
    }),
  },
  explanation: {
    what: 'SChannel is het deel van Windows dat TLS doet. Het kan een protocol uitzetten voor elk programma.',
    why: 'Het gaat boven alle andere instellingen. Op Windows 7 staat TLS 1.2 standaard uit.',
    how: 'Aan Enabled en DisabledByDefault in de clientsleutel van TLS 1.2; elk getal behalve 0 is aan. [R1][R2][K1]',
    unknown: 'Wat Enabled alleen op Windows 7 doet, heeft geen bron; daarom worden daar beide waarden geschreven.',
  },
};
