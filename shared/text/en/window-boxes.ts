import type { Messages } from '../shape.ts';

/** Windows' own boxes over the window, and instead of it. */
export const windowBoxes: Pick<Messages, 'pageGone' | 'boxes'> = {
  pageGone: {
    title: 'The page in this window has stopped.',
    detail:
      'A change that had already started continues without it. Open the page again to see the current state of this PC; History shows what was changed.',
    openAgain: 'Open again',
    close: 'Close TLS Remedy',
    neverStarts: (folder) => ({
      title: 'Windows doesn’t let TLS Remedy show its page from this folder.',
      detail: `It is “${folder}”. Copy the whole folder to C:\\Program Files, or use the installer. Nothing was changed.`,
    }),
  },
  boxes: {
    fromNetwork: (folder) => ({
      title: 'TLS Remedy can’t open its window from a network drive.',
      detail: `It is in “${folder}”. Copy the whole folder to this PC and start it there. Nothing was changed.`,
    }),
    notAlone: (folder) => ({
      title: 'TLS Remedy couldn’t open its window.',
      detail: `It might be open in another session of this account, or “${folder}” can’t be written to. Nothing was changed.`,
    }),
    bug: {
      title: 'Something went wrong in TLS Remedy itself.',
      detail: 'Close it and start it again. History then shows what was changed.',
    },
  },
};
