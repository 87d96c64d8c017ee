import { INTERNET_SETTINGS, row, type Setting } from './setting.ts';

/** The hive of the account that services run as, which a file may call either way. Source: facts 15.4 [Q9]. */
export const SYSTEM_ACCOUNTS = ['S-1-5-18', '.DEFAULT'] as const;

export type SystemAccount = (typeof SYSTEM_ACCOUNTS)[number];

const ID_PARTS: Readonly<Record<SystemAccount, string>> = { 'S-1-5-18': 'system', '.DEFAULT': 'default' };

/** A setting of the system account, under each of its two names; its `id` gets the suffix `.system` or `.default`. */
export const ofSystemAccount = (id: string, name: string): readonly Setting[] =>
  SYSTEM_ACCOUNTS.map((account) =>
    row({
      id: systemAccountId(id, account),
      hive: 'HKU',
      path: `${account}\\${INTERNET_SETTINGS}`,
      name,
      source: 'Q9',
    }),
  );

export const systemAccountId = (id: string, account: SystemAccount): string => `${id}.${ID_PARTS[account]}`;

const VOLATILE = 'Volatile Environment';

/** Under a hive of HKU: the account it belongs to. General knowledge, not looked up. */
export const ACCOUNT_NAME = { path: VOLATILE, name: 'USERNAME' } as const;
export const ACCOUNT_DOMAIN = { path: VOLATILE, name: 'USERDOMAIN' } as const;
