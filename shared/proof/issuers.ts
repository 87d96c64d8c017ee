import type { Connection } from './connections.ts';
import { needOf } from './microsoft365.ts';

/** Who issues Microsoft 365 certificates. Anyone who inspects traffic can use these names: only another one is a sign. Source: facts 17.2 [E3][E4]. */
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

/** True if traffic seems to be inspected: a Microsoft address has another issuer. Never for other hosts, whose issuers are unknown, or without one. */
export function isInspected({ host, issuer }: Pick<Connection, 'host' | 'issuer'>): boolean {
  if (issuer === null || needOf(host) === null) return false;
  const { organisation } = issuerName(issuer);
  return organisation === null || !MICROSOFTS_ISSUERS.includes(organisation);
}
