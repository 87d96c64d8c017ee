import { PRODUCT_NAMES } from '../product-names.ts';
import type { RetireTexts } from '../retire.ts';
import type { ServerTexts } from '../server.ts';

// What the role server, the command line and the window call products.

export const products: ServerTexts['products'] = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server of Office Web Apps Server',
  skype: 'Skype for Business Server of Lync Server',
  'adfs-proxy': 'Web Application Proxy, de proxy van AD FS',
  configmgr: 'Configuration Manager, siteserver',
  'sql-2005': 'SQL Server 2005 of ouder',
  'sql-2016': 'SQL Server 2016 of later',
};

export const instance: ServerTexts['instance'] = (name) => `exemplaar ${name}`;

export const recency: ServerTexts['recency'] = {
  yes: 'nieuw genoeg',
  'not-asked': 'er wordt geen versie gevraagd',
  'tls12-only': (needs) =>
    needs === null
      ? 'Microsoft ondersteunt het niet zonder TLS 1.0 en 1.1'
      : `heeft TLS 1.2; voordat TLS 1.0 en 1.1 uitgaan, is ${needs} nodig`,
  no: (needs) => (needs === null ? 'te oud voor TLS 1.2' : `te oud voor TLS 1.2: ${needs} is nodig`),
  unknown: (needs) =>
    needs === null ? 'niet bekend of het nieuw genoeg is' : `niet bekend of het nieuw genoeg is: ${needs} is nodig`,
};

export const product: RetireTexts['product'] = {
  instance,
  recency,
  missing: (count) => (count === 1 ? 'een ding dat het eist, ontbreekt' : `${count} dingen die het eist, ontbreken`),
  unseen: (count) => (count === 1 ? 'een ding is hier niet te zien' : `${count} dingen zijn hier niet te zien`),
};
