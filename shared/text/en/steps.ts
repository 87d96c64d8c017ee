import { settings } from './terms.ts';

const WHO = { native: '64-bit programs', wow64: '32-bit programs', all: 'all programs' };

/** The texts of the guide. They are for somebody who doesn’t know what TLS is: programs first, then the cause. */
export const guided = {
  steps: {
    name: 'Progress',
    understand: 'Understand',
    fix: 'Fix',
    done: 'Done',
    passed: ', done',
    notNeeded: ', not needed',
  },
  back: 'Back',
  next: 'Next: see the fix',
  other: 'Choose another fix',
  close: 'Close',
  nothingChanged: 'Nothing has been changed yet.',
  understand: {
    asks: {
      '32': 'A 32-bit program. It asks Windows for a secure connection.',
      '64': 'A 64-bit program. It asks Windows for a secure connection.',
      unknown: 'It asks Windows for a secure connection.',
    },
    offers: 'Windows offers',
    offersTo: { native: `for ${WHO.native}`, wow64: `for ${WHO.wow64}`, all: `for ${WHO.all}` },
    offersNothing: 'Unknown',
    accepts: 'Microsoft 365 accepts',
    since: 'now that TLS 1.0 and 1.1 are turned off there',
    links: {
      whole: 'The two lists share a protocol, so the two sides can connect.',
      broken: 'The two lists share no protocol, so the connection stops before it starts.',
      unknown: 'It isn’t clear whether the two lists share a protocol.',
    },
    found: 'What the check found',
    question: 'What is a protocol?',
    answer:
      'A set of rules that two programs follow to keep their connection private. The one used here is TLS, which comes in several versions. Each side lists the versions that it accepts, and they connect only with one that is on both lists.',
  },
  apply: {
    title: (count: number): string => `Change ${settings(count)}?`,
    lead: 'This is the only step that changes anything, and you can fully undo it.',
    asks: 'Windows asks for permission in a separate window. Choose Yes.',
    keeps: 'The current values are saved first, so that you can undo the change.',
    readsBack: 'Every value is read back, without administrator rights, and compared with what was written.',
  },
};
