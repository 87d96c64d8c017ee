import { X509Certificate } from 'node:crypto';
import { MOST_ISSUER_LETTERS } from '../../shared/proof/host.ts';

/** Returns the issuer of a certificate in DER, as `CN=..., O=..., C=...`; null if it can't be parsed. */
export function issuerOf(certificate: Uint8Array): string | null {
  try {
    const lines = new X509Certificate(certificate).issuer.split('\n').filter((line) => line !== '');
    return lines.length === 0 ? null : lines.reverse().join(', ').slice(0, MOST_ISSUER_LETTERS);
  } catch {
    return null;
  }
}
