import { describe, expect, it } from 'vitest';
import { FAMILIES, PRODUCT_IDS } from '../diagnosis/server/ids.ts';
import { FAMILY_NAMES, PRODUCT_NAMES } from './product-names.ts';

const NAMES: readonly (readonly [string, string])[] = [
  ...Object.entries(FAMILY_NAMES),
  ...Object.entries(PRODUCT_NAMES),
];

/** What an id leaves out or shortens of a name. */
const LONG: Readonly<Record<string, string>> = {
  adfs: 'AD FS',
  'adfs-proxy': 'Web Application Proxy',
  configmgr: 'Configuration Manager',
  nps: 'Network Policy Server',
  'rd-gateway': 'Remote Desktop Gateway',
};

describe('the name of a product', () => {
  it.each(NAMES)('says what the id %s says: %s', (id, name) => {
    const words = name.toLowerCase().split(' ');
    expect(name).toMatch(/^[A-Z][A-Za-z]+(?: (?:for|[A-Z0-9][A-Za-z0-9]*))*$/);
    if (LONG[id] === undefined) for (const part of id.split('-')) expect(words).toContain(part);
    else expect(name).toBe(LONG[id]);
  });

  it.each(Object.entries(PRODUCT_NAMES))(
    '%s is %s, which has the maker’s words between the name and its year',
    (id, name) => {
      const [kind = ''] = id.split('-');
      const isServer = ['exchange', 'sql', 'skype', 'lync'].includes(kind) || /^sharepoint-(?!2013)/.test(id);
      expect([id, / Server\b/.test(name)]).toEqual([id, isServer || id === 'nps']);
      expect([id, name.includes('for Business')]).toEqual([id, kind === 'skype']);
    },
  );

  it('is another for every product, and that of a family for every family', () => {
    const all = Object.values(PRODUCT_NAMES);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(Object.values(FAMILY_NAMES)).size).toBe(FAMILIES.length);
    expect(Object.keys(PRODUCT_NAMES).filter((id) => !(PRODUCT_IDS as readonly string[]).includes(id))).toEqual([]);
  });
});
