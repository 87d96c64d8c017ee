import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'cipher-suites'> = {
  name: 'Cipher suites',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'The policy for cipher suites could not be read.',
    'no-shared-suite': 'A policy lists no cipher suite that Microsoft 365 accepts and this Windows has.',
    'suffixes-missing': 'A policy lists ECDHE suites without _P256 or _P384, which this Windows needs.',
    'some-suffixes-missing': 'Some suites of the policy lack _P256 or _P384, so this Windows skips them.',
    'odd-list': 'The policy’s list is empty or not a text. It was not judged.',
    'list-too-long': 'The policy’s list is longer than 1,023 characters. Windows may cut it off.',
    fips: 'FIPS mode is on. Microsoft’s pages disagree on what it leaves of TLS; it may leave nothing shared.',
    'gcm-missing': 'Suites are shared, but no ECDHE suite with GCM: endpoints that accept only those can’t be reached.',
    'windows-order': 'No policy: Windows’ own suites are used, and Microsoft 365 accepts several.',
    shared: 'The policy has suites that Microsoft 365 accepts.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'no-shared-suite':
      'Ask who manages this PC to add suites to the policy “SSL Cipher Suite Order”, or to switch it off.',
    'suffixes-missing': 'Ask who manages this PC to add _P256 or _P384 to the names in “SSL Cipher Suite Order”.',
    'some-suffixes-missing': 'Ask who manages this PC to add _P256 or _P384 to the names in “SSL Cipher Suite Order”.',
    'odd-list': 'Ask who manages this PC to look at the policy “SSL Cipher Suite Order”.',
    'list-too-long': 'Ask who manages this PC to shorten the list.',
    fips: 'If connections still fail, ask who manages this PC whether FIPS mode is needed.',
    'gcm-missing': 'If one address stays out of reach, use a newer Windows for it. No setting adds these suites.',
    'windows-order': null,
    shared: null,
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'The policy for cipher suites could not be read. Nothing was guessed.',
    },
    'no-shared-suite': {
      headline: 'This PC and Microsoft 365 share no cipher suite',
      reason:
        'A policy lists the suites that Windows may use, and none of them is accepted there. Whoever manages this PC can change it.',
    },
    'suffixes-missing': (f) => ({
      headline: 'A policy names cipher suites that this Windows doesn’t know',
      reason: `${f.release} needs _P256 or _P384 at the end of their names, so none is left to share. Whoever manages this PC can change it.`,
    }),
  },
  explanation: {
    what: 'Cipher suites are the ways of encrypting that both sides must share. A policy can replace Windows’ own list.',
    why: 'With no shared suite there is no connection, whatever the protocols are.',
    how: 'The policy’s list compared with that of Microsoft 365, and what each Windows has by default. [F1][R4][R6]',
    unknown:
      'Single addresses may accept less than the list. Microsoft’s pages contradict each other on what FIPS mode leaves. [F2][C2] Windows 7 to 8.1 against Azure Front Door after April 2026 is untested. [Z2]',
  },
};
