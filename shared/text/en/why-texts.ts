const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** The texts of the screen that says why: the ladder of causes. */
export const whyTextsEn = {
  titles: {
    ok: 'Why it works',
    warn: 'What could be better, and why',
    fail: 'Why it doesn’t connect',
    unknown: 'Why it can’t be told yet',
  },
  lead: 'Nine things must be right, in this order.',
  /** `place` counts from 0. */
  repairFirst: (place: number): string =>
    `Repair the first one that isn’t: here the ${ORDINALS[place] ?? String(place + 1)}.`,
  lookFirst: (place: number): string => `Look at the ${ORDINALS[place] ?? String(place + 1)} first.`,
  allHold: 'The five that decide are. The others warn at most.',
  states: {
    pass: 'Holds',
    fail: 'Broken',
    warn: 'Warning',
    unknown: 'Not known',
    'not-applicable': 'Not used',
  },
  list: 'The ladder of causes',
  evidence: 'What this rests on',
  noEvidence: 'There is no value to show for this.',
  needed: (version: string): string => `needed: ${version} or later`,
  fileVersion: 'file version',
  defaultName: '(default)',
  nothing: 'nothing there',
  unreadable: 'could not be read',
  source: (tag: string): string => `Source ${tag}`,
  notLookedUp: 'Not checked on a real Windows yet',
  copyPlace: 'Copy the place and the value',
  viewsHead: { view: 'View', offers: 'So programs get' },
  nothingOffered: 'nothing',
  next: 'Next step',
  packages: 'Install in this order',
  onePackage: 'Install',
  copyPackage: (kb: string): string => `Copy ${kb}`,
  explanation: 'The rung explained',
  chooseScope: 'Choose it in Protocols',
  /** Next steps in the window's own words, where the command line would name an option. `rung.code` names them. */
  steps: {
    'release.unknown': 'This Windows doesn’t say which one it is. The command line can name it, with --release.',
    'schannel.misspelt': 'Tick stray values in Protocols, and apply, to remove the misspelt value.',
    'stray-values.in-machine': 'Tick stray values in Protocols, and apply, to remove it. It does no harm.',
    dotnet: 'Tick .NET programs in Protocols, and apply: both values are written for each .NET that is installed.',
  },
};
