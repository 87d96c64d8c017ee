import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

const TO_POLICY =
  'Ask whoever manages this PC to add TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 and TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 to the policy “SSL Cipher Suite Order”.';
const MORE_TO_POLICY =
  'Ask whoever manages this PC to add suites to the policy “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256 before Windows 10.';
const TO_LOCAL =
  'As an administrator, run in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Before Windows 10, ask whoever manages this PC to restore the list.';
const SWITCH_ON =
  'Ask whoever manages this PC to remove the values Enabled = 0 under Ciphers, Hashes, and KeyExchangeAlgorithms, then restart.';

export const text: RungText<'cipher-suites'> = {
  name: 'Cipher suites',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'The list of cipher suites couldn’t be read.',
    'no-shared-suite': 'A policy lists no cipher suite that Microsoft 365 accepts and this version of Windows has.',
    'local-list-cut': 'Windows’ own list has no cipher suite left that Microsoft 365 accepts.',
    'algorithms-off': 'Algorithms are turned off in Schannel, so no suite is left that Microsoft 365 accepts.',
    'suffixes-missing': 'A policy lists ECDHE suites without _P256 or _P384, which this version of Windows needs.',
    'algorithms-in-doubt':
      'Algorithms are turned off in Schannel. Whether Windows still uses the suites that are left isn’t documented.',
    'curves-in-doubt': 'The list of curves has neither NistP256 nor NistP384, which Microsoft 365 is known to accept.',
    'key-length-in-doubt':
      'The lengths of RSA keys that this PC accepts might exclude the 2,048 bits that Microsoft 365 uses.',
    'odd-list': 'The policy’s list is empty or isn’t text. It wasn’t judged.',
    'list-too-long': 'The policy’s list is longer than 1,023 characters. Windows might cut it off.',
    'some-algorithms-off': 'Algorithms are turned off in Schannel. Some Microsoft 365 services might be unreachable.',
    'some-services': 'The policy’s list has nothing in common with some Microsoft 365 services.',
    'local-list-short': 'Windows’ own list was shortened. Some Microsoft 365 services might be unreachable.',
    'tls12-not-in-policy':
      'The policy lists only TLS 1.3 suites, so TLS 1.2 isn’t offered. Only addresses with TLS 1.3 can be reached.',
    'tls12-not-in-list':
      'Windows’ own list has only TLS 1.3 suites, so TLS 1.2 isn’t offered. Only addresses with TLS 1.3 can be reached.',
    'tls12-algorithms-off':
      'Algorithms are turned off in Schannel, and no TLS 1.2 suite is left. Whether TLS 1.3 still works isn’t documented.',
    'blanks-in-list': 'The policy’s list contains spaces. It should have none, and how Windows treats them is unknown.',
    'tls13-only':
      'Of the listed suites, most Microsoft 365 services accept only those of TLS 1.3, and not all addresses have TLS 1.3.',
    'some-suffixes-missing': 'Some suites in the policy lack _P256 or _P384, so this version of Windows skips them.',
    'gcm-missing': 'Suites are shared, but no ECDHE suite with GCM: endpoints that accept only those can’t be reached.',
    fips: 'FIPS mode is on. Microsoft 365 accepts suites that it allows.',
    'release-limit': 'Suites are shared with Microsoft 365, as far as this version of Windows has them.',
    'windows-order': 'No policy: Windows’ own suites are used, and Microsoft 365 accepts several.',
    shared: 'The policy has suites that Microsoft 365 accepts.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'no-shared-suite':
      'Ask whoever manages this PC to add suites to the policy “SSL Cipher Suite Order”, or to turn it off.',
    'local-list-cut': TO_LOCAL,
    'algorithms-off': SWITCH_ON,
    'suffixes-missing': 'Ask whoever manages this PC to add _P256 or _P384 to the names in “SSL Cipher Suite Order”.',
    'algorithms-in-doubt': SWITCH_ON,
    'curves-in-doubt': 'Ask whoever manages this PC to add NistP256 and NistP384 to “ECC Curve Order”.',
    'key-length-in-doubt':
      'If connections fail, ask whoever manages this PC to remove ClientMinKeyBitLength and ClientMaxKeyBitLength under PKCS.',
    'odd-list': 'Ask whoever manages this PC to check the policy “SSL Cipher Suite Order”.',
    'list-too-long': 'Ask whoever manages this PC to shorten the list.',
    'some-algorithms-off': SWITCH_ON,
    'some-services': MORE_TO_POLICY,
    'local-list-short': TO_LOCAL,
    'tls12-not-in-policy': TO_POLICY,
    'tls12-not-in-list': TO_LOCAL,
    'tls12-algorithms-off': SWITCH_ON,
    'blanks-in-list': 'Ask whoever manages this PC to remove the spaces from “SSL Cipher Suite Order”.',
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
      reason: 'The list of cipher suites couldn’t be read. Nothing was guessed.',
    },
    'no-shared-suite': {
      headline: 'No cipher suite in common with Microsoft 365',
      reason:
        'A policy lists the suites that Windows can use, and Microsoft 365 accepts none of them. Whoever manages this PC can change it.',
    },
    'local-list-cut': {
      headline: 'No cipher suite in common with Microsoft 365',
      reason:
        'The list of suites that Windows uses was shortened, and Microsoft 365 accepts none of those that are left.',
    },
    'algorithms-off': {
      headline: 'No cipher suite in common with Microsoft 365',
      reason: 'Algorithms that the suites need are turned off in Schannel. Whoever manages this PC can change it.',
    },
    'suffixes-missing': (f) => ({
      headline: 'A policy leaves no cipher suite to share',
      reason: `${f.release} needs _P256 or _P384 at the end of their names, so none is left to share. Whoever manages this PC can change it.`,
    }),
  },
};
