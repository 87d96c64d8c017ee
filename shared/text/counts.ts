type Listed = (names: readonly string[]) => string;

/** Made at its first list: that takes an engine several milliseconds, and a window that starts lists nothing. */
function listsIn(language: string, type: 'conjunction' | 'disjunction'): Listed {
  let format: Intl.ListFormat | undefined;
  return (names) => (format ??= new Intl.ListFormat(language, { type })).format(names);
}

/** How a language counts that has one form for one thing and another for all else. */
export function countsIn(language: string) {
  const number = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  /** The form of a word or a sentence for a count. */
  const plural = (count: number, one: string, more: string): string => (rules.select(count) === 'one' ? one : more);
  return {
    number,
    plural,
    /** `1 file`, `2 files`, `1,200 files` */
    counted: (count: number, one: string, more: string): string =>
      `${number.format(count)} ${plural(count, one, more)}`,
    /** Names in a row, the last one with its word for *and*. */
    listed: listsIn(language, 'conjunction'),
    /** The same with its word for *or*. */
    either: listsIn(language, 'disjunction'),
  };
}

/** What is said of a change that writes, of one that only removes, and of one that does both: a whole text each. */
export interface Deeds {
  readonly writes: string;
  readonly removes: string;
  readonly both: string;
}

export function deed(writes: number, removals: number, said: Deeds): string {
  if (removals === 0) return said.writes;
  return writes === 0 ? said.removes : said.both;
}
