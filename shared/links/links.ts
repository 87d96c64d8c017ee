import { SOURCES } from './sources.ts';

/** A source that has an address; others can be cited and never linked. */
export type SourceTag = keyof typeof SOURCES;

/** The sources that something rests on: at least one, the one that says most first. */
export type Links = readonly [SourceTag, ...SourceTag[]];

/** Every address that this program may open, exactly as it may be opened. SECURITY: nothing else ever is. */
export const ADDRESSES: readonly string[] = Object.values(SOURCES).map(({ address }) => address);

const isOfMicrosoft = (address: string): boolean => /^https:\/\/(?:[a-z]+\.)*microsoft\.com\//.test(address);

/** The addresses of sources, each once, Microsoft's own first and in the order given. */
export function addressesOf(tags: readonly SourceTag[]): readonly string[] {
  const addresses = [...new Set(tags.map((tag) => SOURCES[tag].address))];
  return [...addresses.filter(isOfMicrosoft), ...addresses.filter((address) => !isOfMicrosoft(address))];
}

/** What an address is, in English as its page is; null for one that isn't in the table. */
export function titleOf(address: string): string | null {
  return Object.values(SOURCES).find((source) => source.address === address)?.title ?? null;
}

/** The address of a source by its tag; null where it has none, or the tag isn't known. */
export function addressOf(tag: string): string | null {
  return (SOURCES as Readonly<Partial<Record<string, { readonly address: string }>>>)[tag]?.address ?? null;
}
