type Noun = readonly [one: string, more: string];

interface CountedWords {
  readonly value: Noun;
  readonly setting: Noun;
  readonly written: string;
  readonly removed: string;
}

type Listed = (names: readonly string[]) => string;

/** Made at its first list: that takes an engine several milliseconds, and a window that starts lists nothing. */
function listsIn(language: string, type: 'conjunction' | 'disjunction'): Listed {
  let format: Intl.ListFormat | undefined;
  return (names) => (format ??= new Intl.ListFormat(language, { type })).format(names);
}

export function countsIn(language: string, words: CountedWords) {
  const number = new Intl.NumberFormat(language);
  const and = listsIn(language, 'conjunction');
  const or = listsIn(language, 'disjunction');
  /** `1 file`, `2 files`, `1,200 files` */
  const counted = (count: number, ...[one, more]: Noun): string =>
    `${number.format(count)} ${count === 1 ? one : more}`;
  const values = (count: number): string => counted(count, ...words.value);
  const settings = (count: number): string => counted(count, ...words.setting);
  return {
    number,
    counted,
    values,
    settings,
    /** Names in a row, the last one with its word for *and*. */
    listed: and,
    /** The same with its word for *or*. */
    either: or,
    /** `2 settings written, 1 removed` */
    changes: (writes: number, removals: number): string => {
      if (writes === 0 && removals > 0) return `${settings(removals)} ${words.removed}`;
      return `${settings(writes)} ${words.written}${removals === 0 ? '' : `, ${removals} ${words.removed}`}`;
    },
    /** `writes 2 values and removes 1 value`: of each deed how many, if there is any. */
    deeds: (counts: Readonly<Record<string, number>>, named = values): string =>
      and(
        Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([deed, count]) => `${deed} ${named(count)}`),
      ),
  };
}
