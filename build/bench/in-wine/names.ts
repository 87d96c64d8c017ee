/** What can be measured under Windows Node. */
export type InWineName = 'registry' | 'apply' | 'proof' | 'notice' | 'rest-program' | 'rest-empty';

/** Series of figures by what they are of: milliseconds, each list of the same rounds. */
export type Series = Readonly<Record<string, readonly number[]>>;
