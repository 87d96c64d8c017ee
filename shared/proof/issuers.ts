import type { Connection } from './connections.ts';
import { needOf } from './microsoft365.ts';

export interface IssuerName {
  readonly name: string;
  readonly organisation: string | null;
}

/**
 * Organisations that issue Microsoft 365 certificates. Source: facts 17.2 [E3][E4]. Anyone who inspects traffic can put any name into a
 * certificate, so a known name proves nothing; an unknown one is a sign.
 */
const MICROSOFTS_ISSUERS: readonly string[] = ['Microsoft Corporation', 'DigiCert Inc', 'GlobalSign nv-sa'];

const plain = (value: string): string => value.replace(/\\(.)/g, '$1').replace(/^"(.*)"$/, '$1');

/** Parses `CN=..., O=..., C=...`; a comma in a value is escaped with a backslash. */
export function issuerName(issuer: string): IssuerName {
  const parts = issuer.split(/(?<!\\), /).map((part): readonly [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at), plain(part.slice(at + 1))];
  });
  const value = (...keys: readonly string[]): string | undefined =>
    keys.flatMap((key) => parts.filter(([name]) => name === key).map(([, text]) => text))[0];
  return { name: value('CN', 'OU', 'O') ?? issuer, organisation: value('O') ?? null };
}

/**
 * True if a program on the way seems to inspect traffic: the certificate of a Microsoft address has an issuer that isn't known as
 * Microsoft's. Never for another host, whose issuers are unknown here, or if none was seen.
 */
export function isInspected({ host, issuer }: Pick<Connection, 'host' | 'issuer'>): boolean {
  if (issuer === null || needOf(host) === null) return false;
  const { organisation } = issuerName(issuer);
  return organisation === null || !MICROSOFTS_ISSUERS.includes(organisation);
}
