import { MOST_LETTERS } from './host-name.ts';

/** The part of Office or Windows that needs an address. The texts have a name for each. */
export type Need =
  | 'sign-in'
  | 'mail'
  | 'settings'
  | 'start-page'
  | 'teams'
  | 'files'
  | 'onedrive'
  | 'graph'
  | 'updates';

/** A Microsoft 365 address that can be tested. */
export interface Microsoft365Address {
  readonly host: string;
  readonly need: Need;
  /** The tag of its source in docs/facts.md, and the date on which that was read. */
  readonly source: string;
  readonly date: string;
}

const address = (host: string, need: Need, source: string, date: string): Microsoft365Address => ({
  host,
  need,
  source,
  date,
});

/** Those that every Office needs, most important first. Source: facts 17.1 [E2]. */
export const MICROSOFT_365_ADDRESSES: readonly Microsoft365Address[] = [
  address('login.microsoftonline.com', 'sign-in', 'E2', '2026-08-14'),
  address('outlook.office365.com', 'mail', 'E2', '2026-08-14'),
  address('officeclient.microsoft.com', 'settings', 'E2', '2026-08-14'),
  address('graph.microsoft.com', 'graph', 'E2', '2026-08-14'),
  address('teams.microsoft.com', 'teams', 'E2', '2026-08-14'),
  address('www.office.com', 'start-page', 'E2', '2026-08-14'),
  address('officecdn.microsoft.com', 'updates', 'E2', '2026-08-14'),
];

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,56}[a-z0-9])?$/;

/** A tenant as typed: `contoso`, `contoso-my.sharepoint.com` or `contoso.onmicrosoft.com`; null if it isn't one. */
export function readTenant(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (typed.length > MOST_LETTERS) return null;
  const [, name] = /^([^.]*)(?:\.sharepoint\.com|\.onmicrosoft\.com)?$/.exec(typed) ?? [];
  const tenant = typed.endsWith('.sharepoint.com') ? name?.replace(/-my$/, '') : name;
  return tenant !== undefined && LABEL.test(tenant) ? tenant : null;
}

/** Returns a tenant's own addresses. Source: facts 17.1 [E2]. */
export const tenantAddresses = (tenant: string): readonly Microsoft365Address[] => [
  address(`${tenant}.sharepoint.com`, 'files', 'E2', '2026-08-14'),
  address(`${tenant}-my.sharepoint.com`, 'onedrive', 'E2', '2026-08-14'),
];

/** Returns what needs a host; null if it isn't Microsoft 365's. */
export function needOf(host: string): Need | null {
  const known = MICROSOFT_365_ADDRESSES.find((row) => row.host === host)?.need;
  if (known !== undefined) return known;
  if (!host.endsWith('.sharepoint.com')) return null;
  return host.endsWith('-my.sharepoint.com') ? 'onedrive' : 'files';
}
