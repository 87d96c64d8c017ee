/** The placeholder for an unknown part of a line; no key, name or value contains it. */
export const UNKNOWN = '\u0000';

/** One word of a command line; `isKnown` is false if any part of it is unknown. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isKnown: boolean;
}

/** Word processors and web pages turn straight quotes into these. */
const QUOTES = '"\u201c\u201d\u201e';

/** Splits a line into words as Windows programs do: at blanks outside quotes. A back-slash precedes a literal quote. */
export function splitWords(line: string): readonly Word[] {
  const words: Word[] = [];
  let text = '';
  let [isQuoted, inQuotes, hasWord] = [false, false, false];
  const close = (): void => {
    if (hasWord) words.push({ text: text.replaceAll(UNKNOWN, ''), isQuoted, isKnown: !text.includes(UNKNOWN) });
    [text, isQuoted, hasWord] = ['', false, false];
  };
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (!inQuotes && /\s/.test(character)) {
      close();
      continue;
    }
    hasWord = true;
    if (character === '\\') {
      let end = at;
      while (line.charAt(end) === '\\') end++;
      const count = end - at;
      const isBeforeQuote = line.charAt(end) === '"';
      text += '\\'.repeat(isBeforeQuote ? count >> 1 : count);
      at = end - 1;
      if (isBeforeQuote && count % 2 === 1) {
        text += '"';
        at++;
      }
    } else if (QUOTES.includes(character)) [inQuotes, isQuoted] = [!inQuotes, true];
    else text += character;
  }
  close();
  return words;
}

/** Returns the name of a program without its folder and `.exe`, in lower case. */
export const programName = (text: string): string => text.replace(/^.*[\\/]|\.exe$/gi, '').toLowerCase();

/** Returns the names in a table of lists, each list under the reason why its names are in it. */
export const namesIn = (table: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(table).flatMap((names) => names.split(' ')));
