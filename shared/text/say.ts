import { rowOf } from '../row-of.ts';

/** What a text is given: a word, an amount, a list of names, a yes or no, or nothing. */
type Fact = string | number | boolean | null | undefined | readonly string[];

type Variants = Readonly<Record<string, () => string>>;

/** What the texts of a language call that were made from files of Fluent. Each format is made when it is first used. */
export function sayIn(locale: string) {
  let number: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  let and: Intl.ListFormat | undefined;
  let or: Intl.ListFormat | undefined;
  const list = (names: readonly string[]): string =>
    (and ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(names);
  const variantOf = (fact: Fact, variants: Variants): (() => string) | undefined => {
    if (fact === null || fact === undefined || fact === '') return variants['none'];
    const count = Array.isArray(fact) ? fact.length : fact;
    const exact = rowOf(variants, String(count));
    if (typeof count !== 'number' || exact !== undefined) return exact;
    return rowOf(variants, (rules ??= new Intl.PluralRules(locale)).select(count));
  };
  const asIs = (fact: Fact): string => (fact === null ? '' : String(fact));
  return {
    list,
    asIs,
    either: (names: readonly string[]): string =>
      (or ??= new Intl.ListFormat(locale, { type: 'disjunction' })).format(names),
    count: (names: readonly string[]): number => names.length,
    /** A text that begins a sentence or a cell. */
    capital: (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    /** `1,200 kB` or `3 MB`, as the language abbreviates them. */
    size: (bytes: number): string => {
      const [amount, unit] =
        bytes < 1e6 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [Math.round(bytes / 1e6), 'megabyte'];
      return new Intl.NumberFormat(locale, { style: 'unit', unit }).format(amount);
    },
    /** An amount as the language writes it, a list with its word for *and*. */
    text: (fact: Fact): string => {
      if (Array.isArray(fact)) return list(fact);
      return typeof fact === 'number' ? (number ??= new Intl.NumberFormat(locale)).format(fact) : asIs(fact);
    },
    /** The variant for a fact: of its very number or name, of its plural category, or else the marked one. */
    choose: (fact: Fact, variants: Variants, standard: string): string =>
      (variantOf(fact, variants) ?? rowOf(variants, standard))?.() ?? '',
  };
}
