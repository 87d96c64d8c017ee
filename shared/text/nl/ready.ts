import type { WindowTexts } from '../page.ts';

export const ready: WindowTexts['ready'] = (f, { level, lookAt, limits }) => {
  const programs = f.who === 'native' ? 'Windows-programma’s' : '64-bits en 32-bits Windows-programma’s';
  const also = limits.map((limit) => ` ${limit}`).join('');
  const look = lookAt === null ? '' : ` Wat nog in de weg kan zitten: ${lookAt}.`;
  switch (level) {
    case 'proven':
      return {
        headline: 'Deze pc is klaar voor Microsoft 365',
        reason: `De adressen zijn gevraagd, en ze antwoordden ${programs} allemaal.`,
      };
    case 'likely':
      return {
        headline: 'TLS 1.2 staat aan',
        reason: `${programs} bieden ${f.protocols} aan. Er hoeft niets te veranderen.`,
      };
    case 'doubtful':
      return {
        headline: lookAt === null ? 'TLS 1.2 staat aan' : 'TLS 1.2 staat aan, en er is iets om naar te kijken',
        reason: `${programs} bieden ${f.protocols} aan. Geen instelling hoeft te veranderen.${look}${also}`,
      };
    case 'no':
      return {
        headline: 'De instellingen zijn goed, en toch werkt het niet',
        reason: `Wat geprobeerd is, zegt iets anders dan de instellingen.${lookAt === null ? '' : ` Kijk naar: ${lookAt}.`}${also}`,
      };
  }
};
