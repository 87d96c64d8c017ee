import { SOURCES } from './sources.ts';
import { TITLES } from './titles.ts';
import { rowOf } from '../row-of.ts';

const ROWS: Readonly<Partial<Record<string, string | null>>> = SOURCES;
const NAMES: Readonly<Partial<Record<string, string>>> = TITLES;

/** What an address is, in English as its page is; null for one that isn't in the table. */
export function titleOf(address: string): string | null {
  const found = Object.entries(ROWS).find(([, known]) => known === address);
  return found === undefined ? null : (rowOf(NAMES, found[0]) ?? null);
}
