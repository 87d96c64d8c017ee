import { DNS_DOMAIN } from '../windows/settings.ts';
import { textIn } from '../windows/registry.ts';
import { readingOf, type Readings } from './snapshot.ts';

/** The DNS domain of a PC, which is that of Active Directory where it joined one; null where it has none, or none is known. Facts 9.7. */
export function dnsDomainOf(readings: Readings): string | null {
  const text = textIn(readingOf(readings, DNS_DOMAIN))?.trim() ?? '';
  return text === '' ? null : text;
}
