import type { Verdict } from '../../diagnosis/verdict.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'no-change-needed': 'Nothing to fix',
  'improvement-available': 'Can be improved',
  'fix-available': 'Can be fixed',
  'cannot-be-fixed-here': 'No setting can fix it',
  undetermined: 'Not clear yet',
};

/** The texts of the screen to practise on sample PCs, and of the band that is above everything meanwhile. */
export const practice = {
  name: 'Practice:',
  explanation: 'Nothing on your own PC is read or changed.',
  other: 'Other sample…',
  leave: 'Leave practice',
  leaveSample: 'Back to the first PC',
  again: 'Start over',
  againMore: 'Discards what you changed on this sample PC, and its history.',
  title: 'Practice',
  lead: 'Try everything on a PC that isn’t real. Your changes stay in a copy until this window closes.',
  list: 'Sample PCs',
  pcs: 'PCs',
  servers: 'Servers',
  all: (count: number): string => `All ${count} sample PCs`,
  allSaid: (pcs: number, servers: number): string => `${pcs} PCs, ${servers} servers`,
  shown: 'Open now',
  touched: 'already tried',
  verdicts: VERDICTS,
  unreadable: 'Can’t be read',
  none: 'No sample PC was found next to the program.',
  loading: 'Reading the sample PCs…',
};
