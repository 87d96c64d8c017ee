import type { ProofTexts } from '../proof.ts';

export const proof: ProofTexts = {
  title: 'What Windows itself offers',
  how: 'New programs that leave the choice to Windows connected to TLS Remedy itself. Nothing left the PC.',
  programs: { native: '64-bit programs', wow64: '32-bit programs', only: 'Programs' },
  dotnet: (program) => `${program} that use .NET Framework (Windows PowerShell)`,
  dotnetHow: 'Programs that let .NET choose are separate: they read other settings.',
  before: 'Before',
  after: 'After',
  now: 'Now',
  offers: (list) => list,
  offersNothing: 'no protocol at all',
  atMost: (protocol) => `${protocol} at most`,
  notKnown: 'Unknown',
  reasons: {
    'not-this-pc': 'That PC is a registry file, so there is no Windows to test.',
    'no-engine': 'This PC has no program that could run the test.',
    'engine-blocked': 'Windows blocks the test program.',
    'engine-restricted': 'A policy of this PC restricts PowerShell, so it couldn’t connect.',
    'engine-failed': 'The test program ended without running the test.',
    'no-connection': 'The test program didn’t reach TLS Remedy on this PC.',
    'no-answer': 'The program connected but sent nothing.',
    'not-tls': 'The program sent something other than TLS.',
    'timed-out': 'The program didn’t finish in time.',
    cancelled: 'You cancelled it.',
  },
  suites: 'Cipher suites that Microsoft 365 accepts',
  suitesOf: (shared, of) => `${shared} of ${of}`,
  noSharedSuite: 'Microsoft 365 accepts none of the cipher suites.',
  helloVersion: 'Version in the ClientHello',
  fallback: (list) => `If it is refused, it tries again with ${list}.`,
  unclear: (list) => `Unknown: ${list}.`,
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
  asking: 'Testing what Windows offers.',
  askNow: 'Test now',
  notTried: 'Not tested yet',
  askNowMore: 'New programs that leave the choice to Windows connect to TLS Remedy itself. Nothing leaves the PC.',
  cancel: 'Cancel',
  notThisPc: 'This is a sample PC, so there is no Windows to test.',
};
