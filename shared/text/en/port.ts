import type { ServerTexts } from '../server.ts';

export const port: ServerTexts['port'] = {
  asked: (port, address) => `Port ${String(port)} of this machine (${address}):`,
  states: {
    nobody: 'Nothing listens on this port.',
    'no-starttls': 'This port offers no STARTTLS, or isn’t one of a mail server.',
    'not-tls': 'What listens here doesn’t begin with TLS. A mail server needs --starttls.',
    'only-refusals':
      'Every version was refused, so nothing is known of them: what listens might need a name (SNI), or a cipher suite that wasn’t offered.',
    'silent-refusals':
      'Every version was refused without a word: what listens may need a name (SNI), or begin in another way, as Remote Desktop and SQL Server do.',
  },
  results: {
    taken: 'taken',
    refused: 'refused',
    'not-tls': 'no TLS',
    'no-answer': 'no answer',
    unknown: 'not known: the answer was cut off',
  },
  alert: (number) => `alert ${String(number)}`,
  counts:
    'Values of SChannel count after a restart. A program with a TLS of its own doesn’t follow them. Run this before and after a change.',
};
