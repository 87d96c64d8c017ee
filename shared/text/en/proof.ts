import type { ProofTexts } from '../proof.ts';

export const proof: ProofTexts = {
  title: 'What Windows itself offers',
  how: 'New programs that leave the choice to Windows connected to TLS Remedy itself. Nothing left the PC.',
  programs: { native: '64-bit programs', wow64: '32-bit programs', only: 'Programs' },
  dotnet: (program) => `${program} of .NET Framework (Windows PowerShell)`,
  dotnetHow: 'Programs that have .NET choose are of their own: they read other settings.',
  before: 'Before',
  after: 'After',
  now: 'Now',
  offers: (list) => list,
  offersNothing: 'no protocol at all',
  atMost: (protocol) => `${protocol} at most`,
  notKnown: 'Not known',
  reasons: {
    'not-this-pc': 'That PC is a registry file, so there is no Windows to ask.',
    'no-engine': 'Windows has no program here that could ask.',
    'engine-blocked': 'Windows blocks the program that would ask.',
    'engine-restricted': 'A policy of this PC restricts PowerShell, so it couldn’t connect.',
    'engine-failed': 'The test program ended without running the test.',
    'no-connection': 'The program that asked did not reach TLS Remedy on this PC.',
    'no-answer': 'The program connected but sent nothing.',
    'not-tls': 'The program sent something other than TLS.',
    'timed-out': 'The program did not finish in time.',
    cancelled: 'You cancelled it.',
  },
  suites: 'Cipher suites that Microsoft 365 accepts',
  suitesOf: (shared, of) => `${shared} of ${of}`,
  noSharedSuite: 'None of the cipher suites is one that Microsoft 365 accepts.',
  helloVersion: 'Version in the ClientHello',
  fallback: (list) => `When it is refused, it tries again with ${list}.`,
  unclear: (list) => `Not known: ${list}.`,
  secondOpinion: (agrees, engine) =>
    agrees
      ? `A second check, through ${engine}, gave the same result.`
      : `A second check, through ${engine}, gave a different result.`,
  engines: {
    winhttp: 'TLS Remedy’s own call',
    'script-host': 'Windows Script Host',
    powershell: 'PowerShell',
    dotnet: 'Windows PowerShell with .NET',
  },
  differences: {
    'promised-not-offered': (programs, protocol) =>
      `${programs} don’t offer ${protocol}, although the settings promise it.`,
    'offered-not-promised': (programs, protocol) =>
      `${programs} offer ${protocol} too, which the settings don’t promise.`,
  },
  agrees: 'Windows offers what the settings promise.',
  disagrees: 'Windows still doesn’t use these settings',
  lookFirst: (rung) => `Look at this first: ${rung}.`,
  asking: 'Windows is being asked what it offers.',
  askNow: 'Test now',
  notTried: 'Not tried yet',
  askNowMore: 'New programs that leave the choice to Windows connect to TLS Remedy itself. Nothing leaves the PC.',
  cancel: 'Cancel',
  notThisPc: 'This is a practice PC, so there is no Windows to ask.',
};
