import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED } from './words.ts';

export const text: RungText<'wininet'> = {
  name: 'Internet Options',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'The Internet Options couldn’t be read.',
    malformed: 'The value of the Internet Options has the wrong type.',
    'policies-differ': 'Two policies set the Internet Options differently. It isn’t clear which one wins.',
    'policy-lacks-tls-1.2': 'A policy leaves TLS 1.2 out of the Internet Options and locks them.',
    'user-lacks-tls-1.2': 'TLS 1.2 isn’t ticked in the Internet Options of this user.',
    'ssl-enabled': 'TLS 1.2 is ticked in the Internet Options, and so is SSL, which is unsafe.',
    'system-lacks-tls-1.2': 'The system account, which services run as, has its own Internet Options without TLS 1.2.',
    'not-stored': 'This user has no choice stored, and the version of Internet Explorer is unknown.',
    'old-explorer': 'This version of Internet Explorer leaves out TLS 1.2 until it is ticked. Versions 8 to 10 do.',
    'default-offers': 'This user has no choice stored. Windows then ticks TLS 1.2 by default.',
    'policy-offers': 'A policy sets the Internet Options, with TLS 1.2.',
    'user-offers': 'TLS 1.2 is ticked in the Internet Options of this user.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: 'Open Internet Options, Advanced, and tick TLS 1.2.',
    'policies-differ': 'Ask whoever manages this PC to set “Turn off encryption support” in one place.',
    'policy-lacks-tls-1.2': 'Ask whoever manages this PC to add TLS 1.2 to “Turn off encryption support”.',
    'user-lacks-tls-1.2': 'Open Internet Options, Advanced, and tick TLS 1.2.',
    'ssl-enabled': 'Open Internet Options, Advanced, and clear SSL.',
    'system-lacks-tls-1.2': 'Ask whoever manages this PC to remove SecureProtocols under HKEY_USERS\\S-1-5-18.',
    'not-stored': 'Open Internet Options, Advanced, and check whether TLS 1.2 is ticked.',
    'old-explorer': 'Open Internet Options, Advanced, and tick TLS 1.2. Or install Internet Explorer 11.',
    'default-offers': null,
    'policy-offers': null,
    'user-offers': null,
  },
  headlines: {},
};
