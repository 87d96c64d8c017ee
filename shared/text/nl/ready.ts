import type { WindowTexts } from '../page.ts';

export const ready: WindowTexts['ready'] = (f, { level, things, lookAt, limits }) => {
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
        headline:
          things === 0
            ? 'TLS 1.2 staat aan'
            : things === 1
              ? 'TLS 1.2 staat aan. Iets kan blokkeren.'
              : `TLS 1.2 staat aan. ${things} dingen kunnen blokkeren.`,
        reason: `${programs} bieden ${f.protocols} aan. Geen instelling hoeft te veranderen.`,
        more: `${look}${also}`.trim(),
      };
    case 'no':
      return {
        headline: 'De instellingen kloppen. Het werkt toch niet.',
        reason: `Wat geprobeerd is, zegt iets anders dan de instellingen.${lookAt === null ? '' : ` Kijk naar: ${lookAt}.`}${also}`,
      };
  }
};
