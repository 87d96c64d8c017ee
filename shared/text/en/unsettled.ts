/** A change that stopped halfway. */
export const half = {
  title: 'A change stopped halfway',
  applying: (time: string): string => `Started ${time}. Nothing is lost: the earlier values are saved in History.`,
  undoing: (time: string): string =>
    `The change of ${time} was being undone. Nothing is lost: all values are saved in History.`,
  restore: 'Restore',
  finish: 'Finish it',
  restoreMore: 'Every value goes back to what it was before the change. Choose this if you aren’t sure.',
  finishMore: 'The remaining values are written too.',
  finishUndo: 'The remaining values are restored too.',
  stopUndoing: 'Every value goes back to what it was before the undo began.',
};

/** An entry of the journal that can't be read. */
export const unreadable = {
  next: (isNewer: boolean): string =>
    isNewer ? 'Use the newer version, or discard this entry.' : 'To continue, discard this entry.',
  giveUp: 'Discard this entry…',
  sure: 'This changes no setting, but you won’t be able to undo what this entry changed.',
  giveUpNow: (id: number): string => `Discard entry ${String(id)}`,
};
