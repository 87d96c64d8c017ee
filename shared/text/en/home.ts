import { values } from './counts.ts';

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
  details: (writes: number, removals: number, asks: boolean): string => {
    const what = [
      ...(writes > 0 ? [`Writes ${values(writes)}`] : []),
      ...(removals > 0 ? [`removes ${values(removals)}`] : []),
    ];
    const text = [...what, ...(asks ? ['needs your permission'] : []), 'can be fully undone'].join(', ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  pendingFirst: 'First restore or finish the change that stopped halfway.',
  unreadableFirst: 'First settle the journal entry that can’t be read.',
  evidence: 'What this is based on',
  detailsTitle: 'Details',
  willChange: 'What will change',
  allHave: 'All have TLS 1.2',
  oneLacks: (name: string): string => `${name}: no TLS 1.2`,
  notAlways: (name: string): string => `${name}: not always`,
  someLack: (count: number, all: number): string => `${count} of ${all} have no TLS 1.2`,
  readinessSaid: {
    proven: 'Proven by a connection',
    likely: 'Likely, not tested',
    doubtful: 'Not certain',
    no: 'Not ready',
  },
  checks: (count: number): string => `${count} checks`,
  testSaid: 'Nothing is sent until you start it',
  startWith: (place: number, name: string): string => `Start with check ${place}: ${name}`,
  checksSaid: (ok: number, warnings: number, unknown: number): string =>
    [
      `${ok} OK`,
      ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
      ...(unknown > 0 ? [`${unknown} not known`] : []),
    ].join(', '),
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
    unknown: 'not known',
  },
  ring: { after: 'changes', changed: 'changed', seen: 'differs' },
  withRing: (box: string, ring: string): string => `${box}, ${ring}`,
  seenNothing: 'nothing',
};
