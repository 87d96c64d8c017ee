import type { ServiceTexts } from '../services.ts';

export const services: ServiceTexts = {
  title: 'Cipher suites by service',
  names: {
    'exchange-online': 'Exchange Online',
    sharepoint: 'SharePoint',
    onedrive: 'OneDrive',
    'entra-sign-in': 'Entra sign-in',
    'office-content': 'Office content (Azure Front Door)',
  },
  results: {
    shared: 'shared',
    'some-addresses': 'some addresses can’t be reached',
    'tls13-only': 'only over TLS 1.3',
    'in-doubt': 'uncertain',
    none: 'none shared',
    unknown: 'unknown',
  },
  sources: {
    policy: 'according to the policy',
    local: 'according to Windows’ own list',
    release: 'according to the default suites of this Windows version',
    hello: 'according to what a program was seen to offer',
    none: 'the list in effect is unknown',
  },
  dated: (month) => `as published in ${month}`,
};
