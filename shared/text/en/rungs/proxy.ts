import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'proxy'> = {
  name: 'Proxy',
  codes: {
    unreadable: 'The proxy settings of WinHTTP could not be read.',
    malformed: 'The proxy settings of WinHTTP have a form that isn’t known here.',
    'views-differ': 'The 64-bit and the 32-bit view have different proxies.',
    proxy: 'WinHTTP programs go through a proxy, which must let TLS 1.2 pass.',
    direct: 'WinHTTP programs connect without a proxy.',
  },
  nextSteps: {
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: 'See what netsh winhttp show proxy says.',
    'views-differ': 'Set the proxy with the 64-bit and with the 32-bit netsh.',
    proxy: 'If connections still fail, ask who manages the proxy whether it supports TLS 1.2.',
    direct: null,
  },
  headlines: {},
};
