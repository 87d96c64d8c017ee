import type { Protocol } from '../../../tls/protocols.ts';

export const PROTOCOL_COLUMNS = [
  { column: 'tls 1.0', protocol: 'TLS 1.0' },
  { column: 'tls 1.1', protocol: 'TLS 1.1' },
  { column: 'tls 1.2', protocol: 'TLS 1.2' },
] as const satisfies readonly { readonly column: string; readonly protocol: Protocol }[];

const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/;

const numberOf = (text: string): number | null => {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return NUMBER.test(trimmed) ? Number(trimmed.replace('%', '').replace(',', '.')) : null;
};

interface Counts {
  readonly counts: readonly number[];
  /** True if they were calculated from shares of all messages. */
  readonly areShares: boolean;
}

/** Percentages, or numbers that add up to all messages; null if unclear. Any share is one. Source: facts 18.4 [U18]. */
export function countsOf(texts: readonly string[], messages: string): Counts | null {
  const all = numberOf(messages);
  const numbers = texts.map(numberOf);
  if (all === null || !Number.isInteger(all)) return null;
  const known = numbers.filter((number) => number !== null);
  if (known.length !== numbers.length) return null;
  const sum = known.reduce((total, number) => total + number, 0);
  const hasSign = texts.some((text) => text.includes('%'));
  const isWhole = known.every((number) => Number.isInteger(number));
  if (!hasSign && isWhole && sum === all) return { counts: known, areShares: false };
  if (hasSign ? sum > 101 : Math.abs(sum - 100) > 1) return sum === 0 ? { counts: known, areShares: false } : null;
  const counts = known.map((share) => (share === 0 ? 0 : Math.max(1, Math.round((share * all) / 100))));
  return { counts, areShares: true };
}
