import type { WindowTexts } from '../page.ts';

export const practice: WindowTexts['practice'] = {
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
  touched: 'al geprobeerd',
  verdicts: {
    'no-change-needed': 'Geen herstel nodig',
    'improvement-available': 'Werkt, en kan beter',
    'fix-available': 'Te herstellen',
    'cannot-be-fixed-here': 'Geen instelling herstelt dit',
    undetermined: 'Nog niet duidelijk',
  },
  unreadable: 'Niet leesbaar',
  none: 'Naast het programma is geen voorbeeld-pc gevonden.',
  loading: 'De voorbeeld-pc’s worden gelezen…',
};
