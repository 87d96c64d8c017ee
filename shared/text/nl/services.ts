import type { ServiceTexts } from '../services.ts';

export const services: ServiceTexts = {
  title: 'Cipher suites per dienst',
  names: {
    'exchange-online': 'Exchange Online',
    sharepoint: 'SharePoint',
    onedrive: 'OneDrive',
    'entra-sign-in': 'Aanmelden bij Entra',
    'office-content': 'Inhoud van Office (Azure Front Door)',
  },
  results: {
    shared: 'gedeeld',
    'some-addresses': 'sommige adressen zijn onbereikbaar',
    'tls13-only': 'alleen met TLS 1.3',
    'in-doubt': 'niet zeker',
    none: 'niets gedeeld',
    unknown: 'niet bekend',
  },
  sources: {
    policy: 'volgens het beleid',
    local: 'volgens de eigen lijst van Windows',
    release: 'volgens de standaardsuites van deze Windows-versie',
    hello: 'volgens wat een programma zichtbaar aanbood',
    none: 'welke lijst geldt, is niet bekend',
  },
  dated: (month) => `zoals gepubliceerd in ${month}`,
};
