import type { Connection } from './connections.ts';
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

/** Who issues Microsoft 365 certificates. Inspectors can use these: only another is a sign. Facts 17.2 [E3][E4]. */
const MICROSOFTS_ISSUERS: readonly string[] = ['Microsoft Corporation', 'DigiCert Inc', 'GlobalSign nv-sa'];

const plain = (value: string): string => value.replace(/\\(.)/g, '$1').replace(/^"(.*)"$/, '$1');

/** Parses `CN=..., O=..., C=...`; a comma in a value is escaped with a backslash. */
export function issuerName(issuer: string): { readonly name: string; readonly organisation: string | null } {
  const parts = issuer.split(/(?<!\\), /).map((part): readonly [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at), plain(part.slice(at + 1))];
  });
  const value = (...keys: readonly string[]): string | undefined =>
    keys.flatMap((key) => parts.filter(([name]) => name === key).map(([, text]) => text))[0];
  return { name: value('CN', 'OU', 'O') ?? issuer, organisation: value('O') ?? null };
}

/** True if traffic seems to be inspected: a Microsoft address has another issuer. Never for other hosts. */
export function isInspected({ host, issuer }: Pick<Connection, 'host' | 'issuer'>): boolean {
  if (issuer === null || needOf(host) === null) return false;
  const { organisation } = issuerName(issuer);
  return organisation === null || !MICROSOFTS_ISSUERS.includes(organisation);
}
