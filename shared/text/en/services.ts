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
    'some-addresses': 'some addresses are out of reach',
    'tls13-only': 'only over TLS 1.3',
    'in-doubt': 'in doubt',
    none: 'none shared',
    unknown: 'not known',
  },
  sources: {
    policy: 'by the policy',
    local: 'by Windows’ own list',
    release: 'by the default suites of this Windows version',
    hello: 'by what a program was seen to offer',
    none: 'the list in force is not known',
  },
  dated: (month) => `as published ${month}`,
};
