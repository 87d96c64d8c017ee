import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'proxy'> = {
  name: 'Proxy',
  codes: {
    unreadable: 'WinHTTP’s proxy settings couldn’t be read.',
    malformed: 'TLS Remedy doesn’t know the format of WinHTTP’s proxy settings here.',
    'views-differ': 'The 64-bit and the 32-bit view have different proxies.',
    'local-proxy': 'The proxy of WinHTTP programs is a program on this PC. Without that program, they don’t connect.',
    proxy: 'WinHTTP programs go through a proxy, which must let TLS 1.2 through.',
    direct: 'WinHTTP programs connect without a proxy.',
  },
  nextSteps: {
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: 'Check what netsh winhttp show proxy shows.',
    'views-differ':
      'As an administrator, set the same proxy with netsh from both System32 and SysWOW64: netsh winhttp set proxy.',
    'local-proxy':
      'Check whether that program is running. If it is gone, run as an administrator, with netsh from both System32 and SysWOW64: netsh winhttp reset proxy.',
    proxy: 'If connections fail, ask whoever manages the proxy whether it lets TLS 1.2 through.',
    direct: null,
  },
  headlines: {},
};
