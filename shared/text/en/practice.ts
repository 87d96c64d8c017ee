import type { Verdict } from '../../diagnosis/verdict.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'no-change-needed': 'Nothing to repair',
  'improvement-available': 'Works, and can be better',
  'fix-available': 'Can be repaired',
  'cannot-be-fixed-here': 'No setting can fix it',
  undetermined: 'Not clear yet',
};

/** The texts of the screen to practise on sample PCs, and of the band that is above everything meanwhile. */
export const practice = {
  name: 'Practice.',
  explanation: 'This is a sample PC. Nothing on your own PC is read or changed.',
  other: 'Other sample…',
  leave: 'Leave practice',
  leaveSample: 'Back to the first PC',
  again: 'Start over',
  againMore: 'Discards what you changed on this sample PC, and its journal.',
  title: 'Practice',
  lead: 'Try everything on a PC that isn’t real. What you change stays in a copy until this window closes.',
  list: 'Sample PCs',
  open: 'Practise on it',
  shown: 'Open now',
  touched: 'already tried',
  verdicts: VERDICTS,
  unreadable: 'Can’t be read',
  none: 'No sample PC was found beside the program.',
  loading: 'Reading the sample PCs…',
};
