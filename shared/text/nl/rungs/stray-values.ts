import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'stray-values'> = {
  name: 'Verdwaalde waarden',
  codes: {
    none: 'Er staat geen waarde op een plaats die Windows niet leest.',
    'in-machine': 'Er staat een waarde op een plaats die Windows niet leest. Die heeft geen effect.',
    'in-user': 'Er staat een waarde in het gebruikersdeel van het register, en dat leest WinHTTP niet.',
    'empty-subkey':
      'Er is een sleutel met de naam DefaultSecureProtocols. Het hoort een waarde te zijn; dit heeft geen effect.',
    unreadable: 'Enkele plaatsen konden niet worden gelezen.',
  },
  nextSteps: {
    none: null,
    'in-machine': 'Pas toe met de scope stray om die te verwijderen.',
    'in-user': 'Verwijder die desgewenst zelf; TLS Remedy schrijft niet in het gebruikersdeel.',
    'empty-subkey': 'Verwijder de sleutel desgewenst zelf.',
    unreadable: CHECK_AS_ADMINISTRATOR,
  },
  windowSteps: {
    'in-machine':
      'Vink verdwaalde waarden aan in Protocollen, en pas toe, om die te verwijderen. De waarde doet geen kwaad.',
  },
  headlines: {},
};
