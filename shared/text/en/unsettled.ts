/** A change that stopped halfway. */
export const half = {
  title: 'A change stopped halfway',
  applying: (time: string): string => `Started: ${time}. Nothing is lost: the earlier values are in the journal.`,
  undoing: (time: string): string =>
    `The change of ${time} was being undone. Nothing is lost: all values are in the journal.`,
  restore: 'Restore',
  finish: 'Finish it',
  restoreMore: 'Every value becomes what it was before the change began. Choose this if you are not sure.',
  finishMore: 'The rest of the values are written as well.',
  finishUndo: 'The rest of the values are put back as well.',
  stopUndoing: 'Every value becomes what it was before the undoing began.',
};

/** An entry of the journal that can't be read. */
export const unreadable = {
  next: (isNewer: boolean): string =>
    isNewer ? 'Use the newer version, or give the entry up.' : 'To go on, give the entry up.',
  giveUp: 'Give the entry up…',
  sure: 'No setting is changed by that. After that, what this entry changed can’t be undone.',
  giveUpNow: (id: number): string => `Give up journal entry ${String(id)}`,
};
