/** Updates that a finding may ask for. */
const UPDATES = ['KB3140245', 'KB4490628', 'KB4474419', 'KB4019276', 'KB3154518', 'KB3154519', 'KB3154520'] as const;

const pageOf = (kb: string): string => `https://www.catalog.update.microsoft.com/Search.aspx?q=${kb}`;

/** The pages of Microsoft's catalogue from which they are downloaded. */
export const UPDATE_PAGES: readonly string[] = UPDATES.map(pageOf);

/** That of one update, by its number; null for one that isn't in the list. */
export const updatePage = (kb: string): string | null => (UPDATES.some((one) => one === kb) ? pageOf(kb) : null);
