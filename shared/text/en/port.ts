import type { ServerTexts } from '../server.ts';

export const port: ServerTexts['port'] = {
  asked: (port, address) => `Port ${String(port)} of this PC (${address}):`,
  states: {
    nobody: 'Nothing listens on this port.',
    'no-starttls': 'This port doesn’t offer STARTTLS, or doesn’t belong to a mail server.',
    'not-tls': 'What listens here doesn’t start with TLS. A mail server needs --starttls.',
    'only-refusals':
      'Every version was refused, so nothing is known about them: what listens might need a name (SNI), or a cipher suite that wasn’t offered.',
    'silent-refusals':
      'Every version was refused without an answer: what listens might need a name (SNI), or start in another way, as Remote Desktop and SQL Server do.',
  },
  results: {
    taken: 'accepted',
    refused: 'refused',
    'not-tls': 'no TLS',
    'no-answer': 'no answer',
    unknown: 'unknown: the answer was cut off',
  },
  alert: (number) => `alert ${String(number)}`,
  counts:
    'Schannel values take effect after a restart. A program with its own TLS doesn’t follow them. Run this before and after a change.',
};
