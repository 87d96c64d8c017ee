import { listed, plural } from './terms.ts';

/** What one program said when it was asked to connect to TLS Remedy, for the window and the command line. */
export const listen = {
  waits: (port: number, minutes: number): string =>
    `Put https://localhost:${String(port)} where your program has its server’s address, then let it connect. It will show an error: it only has to say hello. TLS Remedy listens on this PC only, for at most ${String(minutes)} ${plural(minutes, 'minute', 'minutes')}.`,
  offers: (protocols: readonly string[]): string =>
    protocols.length === 0
      ? 'Your program offers no version that is known'
      : `Your program offers ${listed(protocols)}`,
  /** It named only its newest. */
  offersAtMost: (protocol: string): string => `Your program offers ${protocol} at most`,
  noSuites: (protocols: readonly string[]): string =>
    `Your program offers ${listed(protocols)}, but no cipher suite for TLS 1.2 that Microsoft 365 accepts`,
  nobody: 'No program connected',
  notTls: 'Something connected, but it didn’t begin with TLS',
  means: {
    ok: 'Microsoft 365 accepts that. If the program still can’t connect, look for another cause: paste its message into Explain.',
    old: 'Most services accept only TLS 1.2 or later. What helps depends on the kind of program.',
    suites: 'Most services accept only newer cipher suites. What helps depends on the kind of program.',
    nobody: 'Check the address that you gave the program, then listen again.',
    notTls: 'Check that the address begins with https, or that the program’s encryption is on, then listen again.',
  },
  kinds: {
    dotnet: { what: 'A .NET program', more: 'It can be made to follow Windows. Try this first if you don’t know' },
    own: {
      what: 'It brings its own TLS (Java, OpenSSL, an old Delphi program)',
      more: 'No Windows setting reaches it. Its maker has to update it',
    },
    winhttp: { what: 'A macro or an older business program', more: 'It uses WinHTTP, which follows Windows' },
  },
  suites: (shared: number, all: number): string =>
    `Cipher suites: ${String(all)}, of which Microsoft 365 accepts ${String(shared)}.`,
};

/** The page on which a program shows what it offers. */
export const listenScreen = {
  title: 'Let your program show what it offers',
  lead: 'TLS Remedy can’t look inside other programs. It listens while your program tries to connect.',
  point: 'Point your program at this address',
  pointMore: 'Put it where the server’s address is, then let the program connect.',
  copy: 'Copy the address',
  waiting: 'Waiting for your program.',
  expected: 'It will show an error. That’s expected: it only has to say hello.',
  alone: 'Only this PC can reach it. It closes when you leave this page, or after 10 minutes.',
  apart: 'It isn’t contacted.',
  paste: 'You can’t change its address? Paste its error message',
  came: (time: string, means: string): string => `It connected at ${time}. ${means}`,
  kinds: 'What kind of program is it?',
  ask: 'Copy what to ask',
  question: (headline: string): string =>
    `Which version of your program connects with TLS 1.2? TLS Remedy listened to the one here: “${headline}”.`,
  see: 'See the fix',
  again: 'Listen again',
};
