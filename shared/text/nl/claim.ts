import type { WindowTexts } from '../page.ts';

const OFFICE = { native: '64-bits Office', wow64: '32-bits Office', all: 'Office' } as const;

export const claim: WindowTexts['claim'] = {
  headline: (kind, programs) => {
    const [first = 'Outlook'] = programs;
    const close =
      programs.length > 1 ? 'Sluit alle Office-programma’s en open ze opnieuw.' : `Sluit ${first} en open het opnieuw.`;
    return `${kind === 'fixed' ? 'Hersteld' : 'Klaar'}. ${close}`;
  },
  changed: (time, count) =>
    `${count === 1 ? '1 instelling' : `${count} instellingen`} gewijzigd om ${time} en ter controle teruggelezen.`,
  whenTheyStart: 'Programma’s nemen dit over zodra ze starten.',
  prepared: (isForUpdate) =>
    isForUpdate
      ? 'De instellingen zijn geschreven. Windows kan ze pas na de update gebruiken.'
      : 'De instellingen zijn geschreven. Dat is nog niet genoeg.',
  lost: (who) => `Klaar, maar ${OFFICE[who]} bereikt Microsoft 365 niet`,
  lostMore: (time) =>
    `Je hebt TLS 1.2 om ${time} uitgezet. Outlook maakt geen verbinding meer zodra je het opnieuw start.`,
  keep: 'Zo laten',
  changedNow: 'Wat er is gewijzigd',
  proof: 'Bewijs',
  proofSaid: (who, before, now) => `${who === null ? '' : `${who}: `}ervoor ${before}, nu ${now}`,
  stillNot: 'Maakt Outlook nog steeds geen verbinding?',
  noHelp: 'Helpt dat niet? 5 dingen om na te gaan',
};
