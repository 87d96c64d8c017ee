import type { Connection } from './connections.ts';
import { needOf } from './microsoft365.ts';

/** What of an issuer's name is shown and judged. */
export interface IssuerName {
  /** Its own name, or what comes nearest. */
  readonly name: string;
  readonly organisation: string | null;
}

/**
 * Organisations that issue the certificates of Microsoft 365. Source: facts 17.2 [E3][E4]. Whoever inspects the traffic can put any name into
 * a certificate of its own, so a known name proves nothing; an unknown one is a sign.
 */
const MICROSOFTS_ISSUERS: readonly string[] = ['Microsoft Corporation', 'DigiCert Inc', 'GlobalSign nv-sa'];

const plain = (value: string): string => value.replace(/\\(.)/g, '$1').replace(/^"(.*)"$/, '$1');

/** The parts of `CN=..., O=..., C=...`; a comma in a value has a backslash before it. */
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
 * Whether a program on the way seems to inspect the traffic: the certificate of one of Microsoft's addresses comes from an issuer that
 * isn't known as one of Microsoft's. Never said of another host, whose issuers aren't known here, nor where none was seen.
 */
export function isInspected({ host, issuer }: Pick<Connection, 'host' | 'issuer'>): boolean {
  if (issuer === null || needOf(host) === null) return false;
  const { organisation } = issuerName(issuer);
  return organisation === null || !MICROSOFTS_ISSUERS.includes(organisation);
}
