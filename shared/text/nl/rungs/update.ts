import type { RungText } from '../../rungs.ts';
import { NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'update'> = {
  name: 'Update',
  codes: {
    'not-needed': 'Deze Windows heeft geen update nodig voor de instelling.',
    'update-present': 'KB3140245 of later is geïnstalleerd.',
    'update-missing': 'KB3140245 ontbreekt. Zonder die update leest Windows de instelling niet.',
    'update-probably-missing':
      'KB3140245 ontbreekt waarschijnlijk: de bestanden zijn ouder, maar sommige builds hebben lagere nummers.',
    'update-unknown': 'De versies van de bestanden waren niet te lezen, dus de update kan ontbreken.',
  },
  nextSteps: {
    'not-needed': null,
    'update-present': null,
    'update-missing': 'Installeer de update en controleer opnieuw.',
    'update-probably-missing':
      'Installeer de update en controleer opnieuw. Is die er al, dan zegt het installatieprogramma dat.',
    'update-unknown': 'Bekijk de bestandsversies zelf, of installeer de update.',
  },
  headlines: {
    'update-missing': (f) => ({
      headline: 'Er ontbreekt een update, en geen instelling vervangt die',
      reason: `${f.release} heeft KB3140245 voor ${f.architecture} nodig voordat de instelling werkt. Installeer die en controleer opnieuw.`,
    }),
    'update-probably-missing': (f) => ({
      headline: 'Er ontbreekt waarschijnlijk een update',
      reason: `${f.release} heeft KB3140245 voor ${f.architecture} nodig. De bestanden lijken ouder, al hebben sommige builds lagere nummers. Installeer die en controleer opnieuw.`,
    }),
    'update-unknown': (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `De versie van ${f.file} was niet te lezen, dus KB3140245 kan ontbreken. Er is niets geraden.`,
    }),
  },
  explanation: {
    what: 'KB3140245, de update waardoor WinHTTP op Windows 7, 8 en hun servers DefaultSecureProtocols leest.',
    why: 'Zonder die update wordt de waarde niet gelezen, dus helpt geen instelling.',
    how: 'Aan de versie van winhttp.dll en webio.dll aan beide kanten, nooit aan de lijst met hotfixes, want verzamelupdates vervangen die. [T1][T2][D1]',
    unknown:
      'Op Windows 8 en Server 2012 hebben sommige builds lagere nummers en toch de update. De lijst van de update noemt Windows 8 niet. Welke verzamelupdates die bevatten, is niet bekend.',
  },
};
