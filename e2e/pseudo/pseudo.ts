/** Round every text of the pseudo language; a visible text without them was never translated. */
export const MARKS = { open: '⟦', close: '⟧' } as const;

const LONGER: Readonly<Record<string, string>> = {
  ...{ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ' },
};

const lengthen = (text: string): string => text.replaceAll(/[aeiou]/gi, (vowel) => LONGER[vowel] ?? vowel);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text about 35 % longer, with marks; what came in as data (a path, a version) stays as it is. */
function pseudoText(text: string, data: readonly string[] = []): string {
  if (text === '') return '';
  const kept = data.filter((one) => one.length > 2).map(escaped);
  const parts = kept.length === 0 ? [text] : text.split(new RegExp(`(${kept.join('|')})`));
  return `${MARKS.open}${parts.map((part, place) => (place % 2 === 0 ? lengthen(part) : part)).join('')}${MARKS.close}`;
}

/** A table of texts in the pseudo language: texts are marked, functions give marked texts, everything else stays. */
export function toPseudo<T>(table: T, data: readonly string[] = []): T {
  if (typeof table === 'string') return pseudoText(table, data) as T;
  if (typeof table === 'function') {
    const say = table as unknown as (...args: readonly unknown[]) => unknown;
    const marked = (...args: readonly unknown[]): unknown => toPseudo(say(...args), dataOf(args));
    return marked as T;
  }
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return table;
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, toPseudo<unknown>(value, data)])) as T;
}

/** Every text among the arguments, also inside an object, the longest first. */
function dataOf(args: readonly unknown[]): readonly string[] {
  const texts = args.flatMap((arg): readonly string[] => {
    if (typeof arg === 'string') return [arg];
    return typeof arg === 'object' && arg !== null ? dataOf(Object.values(arg)) : [];
  });
  return [...texts].sort((a, b) => b.length - a.length); // the page runs this, in an engine without toSorted too
}
