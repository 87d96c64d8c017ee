import { deed } from '../counts.ts';
import { BITNESS, listed, plural, settings } from './terms.ts';

export const protocols = {
  title: 'Protocols',
  lead: 'What Windows offers programs that leave the choice to it, such as Office.',
  leadOfServer:
    'Outgoing: this server connects to others. Incoming: others connect to it. You can turn on incoming TLS 1.2 here. To turn off old protocols, use Retire.',
  presets: 'Start from',
  presetWith: (name: string, more: string): string => `${name}: ${more}`,
  ownChoice: 'Your own choice',
  leftToWindows: 'leave it to Windows',
  change: 'Change',
  bothViews: 'Both views',
  bitness: BITNESS,
  means: 'What it means',
  tags: { on: 'new', off: 'off', blocked: 'stays off' },
  onlyHas: { native: 'Only 64-bit programs have it.', wow64: 'Only 32-bit programs have it.' },
  ofSide: (protocol: string, side: string): string => `${protocol}, ${side}`,
  othersNeed: 'Others need this to connect.',
  whoUses: 'Retire shows who still uses it.',
  meansTls13Goes: 'Windows stops offering it.',
  windowsDecides: 'Windows decides',
  prices: {
    'SSL 2.0': 'Unsafe, forbidden since 2011',
    'SSL 3.0': 'Unsafe, forbidden since 2015',
    'TLS 1.0': 'Old: only for old servers',
    'TLS 1.1': 'Old: rarely needed',
    'TLS 1.2': 'Microsoft 365 needs this',
    'TLS 1.3': 'Newest: Microsoft 365 accepts it too',
  },
  needsWindows11: 'Needs Windows 11 or Server 2022',
  valueFor: {
    both: 'Value for both views',
    native: 'Value for the 64-bit view',
    wow64: 'Value for the 32-bit view',
    only: 'Value',
  },
  copy: 'Copy the value',
  decimal: (value: number): string => `${value} decimal`,
  byItself: (protocols: readonly string[]): string =>
    `This version of Windows then offers ${listed(protocols)} by default.`,
  notANumber: 'Not a number that Windows accepts here.',
  bits: (numbers: readonly string[], names: readonly string[]): string =>
    numbers.length === 0
      ? 'All bits are off.'
      : `${plural(numbers.length, 'Bit', 'Bits')} ${listed(numbers)} ${plural(numbers.length, 'is', 'are')} on: ${listed(names)}. All other bits are off.`,
  bitUnknown: 'unknown',
  typed: 'Or type a value',
  typedHint: '2560, 0xA00, and dword:00000a00 are the same number.',
  readAs: {
    16: (hex: string): string => `Read as hexadecimal: ${hex}.`,
    10: (hex: string): string => `Read as decimal: ${hex}.`,
  },
  ambiguous: 'This can be read in two ways. Which one is meant?',
  problems: {
    'not-a-number': 'This isn’t a number. Write it like 2560, 0xA00, or dword:00000a00.',
    negative: 'A value can’t be negative. The smallest is 0.',
    'too-large': 'This is larger than a REG_DWORD can hold. The largest is 0xFFFFFFFF.',
  },
  reading: { 10: 'decimal', 16: 'hexadecimal' },
  unknownBitsWord: 'unknown bits',
  masks: {
    'empty-mask': '0 names no protocol. Tick at least one, or choose Not set.',
    'unknown-bits': (bits: string): string => `No protocol has ${bits}. Windows might ignore the whole value.`,
    'tls-1.3-not-in-this-windows': (release: string): string =>
      `0x2000 is TLS 1.3, which ${release} doesn’t have. Windows might ignore the whole value because of it.`,
  },
  leaveOut: 'Leave it out',
  /** The outcome in a line, such as `32-bit: not set → 0x00000800. 64-bit: unchanged.` */
  outcome: (who: string, before: string, after: string): string => `${who}: ${before} → ${after}.`,
  staysToo: (who: string): string => `${who}: unchanged.`,
  extras: 'Write these too',
  extraWrites: (writes: number, removals: number): string =>
    deed(writes, removals, {
      writes: `It writes ${settings(writes)}`,
      removes: `It removes ${settings(removals)}`,
      both: `It writes ${settings(writes)} and removes ${settings(removals)}`,
    }),
  discard: 'Discard',
  apply: 'Apply',
  plan: (writes: number, removals: number): string =>
    deed(writes, removals, {
      writes: `This writes ${settings(writes)}. You can undo it.`,
      removes: `This removes ${settings(removals)}. You can undo it.`,
      both: `This writes ${settings(writes)} and removes ${settings(removals)}. You can undo it.`,
    }),
  nothingDiffers: 'This is what is already set, so there is nothing to apply.',
  typedRefused: 'The typed value was refused. Correct or clear it first.',
  typedUnclear: 'The typed value isn’t used yet. Choose above, or clear it.',
  maskRefused: 'This value can’t be written, for the reason above.',
  noRules: 'This version of Windows is unknown, so nothing can be written here.',
  withoutTls12: {
    title: (who: 'native' | 'wow64' | 'all'): string =>
      `${{ native: '64-bit ', wow64: '32-bit ', all: '' }[who]}Office will stop reaching Microsoft 365`,
    stillNot: 'Office still won’t reach Microsoft 365',
    nothingLeft:
      'Without TLS 1.2, programs that leave the choice to Windows have nothing left that Microsoft 365 accepts.',
    body: (best: string): string =>
      `Without TLS 1.2, programs that leave the choice to Windows connect with ${best} at most. Microsoft 365 refuses that.`,
    stops: 'Stops working:',
    stopsWhat: {
      native: '64-bit Outlook and other Office programs, and signing in.',
      wow64: '32-bit Outlook and other Office programs, and signing in.',
      all: 'Outlook and other Office programs, signing in, and Office updates.',
    },
    alsoGoes: 'Also turned off:',
    tls13: 'TLS 1.3.',
    undo: 'You can undo this on Home and in History.',
    keep: 'Keep TLS 1.2',
    apply: 'Apply without TLS 1.2',
  },
  updateMissing: 'KB3140245 is missing. Values written now take effect once it is installed.',
};

export const ssl = {
  title: (names: readonly string[]): string => `Turn on ${listed(names)}?`,
  body: (names: readonly string[]): string =>
    plural(
      names.length,
      `${listed(names)} is broken: others on the network can read what is sent. Microsoft 365 doesn’t use it. Every program that leaves the choice to Windows would offer it.`,
      `${listed(names)} are broken: others on the network can read what is sent. Microsoft 365 doesn’t use them. Every program that leaves the choice to Windows would offer them.`,
    ),
  keepOff: (names: readonly string[]): string => plural(names.length, 'Keep it off', 'Keep them off'),
  switchOn: (names: readonly string[]): string => plural(names.length, 'Turn it on anyway', 'Turn them on anyway'),
};
