import { values } from './counts.ts';

/** Values of the user's own, below HKCU. */
export const own = {
  title: 'Your own settings differ from what Microsoft asks for',
  how: (writes: number, removals: number): string => {
    const what = [
      ...(writes > 0 ? [`writes ${values(writes)}`] : []),
      ...(removals > 0 ? [`removes ${values(removals)}`] : []),
    ];
    return `This ${what.join(' and ')} in your own settings and nothing else. It doesn’t need an administrator, and it can be fully undone.`;
  },
  /** Where the PC has a plan as well. */
  apart: '“Fix this PC” doesn’t include them.',
  fix: 'Fix my settings',
  mine: 'My settings',
  entry: (id: number): string => `entry ${id} of my own journal`,
  undoEntry: (id: number): string => `Undo entry ${id} of my own journal`,
  journalEntry: (id: number): string =>
    `Entry ${id} of your own journal. Undo brings back exactly what was there before.`,
  stopped: 'A change of your own settings stopped halfway',
  unreadable: (id: number): string => `Entry ${id} of your own journal can’t be read`,
};
