import { values } from './counts.ts';

/** Values of the user's own, below HKCU. */
export const own = {
  how: (writes: number, removals: number): string => {
    const what = [
      ...(writes > 0 ? [`writes ${values(writes)}`] : []),
      ...(removals > 0 ? [`removes ${values(removals)}`] : []),
    ];
    return `This ${what.join(' and ')} in your own settings, and nothing else. It doesn’t need an administrator, and it can be fully undone.`;
  },
  yours: 'Yours',
  yoursSaid: (count: number): string => `${count === 1 ? '1 value' : `${count} values`} of your own, for you only`,
  takes: 'Writes values in your own settings. No administrator is needed, and it can be fully undone.',
  fix: 'Fix my settings',
  mine: 'My settings',
  entry: (id: number): string => `Change ${id} of my own`,
  undoEntry: (id: number): string => `Undo change ${id} of my own`,
  journalEntry: (id: number): string => `Change ${id} of your own. Undo restores exactly what was there before.`,
  stopped: 'A change of your own settings stopped halfway',
  unreadable: (id: number): string => `Entry ${id} of your own history can’t be read`,
};
