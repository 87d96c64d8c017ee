import type { ReadinessTexts } from '../readiness.ts';

export const readiness: ReadinessTexts = {
  title: 'How certain this is',
  levels: {
    proven: 'Ready for Microsoft 365: every tested address answered.',
    likely: 'TLS 1.2 is on. Whether Microsoft 365 answers wasn’t tested.',
    doubtful: 'It isn’t certain that every Microsoft 365 address can be reached.',
    no: 'Not ready for Microsoft 365.',
  },
  claims: {
    connection: {
      name: 'Connection',
      states: {
        holds: 'Every tested address answered.',
        fails: 'Not every connection could be confirmed.',
        unknown: 'Not every kind of program could be tested.',
        'not-asked': 'Not tested.',
      },
    },
    offer: {
      name: 'Live test',
      states: {
        holds: 'Windows was seen to offer TLS 1.2 or later.',
        fails: 'Windows was seen not to offer TLS 1.2.',
        unknown: 'The test couldn’t show what Windows offers.',
        'not-asked': 'Not tested.',
      },
    },
    settings: {
      name: 'Settings',
      states: {
        holds: 'They let programs use TLS 1.2.',
        fails: 'They keep some programs from using TLS 1.2, or something else is missing.',
        unknown: 'Something that matters is unknown.',
        'not-asked': 'Not read.',
      },
    },
  },
  because: 'Look at',
  results: {
    'tls-refused': 'An address refused the handshake.',
    certificate: 'A certificate wasn’t trusted.',
    proxy: 'A proxy was in the way.',
    name: 'The name of an address wasn’t found.',
    route: 'An address couldn’t be reached.',
    clock: 'The clock of this PC is wrong, so certificates look invalid.',
    timeout: 'An address didn’t answer in time.',
  },
  limits: {
    'front-door-without-dhe':
      'Some Microsoft 365 addresses can’t be reached from this version of Windows: they accept only cipher suites that it doesn’t have, and no setting can add them.',
  },
};
