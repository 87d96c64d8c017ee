import { settings, plural } from './terms.ts';

const WHO = { native: '64-bit programs', wow64: '32-bit programs', all: 'all programs' };
const OFFERS = 'Windows offers';
const NOT_SEEN = 'Can’t be seen from here';

/** The texts of the guide. They are for somebody who doesn’t know what TLS is: programs first, then the cause. */
export const guided = {
  steps: {
    name: 'Progress',
    what: 'What fails',
    why: 'Why',
    fix: 'Fix',
    works: 'Does it work?',
    passed: ', done',
    notNeeded: ', not needed',
  },
  back: 'Back',
  next: 'Next: see the fix',
  done: 'Done',
  another: 'Something else doesn’t connect?',
  showIt: 'See what one program offers',
  looked: 'TLS Remedy has looked at each of these on this PC. Nothing has been changed yet.',
  ticking: 'Each line ticks once it’s done. You can leave this page.',
  /** What was found for each, in a few words. */
  states: {
    fail: 'can’t connect',
    warn: 'might not connect',
    ok: 'looks right',
    unknown: 'not certain',
    elsewhere: 'depends on something else',
  },
  elsewhere: { driver: 'depends on the driver', listen: 'try it to see', 'other-side': 'try it to see' },
  says: {
    fail: 'This can’t connect with TLS 1.2',
    warn: 'This might not connect',
    unknown: 'It isn’t certain that this connects',
  },
  paste: {
    label: 'Or paste the message you see',
    hint: 'In any language, or just its number',
    go: 'Look it up',
  },
  path: {
    asksWindows: {
      '32': 'A 32-bit program. It asks Windows for a secure connection.',
      '64': 'A 64-bit program. It asks Windows for a secure connection.',
      unknown: 'It asks Windows for a secure connection.',
    },
    asks: {
      winhttp: 'It asks Windows for a secure connection.',
      wininet: 'It goes by Internet Options.',
      dotnet: 'It asks .NET for a secure connection.',
      schannel: 'It connects to this PC, or this PC to it.',
      'sql-driver': 'It connects through a database driver.',
      eap: 'Windows signs in with a certificate.',
      incoming: 'Others connect to this PC.',
      own: 'It might ask Windows, or bring its own TLS.',
    },
    offers: {
      winhttp: OFFERS,
      wininet: 'Internet Options offer',
      dotnet: '.NET offers',
      schannel: OFFERS,
      'sql-driver': 'The driver offers',
      eap: OFFERS,
      incoming: 'This PC accepts',
      own: 'The program offers',
    },
    offersTo: { native: `for ${WHO.native}`, wow64: `for ${WHO.wow64}`, all: `for ${WHO.all}` },
    captions: {
      wininet: 'for this user',
      dotnet: 'unless a program chooses for itself',
      schannel: `for ${WHO.all}`,
      'sql-driver': NOT_SEEN,
      eap: 'for signing in to networks',
      incoming: 'from other PCs and devices',
      own: NOT_SEEN,
    },
    offersNothing: NOT_SEEN,
    nothing: 'No version that is turned on',
    accepts: 'Microsoft 365 accepts',
    since: 'now that TLS 1.0 and 1.1 are turned off there',
    otherSide: 'The other side',
    mostAccept: 'Most accept only TLS 1.2 and later. TLS Remedy can’t see this one.',
    links: {
      whole: 'Both sides share a protocol, and the connection was tested.',
      open: 'Both sides share a protocol. The connection hasn’t been tested.',
      broken: 'The connection stops here, before it starts.',
      unknown: 'It isn’t clear whether both sides share a protocol.',
    },
  },
  found: 'What was found on this PC',
  todo: 'What to do',
  fix: {
    title: (count: number): string => `${settings(count)} ${plural(count, 'turns', 'turn')} TLS 1.2 on`,
    dotnet: (count: number): string => `${settings(count)} ${plural(count, 'lets', 'let')} .NET follow Windows`,
    away: 'What it takes away',
    besides: 'What else changes',
    nothing: 'Nothing that works now stops.',
    undo: 'What undo does',
    undoMore: 'It restores exactly what is there now, at any time, in History.',
    exact: 'Values',
    inRegistry: (count: number): string => `${count} in the registry`,
    asks: 'Windows will ask for permission. Choose Yes.',
    keeps: 'The current values are saved first.',
  },
  works: {
    fixed: (finish: string): string => `Fixed. ${finish}`,
    notYet: 'Written, but that isn’t enough yet',
    program: 'Close the program to finish',
    page: 'Open the page again to finish',
  },
};
