import { either, listed, settings } from './counts.ts';

export const home = {
  fix: 'Fix this PC',
  fixSample: 'Fix the sample PC',
  improve: 'Improve the setting',
  remove: (count: number): string => (count === 1 ? 'Remove the value' : 'Remove the values'),
  prepare: 'Write the settings now',
  turnOnIncoming: 'Turn on TLS 1.2 for incoming',
  whoUsesOld: 'Who still uses old TLS?',
  checkAgain: 'Check again',
  checking: 'Checking…',
  checkedAt: (time: string): string => `Checked at ${time}`,
  guide: 'Show me each step',
  pendingFirst: 'First restore or finish the change that stopped halfway.',
  unreadableFirst: 'First settle the history entry that can’t be read.',
  allHave: 'All have TLS 1.2',
  oneLacks: (name: string): string => `${name}: no TLS 1.2`,
  notAlways: (name: string): string => `${name}: not always`,
  someLack: (count: number, all: number): string => `${count} of ${all} don’t have TLS 1.2`,
  readinessSaid: {
    proven: 'Proven by a connection',
    likely: 'Likely, not tested',
    doubtful: 'Not certain',
    no: 'Not ready',
  },
  testSaid: 'Nothing is sent until you start it',
  checksSaid: (all: number, wrong: readonly string[], warned: readonly string[], unknown: number): string => {
    const [first = ''] = wrong;
    if (wrong.length > 0) return `${wrong.length} of ${all} ${wrong.length === 1 ? 'isn’t' : 'aren’t'} right: ${first}`;
    const rest = [
      ...(warned.length > 0
        ? [`${warned.length} ${warned.length === 1 ? 'warning' : 'warnings'}: ${warned[0] ?? ''}`]
        : []),
      ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ];
    return rest.length === 0 ? `All ${all} are OK` : `None is wrong. ${rest.join(', ')}`;
  },
  detailsTitle: 'Details',
  found: 'What was found',
  change: 'Change',
  changeSaid: (id: number): string => `Change ${id} in History`,
  /** Below the button: what it writes, and what else changes for programs. */
  takes: {
    writes: (writes: number, removals: number): string => {
      const what = [
        ...(writes > 0 ? [`writes ${settings(writes)}`] : []),
        ...(removals > 0 ? [`removes ${settings(removals)}`] : []),
      ];
      return `The fix ${what.join(' and ')}.`;
    },
    stops: (who: string, protocols: readonly string[]): string => `${who} then no longer offer ${either(protocols)}.`,
    starts: (who: string, protocols: readonly string[]): string => `${who} then offer ${listed(protocols)} too.`,
    afterUpdate: 'Restart the PC after installing, then check again and fix it here.',
  },
  toWhy: 'See why, check by check',
};

export const core = {
  titles: {
    now: 'Protocols now',
    after: 'Protocols, now and after',
    changed: 'Protocols, before and now',
    seen: 'Settings, and what Windows does',
  },
  view: 'View',
  time: 'When',
  value: 'Value',
  legend: 'Legend',
  when: { before: 'Before', now: 'Now', after: 'After', stays: 'Stays', set: 'Set', seen: 'Seen' },
  both: { name: '64-bit and 32-bit', who: 'Windows and Office' },
  boxes: {
    set: 'set',
    'set-unsafe': 'set, unsafe',
    self: 'on by default',
    'self-unsafe': 'on by default, unsafe',
    off: 'off',
    lost: 'off, but needed',
    na: 'not available',
    unknown: 'unknown',
  },
  ring: { after: 'changes', changed: 'changed', seen: 'differs' },
  withRing: (box: string, ring: string): string => `${box}, ${ring}`,
  on: 'on',
  becomes: { after: 'becomes', changed: 'became', seen: 'but is seen' },
  programs: {
    both: '64-bit and 32-bit programs',
    native: '64-bit programs',
    wow64: '32-bit programs',
    only: 'Programs',
  },
  seenNothing: 'nothing',
};
