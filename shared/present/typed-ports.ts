import type { AskedPort } from '../proof/port.ts';
import { MOST_PORTS } from '../remediation/retire/bounds.ts';

/** Ports that speak SMTP before TLS. Source: IANA's registry of ports, `smtp` and `submission`. */
const SMTP_FIRST: readonly number[] = [25, 587];

/** Ports as they are typed, with commas or blanks between them and each once; null where one of them is none, or there are too many. */
export function typedPorts(text: string): readonly AskedPort[] | null {
  const words = [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))];
  const ports = words.map((word) => (/^[1-9][0-9]{0,4}$/.test(word) ? Number(word) : 0));
  if (ports.length > MOST_PORTS || ports.some((port) => port < 1 || port > 65_535)) return null;
  return ports.map((port) => ({ port, starttls: SMTP_FIRST.includes(port) }));
}
