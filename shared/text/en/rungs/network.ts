import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const ASK_ABOUT_PROXY = 'If connections fail, ask whoever manages the proxy whether it lets TLS 1.2 through.';

export const text: RungText<'network'> = {
  name: 'Network',
  codes: {
    'awareness-off': 'A service that Office uses to detect an internet connection is turned off.',
    'probing-off':
      'Windows doesn’t test whether there is an internet connection, so Office might think that there is none.',
    'auto-proxy-off': 'The service that finds a proxy for Windows programs is turned off.',
    unreadable: 'The network settings couldn’t all be read.',
    'probing-malformed':
      'EnableActiveProbing or NoActiveProbe has the wrong type, so it isn’t clear whether Windows tests the connection.',
    malformed: 'A value of the user’s proxy has the wrong type.',
    'local-proxy': 'The user’s proxy is a program on this PC. Without that program, nothing connects.',
    'user-script': 'A script chooses the user’s proxy, which must let TLS 1.2 through.',
    'user-proxy': 'The user’s programs go through a proxy, which must let TLS 1.2 through.',
    'system-proxy': 'The system account, which services run as, has its own proxy.',
    clear: 'The services are on, and no proxy is set for the user.',
  },
  nextSteps: {
    'awareness-off': 'Set “Network Location Awareness” and “Network List Service” to Manual, then restart the PC.',
    'probing-off': 'If Office reports that there is no internet, set EnableActiveProbing to 1 and NoActiveProbe to 0.',
    'auto-proxy-off':
      'As an administrator, set Start to 3 under SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc, then restart the PC.',
    unreadable: CHECK_AS_ADMINISTRATOR,
    'probing-malformed': 'Set EnableActiveProbing to 1 and NoActiveProbe to 0, each as a REG_DWORD.',
    malformed: 'In Internet Options, on the Connections tab, open LAN settings and set them again.',
    'local-proxy': 'Check whether that program is running. If it is gone, turn off the proxy in Internet Options.',
    'user-script': ASK_ABOUT_PROXY,
    'user-proxy': ASK_ABOUT_PROXY,
    'system-proxy': 'If a service can’t connect, ask whoever manages this PC whether that proxy is still intended.',
    clear: null,
  },
  headlines: {},
};
