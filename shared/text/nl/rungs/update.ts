import type { RungText } from '../../rungs.ts';
import { NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'update'> = {
  name: 'Update',
  codes: {
    'not-needed': 'Deze Windows-versie heeft geen update nodig voor de instelling.',
    'update-present': 'KB3140245 of later is geïnstalleerd.',
    'update-missing': 'KB3140245 ontbreekt. Zonder die update leest Windows de instelling niet.',
    'update-probably-missing':
      'KB3140245 ontbreekt waarschijnlijk: de bestanden zijn ouder, maar sommige builds hebben lagere nummers.',
    'update-unknown': 'De versies van de bestanden konden niet worden gelezen, dus de update kan ontbreken.',
  },
  nextSteps: {
    'not-needed': null,
    'update-present': null,
    'update-missing': 'Installeer de update en controleer opnieuw.',
    'update-probably-missing':
      'Installeer de update en controleer opnieuw. Is die al geïnstalleerd, dan meldt het installatieprogramma dat.',
    'update-unknown': 'Bekijk de bestandsversies zelf, of installeer de update.',
  },
  headlines: {
    'update-missing': (f) => ({
      headline: 'Windows heeft eerst een update nodig',
      reason: `${f.release} (${f.architecture}) heeft update KB3140245 nodig om de instelling te lezen. Installeer die en controleer opnieuw.`,
    }),
    'update-probably-missing': (f) => ({
      headline: 'Windows heeft waarschijnlijk eerst een update nodig',
      reason: `${f.release} (${f.architecture}) heeft update KB3140245 nodig om de instelling te lezen. De bestanden lijken te oud, maar zeker is dat niet. Installeer die en controleer opnieuw.`,
    }),
    'update-unknown': (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `De versie van ${f.file} kon niet worden gelezen, dus KB3140245 kan ontbreken. Er is niets geraden.`,
    }),
  },
};
