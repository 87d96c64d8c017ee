// Internet Options of the user, the policy that locks them, and Internet Explorer's version.
import { settledByUser, statesOf, type Values } from './one-rung.suite.ts';
import type { State, Windows } from './state.suite.ts';
import { SERVER_2019, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const wininet = statesOf('wininet');

const holds = (title: string, source: string, code: string, values: Values, on: Windows = TEN): State =>
  wininet.passes(title, source, on, code, values);

const warns = (title: string, source: string, code: string, values: Values, on: Windows = TEN): State =>
  wininet.warns(title, source, on, code, values);

const GUIDE = 'https://www.errorcodelab.com/microsoft-365/onedrive-sharepoint/onedrive-error-0x8004de40/';

export const STATES: readonly State[] = [
  holds(
    'only TLS 1.2 selected against 0x8004de40',
    'https://perfectuninstaller.net/fix-onedrive-error-0x8004de40-ultimate-connection-repair-guide-for-windows-10-11',
    'user-offers',
    { 'wininet.user': 0x800 },
  ),
  settledByUser(
    warns('only TLS 1.0 selected', GUIDE, 'user-lacks-tls-1.2', { 'wininet.user': 0x80 }),
    'wininet.user 0x880',
  ),
  settledByUser(
    warns('SSL 3.0 and TLS 1.0 ticked, as Internet Explorer 8 left them', 'O3', 'user-lacks-tls-1.2', {
      'wininet.user': 0xa0,
    }),
    'wininet.user 0x880',
  ),
  holds(
    'the policy for encryption with TLS 1.0 to 1.2',
    'https://help.g5cybersecurity.com/hc/en-gb/articles/5635787076753-DTBI014-The-IE-TLS-parameter-must-be-set-correctly-',
    'policy-offers',
    { 'wininet.machine-policy': 0xa80 },
  ),
  holds('a policy that wins over the ticks of the user', 'I1', 'policy-offers', {
    'wininet.machine-policy': 0x800,
    'wininet.user': 0xa0,
  }),
  warns('the policy “Turn off encryption support” with only TLS 1.0', 'I1', 'policy-lacks-tls-1.2', {
    'wininet.machine-policy': 0x80,
  }),
  warns(
    'the policy of the user without TLS 1.2 on a server',
    'I1',
    'policy-lacks-tls-1.2',
    { 'wininet.user-policy': 0xa0 },
    SERVER_2019,
  ),
  warns('two policies that differ', 'I1', 'policies-differ', {
    'wininet.machine-policy': 0x800,
    'wininet.user-policy': 0xa80,
  }),
  wininet.ofOthers('SSL 3.0 selected in addition to TLS', 'O1', TEN, 'ssl-enabled', { 'wininet.user': 0xaa0 }),
  wininet.ofOthers('the system account with only TLS 1.0', 'Q9', TEN, 'system-lacks-tls-1.2', {
    'wininet.account.system': 0x80,
  }),
  warns('the number of the ticks as a text', 'I1', 'malformed', {
    'wininet.user': '2688',
  }),
  settledByUser(
    warns(
      'Internet Explorer 9 on a fixed Windows 7',
      'O3',
      'old-explorer',
      { 'explorer.svc-version': '9.0.8112.16421' },
      SEVEN_REPAIRED,
    ),
    'wininet.user 0xa80',
  ),
  holds(
    'ticks of the user with Internet Explorer 10 on Windows 7',
    'O3',
    'user-offers',
    { 'explorer.svc-version': '10.0.9200.17609', 'wininet.user': 0xa80 },
    SEVEN_REPAIRED,
  ),
];
