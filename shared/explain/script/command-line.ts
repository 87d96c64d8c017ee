/** One word of a command line; `isKnown` is false where a variable in it could not be followed. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isKnown: boolean;
}

/** Stands for what can't be followed while variables are put in; no key, name or value has it. */
export const UNKNOWN = '\u0000';

/**
 * Cuts a line into words as programs of Windows do: blanks between, quotes around. A quote after a back-slash ends the word
 * too, since `"HKLM\...\"` is what people write.
 */
export function splitWords(line: string): readonly Word[] {
  const words: Word[] = [];
  let text = '';
  let isQuoted = false;
  let inQuotes = false;
  let hasWord = false;
  const close = (): void => {
    if (hasWord) words.push({ text: text.replaceAll(UNKNOWN, ''), isQuoted, isKnown: !text.includes(UNKNOWN) });
    text = '';
    isQuoted = false;
    hasWord = false;
  };
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (QUOTES.includes(character)) {
      inQuotes = !inQuotes;
      isQuoted = true;
      hasWord = true;
    } else if (!inQuotes && /\s/.test(character)) {
      close();
    } else {
      text += character;
      hasWord = true;
    }
  }
  close();
  return words;
}

/** Word processors and web pages turn straight quotes into these. */
const QUOTES = '"\u201c\u201d\u201e';

/** A part of a line that is a command of its own, between `&`, `&&`, `|`, `||` and brackets outside quotes. */
export interface Part {
  readonly text: string;
  /** From which it is not clear whether it runs. */
  readonly isConditional: boolean;
}

export function splitParts(line: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let inQuotes = false;
  let isConditional = false;
  const close = (end: number): void => {
    const text = line.slice(start, end).trim();
    if (text !== '') parts.push({ text, isConditional });
  };
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (QUOTES.includes(character)) inQuotes = !inQuotes;
    if (inQuotes || !'&|()'.includes(character)) continue;
    close(at);
    const isDouble = line.charAt(at + 1) === character && '&|'.includes(character);
    isConditional = isDouble || (isConditional && character !== '&');
    if (isDouble) at++;
    start = at + 1;
  }
  close(line.length);
  return parts;
}
