import type { practice as shape } from '../en/practice-texts.ts';

export const practice: typeof shape = {
  name: 'Oefenen.',
  explanation: 'Dit is een voorbeeld-pc. Op je eigen pc wordt niets gelezen of gewijzigd.',
  other: 'Ander voorbeeld…',
  leave: 'Stoppen met oefenen',
  leaveSample: 'Terug naar de eerste pc',
  again: 'Opnieuw beginnen',
  againMore: 'Gooit weg wat je op deze voorbeeld-pc hebt gewijzigd, en het logboek ervan.',
  title: 'Oefenen',
  lead: 'Probeer alles op een pc die niet echt is. Wat je wijzigt, blijft in een kopie tot dit venster sluit.',
  list: 'Voorbeeld-pc’s',
  open: 'Hierop oefenen',
  shown: 'Nu geopend',
  touched: 'op geoefend',
  verdicts: {
    'no-change-needed': 'Niets te herstellen',
    'improvement-available': 'Werkt, en kan beter',
    'fix-available': 'Te herstellen',
    'cannot-be-fixed-here': 'Geen instelling herstelt dit',
    undetermined: 'Nog niet duidelijk',
  },
  unreadable: 'Niet te lezen',
  none: 'Naast het programma is geen voorbeeld-pc gevonden.',
  opening: 'De pc wordt geopend…',
  loading: 'De voorbeeld-pc’s worden gelezen…',
};
