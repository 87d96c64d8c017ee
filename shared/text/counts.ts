import { sayIn } from './say.ts';

/** How a language counts that has one form for one thing and another for all else. */
export function countsIn(language: string) {
  const number = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const { list, either } = sayIn(language);
  /** The form of a word or a sentence for a count. */
  const plural = (count: number, one: string, more: string): string => (rules.select(count) === 'one' ? one : more);
  return {
    number,
    plural,
    /** `1 file`, `2 files`, `1,200 files` */
    counted: (count: number, one: string, more: string): string =>
      `${number.format(count)} ${plural(count, one, more)}`,
    listed: list,
    either,
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
