import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

const TO_POLICY =
  'Ask whoever manages this PC to add TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 and TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 to the policy “SSL Cipher Suite Order”.';
const MORE_TO_POLICY =
  'Ask whoever manages this PC to add suites to the policy “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256 before Windows 10.';
const TO_LOCAL =
  'As an administrator, run in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Before Windows 10, ask who manages this PC to restore the list.';
const SWITCH_ON =
  'Ask whoever manages this PC to remove the values Enabled of 0 under Ciphers, Hashes and KeyExchangeAlgorithms, then restart.';

export const text: RungText<'cipher-suites'> = {
  name: 'Cipher suites',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'The list of cipher suites could not be read.',
    'no-shared-suite': 'A policy lists no cipher suite that Microsoft 365 accepts and this Windows has.',
    'local-list-cut': 'Windows’ own list has no cipher suite left that Microsoft 365 accepts.',
    'algorithms-off': 'Algorithms are switched off in SChannel, so no suite is left that Microsoft 365 accepts.',
    'suffixes-missing': 'A policy lists ECDHE suites without _P256 or _P384, which this Windows needs.',
    'algorithms-in-doubt':
      'Algorithms are switched off in SChannel. Whether Windows still uses the suites that are left is not documented.',
    'curves-in-doubt': 'The list of curves has neither NistP256 nor NistP384, which Microsoft 365 is known to accept.',
    'key-length-in-doubt':
      'The lengths of RSA keys that this PC accepts may leave out the 2,048 bits of Microsoft 365.',
    'odd-list': 'The policy’s list is empty or not a text. It was not judged.',
    'list-too-long': 'The policy’s list is longer than 1,023 characters. Windows may cut it off.',
    'some-algorithms-off':
      'Algorithms are switched off in SChannel. Some services of Microsoft 365 may be out of reach.',
    'some-services': 'The policy’s list has nothing in common with some services of Microsoft 365.',
    'local-list-short': 'Windows’ own list was shortened. Some services of Microsoft 365 may be out of reach.',
    'tls12-not-in-policy':
      'The policy lists suites of TLS 1.3 only, so TLS 1.2 isn’t offered. Only addresses with TLS 1.3 can be reached.',
    'tls12-not-in-list':
      'Windows’ own list has suites of TLS 1.3 only, so TLS 1.2 isn’t offered. Only addresses with TLS 1.3 can be reached.',
    'tls12-algorithms-off':
      'Algorithms are turned off in SChannel, and no suite of TLS 1.2 is left. Whether TLS 1.3 still works is not documented.',
    'blanks-in-list':
      'The policy’s list has blanks in it. It is meant to have none, and what Windows makes of them is unknown.',
    'tls13-only':
      'Of the listed suites, most services of Microsoft 365 accept only those of TLS 1.3, and not all addresses have TLS 1.3.',
    'some-suffixes-missing': 'Some suites of the policy lack _P256 or _P384, so this Windows skips them.',
    'gcm-missing': 'Suites are shared, but no ECDHE suite with GCM: endpoints that accept only those can’t be reached.',
    fips: 'FIPS mode is on. Microsoft 365 accepts suites that are allowed in it.',
    'release-limit': 'Suites are shared with Microsoft 365, as far as this Windows has them.',
    'windows-order': 'No policy: Windows’ own suites are used, and Microsoft 365 accepts several.',
    shared: 'The policy has suites that Microsoft 365 accepts.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'no-shared-suite':
      'Ask whoever manages this PC to add suites to the policy “SSL Cipher Suite Order”, or to switch it off.',
    'local-list-cut': TO_LOCAL,
    'algorithms-off': SWITCH_ON,
    'suffixes-missing': 'Ask whoever manages this PC to add _P256 or _P384 to the names in “SSL Cipher Suite Order”.',
    'algorithms-in-doubt': SWITCH_ON,
    'curves-in-doubt': 'Ask whoever manages this PC to add NistP256 and NistP384 to “ECC Curve Order”.',
    'key-length-in-doubt':
      'If connections fail, ask who manages this PC to remove ClientMinKeyBitLength and ClientMaxKeyBitLength under PKCS.',
    'odd-list': 'Ask whoever manages this PC to look at the policy “SSL Cipher Suite Order”.',
    'list-too-long': 'Ask whoever manages this PC to shorten the list.',
    'some-algorithms-off': SWITCH_ON,
    'some-services': MORE_TO_POLICY,
    'local-list-short': TO_LOCAL,
    'tls12-not-in-policy': TO_POLICY,
    'tls12-not-in-list': TO_LOCAL,
    'tls12-algorithms-off': SWITCH_ON,
    'blanks-in-list': 'Ask whoever manages this PC to remove the blanks from “SSL Cipher Suite Order”.',
    'tls13-only': TO_POLICY,
    'some-suffixes-missing':
      'Ask whoever manages this PC to add _P256 or _P384 to the names in “SSL Cipher Suite Order”.',
    'gcm-missing': TO_POLICY,
    fips: null,
    'release-limit': null,
    'windows-order': null,
    shared: null,
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'The list of cipher suites could not be read. Nothing was guessed.',
    },
    'no-shared-suite': {
      headline: 'No cipher suite in common with Microsoft 365',
      reason:
        'A policy lists the suites that Windows may use, and none of them is accepted there. Whoever manages this PC can change it.',
    },
    'local-list-cut': {
      headline: 'No cipher suite in common with Microsoft 365',
      reason: 'The list of suites that Windows uses was shortened, and none that is left is accepted there.',
    },
    'algorithms-off': {
      headline: 'No cipher suite in common with Microsoft 365',
      reason: 'Algorithms that the suites need are switched off in SChannel. Whoever manages this PC can change it.',
    },
    'suffixes-missing': (f) => ({
      headline: 'A policy leaves no cipher suite to share',
      reason: `${f.release} needs _P256 or _P384 at the end of their names, so none is left to share. Whoever manages this PC can change it.`,
    }),
  },
};
