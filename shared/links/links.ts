import { SOURCES } from './sources.ts';
import { TITLES } from './titles.ts';
import { rowOf } from '../row-of.ts';

type Sources = typeof SOURCES;

export type SourceTag = keyof Sources;

/** One that has an address, so it can be linked. */
type LinkedTag = { [Tag in SourceTag]: Sources[Tag] extends string ? Tag : never }[SourceTag];

export type Links = readonly [LinkedTag, ...LinkedTag[]];

export const ADDRESSES: readonly string[] = Object.values(SOURCES).flatMap((address) => address ?? []);

/** Updates that a finding may require. */
const UPDATES = ['KB3140245', 'KB4490628', 'KB4474419', 'KB4019276', 'KB3154518', 'KB3154519', 'KB3154520'] as const;

const pageOf = (kb: string): string => `https://www.catalog.update.microsoft.com/Search.aspx?q=${kb}`;

export const UPDATE_PAGES: readonly string[] = UPDATES.map(pageOf);

/** Returns the page of an update by its number; null if it isn't in the list. */
export const updatePage = (kb: string): string | null => (UPDATES.some((one) => one === kb) ? pageOf(kb) : null);

/** Every address that this program may open, exactly as it may be opened. SECURITY: no other address is ever opened. */
export const OPENABLE: readonly string[] = [...ADDRESSES, ...UPDATE_PAGES];

const isOfMicrosoft = (address: string): boolean => /^https:\/\/(?:[a-z]+\.)*microsoft\.com\//.test(address);

/** Returns the address of a source by its tag; null if it has none or is unknown. */
export const addressOf = (tag: string): string | null => rowOf<string | null>(SOURCES, tag) ?? null;

/** Returns the addresses of sources, each once, Microsoft's own first, otherwise in the given order. */
export function addressesOf(tags: readonly SourceTag[]): readonly string[] {
  const addresses = [...new Set(tags.map(addressOf))].filter((address) => address !== null);
  return [...addresses.filter(isOfMicrosoft), ...addresses.filter((address) => !isOfMicrosoft(address))];
}

/** Short enough for one line of the window, in characters. */
const ONE_LINE = 44;

/** Returns an address as shown in a link: its destination, shortened in the middle if long. */
export function linkWords(address: string): string {
  const bare = address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const [host = '', ...path] = bare.split('/');
  const last = path.at(-1);
  return bare.length <= ONE_LINE || last === undefined || path.length < 2 ? bare : `${host}/…/${last}`;
}

/** Returns the English title of an address, like its page; null if it isn't in the table. */
export function titleOf(address: string): string | null {
  const found = Object.entries(SOURCES).find(([, known]) => known === address);
  return found === undefined ? null : (rowOf<string>(TITLES, found[0]) ?? null);
}
