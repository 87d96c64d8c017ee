import type { WindowTexts } from '../page.ts';

const OFFICE = { native: '64-bits Office', wow64: '32-bits Office', all: 'Office' } as const;

export const claim: WindowTexts['claim'] = {
  headline: (kind, programs) => {
    const [first = 'Outlook'] = programs;
    const close =
      programs.length > 1 ? 'Sluit alle Office-programma’s en open ze opnieuw.' : `Sluit ${first} en open het opnieuw.`;
    return `${kind === 'fixed' ? 'Hersteld' : 'Klaar'}. ${close}`;
  },
  changed: (kind, time, count) =>
    `${kind === 'fixed' ? 'Hersteld' : 'Geschreven'} en gecontroleerd om ${time}: ${count === 1 ? '1 instelling' : `${count} instellingen`} gewijzigd.`,
  whenTheyStart: 'Programma’s lezen dit als ze starten.',
  prepared: (isForUpdate) =>
    isForUpdate
      ? 'De instellingen zijn geschreven. Windows kan ze pas na de update gebruiken.'
      : 'De instellingen zijn geschreven. Dat is nog niet genoeg.',
  lost: (who) => `Klaar, maar ${OFFICE[who]} is Microsoft 365 kwijt`,
  lostMore: (time) => `TLS 1.2 staat uit, zoals je om ${time} koos. Outlook verbindt niet meer als het opnieuw start.`,
  keep: 'Zo laten',
  mayBlock: 'Wat in de weg kan staan',
  limit: (release) => `Een beperking van ${release}`,
  changedNow: 'Wat er is gewijzigd',
  changedSaid: (count) =>
    count === 1 ? '1 instelling, teruggelezen en gelijk' : `${count} instellingen, teruggelezen en gelijk`,
  proof: 'Bewijs',
  proofSaid: (who, before, now) => `${who === null ? '' : `${who}: `}eerst ${before}, nu ${now}`,
  stillNot: 'Outlook verbindt nog steeds niet?',
  stillNotSaid: '5 dingen om na te gaan',
  report: 'Rapport voor je melding',
  reportSaid: 'Eén pagina, met het bewijs',
};
