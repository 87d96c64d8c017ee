import { PRODUCT_NAMES } from '../product-names.ts';
import type { RetireTexts } from '../retire.ts';
import type { ServerTexts } from '../server.ts';

// What the role server, the command line and the window call products.

export const products: ServerTexts['products'] = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server or Office Web Apps Server',
  skype: 'Skype for Business Server or Lync Server',
  'adfs-proxy': 'Web Application Proxy, the proxy of AD FS',
  configmgr: 'Configuration Manager, site server',
  'sql-2005': 'SQL Server 2005 or earlier',
  'sql-2016': 'SQL Server 2016 or later',
};

export const instance: ServerTexts['instance'] = (name) => `instance ${name}`;

export const recency: ServerTexts['recency'] = {
  yes: 'recent enough',
  'not-asked': 'no version is asked for',
  'tls12-only': (needs) =>
    needs === null
      ? 'Microsoft doesn’t support it without TLS 1.0 and 1.1'
      : `has TLS 1.2; before TLS 1.0 and 1.1 go it needs ${needs}`,
  no: (needs) => (needs === null ? 'too old for TLS 1.2' : `too old for TLS 1.2: it needs ${needs}`),
  unknown: (needs) => (needs === null ? 'not known if recent enough' : `not known if recent enough: it needs ${needs}`),
};

export const product: RetireTexts['product'] = {
  instance,
  recency,
  missing: (count) =>
    count === 1 ? 'one thing that it requires is missing' : `${count} things that it requires are missing`,
  unseen: (count) => (count === 1 ? 'one thing can’t be seen here' : `${count} things can’t be seen here`),
};
