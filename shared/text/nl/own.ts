import type { own as english } from '../en/own.ts';
import { values } from './counts.ts';

/** Waarden van de gebruiker zelf, onder HKCU. */
export const own: typeof english = {
  title: 'Je eigen instellingen wijken af van wat Microsoft vraagt',
  how: (writes, removals) => {
    const what = [
      ...(writes > 0 ? [`schrijft ${values(writes)}`] : []),
      ...(removals > 0 ? [`verwijdert ${values(removals)}`] : []),
    ];
    return `Dit ${what.join(' en ')} in je eigen instellingen, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.`;
  },
  apart: '“Deze pc herstellen” wijzigt die niet.',
  fix: 'Mijn instellingen herstellen',
  mine: 'Mijn instellingen',
  entry: (id) => `regel ${id} van mijn eigen logboek`,
  undoEntry: (id) => `Regel ${id} van mijn eigen logboek ongedaan maken`,
  journalEntry: (id) => `Regel ${id} van je eigen logboek. Ongedaan maken zet precies terug wat er daarvoor stond.`,
  stopped: 'Een wijziging van je eigen instellingen is halverwege gestopt',
  unreadable: (id) => `Regel ${id} van je eigen logboek is niet te lezen`,
};
