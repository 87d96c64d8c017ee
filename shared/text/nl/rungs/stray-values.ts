import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'stray-values'> = {
  name: 'Verdwaalde waarden',
  codes: {
    none: 'Er staat geen waarde waar Windows haar niet leest.',
    'in-machine': 'Er staat een waarde waar Windows haar niet leest. Ze heeft geen effect.',
    'in-user': 'Er staat een waarde in het gebruikersdeel van het register, en daar leest WinHTTP haar niet.',
    'empty-subkey':
      'Er is een sleutel met de naam DefaultSecureProtocols. Het hoort een waarde te zijn; dit heeft geen effect.',
    unreadable: 'Enkele plaatsen waren niet te lezen.',
  },
  nextSteps: {
    none: null,
    'in-machine': 'Pas toe met bereik stray om haar te verwijderen.',
    'in-user': 'Verwijder haar desgewenst zelf; dit programma schrijft niet in het gebruikersdeel.',
    'empty-subkey': 'Verwijder de sleutel desgewenst zelf.',
    unreadable: CHECK_AS_ADMINISTRATOR,
  },
  windowSteps: {
    'in-machine': 'Vink verdwaalde waarden aan in Protocollen, en pas toe, om haar te verwijderen. Ze doet geen kwaad.',
  },
  headlines: {},
  explanation: {
    what: 'Waarden die hiervoor bedoeld waren, op een plaats of met een naam die Windows niet leest.',
    why: 'Ze lijken een herstel en zijn het niet. Ze doen geen kwaad, en verbergen wat er echt ontbreekt.',
    how: 'Door de plaatsen en spellingen te lezen die in de praktijk voorkomen: het gebruikersdeel, de sleutel erboven, een sleutel met de naam van de waarde, verkeerd gespelde namen. [L4][B1]',
    unknown: 'Naar andere plaatsen en spellingen wordt niet gezocht.',
  },
};
