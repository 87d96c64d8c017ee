import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'proxy'> = {
  name: 'Proxy',
  codes: {
    unreadable: 'The proxy settings of WinHTTP could not be read.',
    malformed: 'The proxy settings of WinHTTP have a form that isn’t known here.',
    'views-differ': 'The 64-bit and the 32-bit view have different proxies.',
    'local-proxy':
      'The proxy of WinHTTP programs is a program on this PC itself. Without that program they don’t connect.',
    proxy: 'WinHTTP programs go through a proxy, which must let TLS 1.2 pass.',
    direct: 'WinHTTP programs connect without a proxy.',
  },
  nextSteps: {
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: 'See what netsh winhttp show proxy says.',
    'views-differ':
      'As an administrator, set the same proxy with the netsh of System32 and that of SysWOW64: netsh winhttp set proxy.',
    'local-proxy':
      'See whether that program runs. If it is gone, run as an administrator, with the netsh of both System32 and SysWOW64: netsh winhttp reset proxy.',
    proxy: 'If connections fail, ask whoever manages the proxy whether it lets TLS 1.2 pass.',
    direct: null,
  },
  headlines: {},
};
