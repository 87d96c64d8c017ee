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
}

/** Those that every Office needs, most important first. Source: facts 17.1 [E2]. */
export const MICROSOFT_365_ADDRESSES: readonly Microsoft365Address[] = [
  { host: 'login.microsoftonline.com', need: 'sign-in' },
  { host: 'outlook.office365.com', need: 'mail' },
  { host: 'officeclient.microsoft.com', need: 'settings' },
  { host: 'graph.microsoft.com', need: 'graph' },
  { host: 'teams.microsoft.com', need: 'teams' },
  { host: 'www.office.com', need: 'start-page' },
  { host: 'officecdn.microsoft.com', need: 'updates' },
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
  { host: `${tenant}.sharepoint.com`, need: 'files' },
  { host: `${tenant}-my.sharepoint.com`, need: 'onedrive' },
];

/** Returns what needs a host; null if it isn't Microsoft 365's. */
export function needOf(host: string): Need | null {
  const known = MICROSOFT_365_ADDRESSES.find((row) => row.host === host)?.need;
  if (known !== undefined) return known;
  if (!host.endsWith('.sharepoint.com')) return null;
  return host.endsWith('-my.sharepoint.com') ? 'onedrive' : 'files';
}
