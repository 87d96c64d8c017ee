import type { own as english } from '../en/own.ts';
import { values } from './counts.ts';

/** Waarden van de gebruiker zelf, onder HKCU. */
export const own: typeof english = {
  how: (writes, removals) => {
    const what = [
      ...(writes > 0 ? [`schrijft ${values(writes)}`] : []),
      ...(removals > 0 ? [`verwijdert ${values(removals)}`] : []),
    ];
    return `Dit ${what.join(' en ')} in je eigen instellingen, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.`;
  },
  yours: 'Van jou',
  yoursSaid: (count) => `${count === 1 ? '1 waarde' : `${count} waarden`} van jezelf, alleen voor jou`,
  takes:
    'Schrijft waarden in je eigen instellingen. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.',
  fix: 'Mijn instellingen herstellen',
  mine: 'Mijn instellingen',
  entry: (id) => `Eigen wijziging ${id}`,
  undoEntry: (id) => `Eigen wijziging ${id} ongedaan maken`,
  journalEntry: (id) => `Eigen wijziging ${id}. Ongedaan maken zet precies terug wat er daarvoor stond.`,
  stopped: 'Een wijziging van je eigen instellingen is halverwege gestopt',
  unreadable: (id) => `Vermelding ${id} in je eigen geschiedenis is niet te lezen`,
};
