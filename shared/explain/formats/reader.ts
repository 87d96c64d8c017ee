import { NOT_KNOWN, NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { splitKey } from '../command/keys.ts';
import { foundWrite, type Findings, type FoundWrite, type TextFormat } from '../found.ts';

/** A format that declares a state and runs nothing. Both functions run in time linear in the length of the text. */
export interface FormatReader {
  readonly format: TextFormat;
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, findings: Findings) => void;
}

/** A value as a declarative text contains it; `undefined` for what it omits, null for what is unknown. */
export interface Literal extends Partial<Pick<FoundWrite, 'view' | 'labels' | 'problems' | 'when' | 'isCertain'>> {
  readonly line: number;
  readonly source: string;
  readonly key: string | null;
  readonly name: string | null | undefined;
  readonly type?: string | null;
  readonly data?: string | null;
  readonly isAbsent?: boolean;
}

/** Yields the lines of a text with their rows, until `findings` has no steps left. Keeps no list of them. */
export function* linesOf(text: string, findings?: Findings): Generator<readonly [row: number, line: string]> {
  for (let row = 0, start = 0; start < text.length; row++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (findings?.step(1 + line.length / 64) === false) return;
    yield [row, line];
    start += line.length + 1;
  }
}

/** Creates a function that returns the row, from 0, of a place in a text. It needs the places in ascending order. */
export function createRowCounter(text: string): (index: number) => number {
  let [row, counted] = [0, 0];
  return (index) => {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) row++;
    return row;
  };
}

/** Returns the write that a text declares; null if its key or its name is unknown. */
export function declaredWrite({ source: _, isAbsent, type: word, data: text, ...given }: Literal): FoundWrite | null {
  const { key, name, problems = [] } = given;
  if (key === null || splitKey(key) === null || name === null || `${key}${name ?? ''}`.includes('\n')) return null;
  const write = { ...given, key, name: name ?? null };
  if (isAbsent === true) return foundWrite({ ...write, action: 'delete' });
  if (name === undefined) return foundWrite({ ...write, action: 'create-key' });
  const type = typeOfSpelling(word ?? '');
  const isKnown = type !== null && typeof text === 'string' && !/[{$#]\{|%\w+%/.test(text);
  // a number of Puppet, such as 2_048, may have underscores
  const digits = NUMBER_TYPES.includes(type) ? text?.replace(/(?<=\d)_(?=\d)/g, '') : text;
  const read = isKnown ? readData(type, digits ?? '') : NOT_KNOWN;
  return foundWrite({ ...write, type, data: read.data, problems: [...problems, ...read.problems] });
}

export function addLiteral(findings: Findings, given: Literal): void {
  const write = declaredWrite(given);
  if (write === null) findings.cannotFollow(given.line, given.source);
  else findings.add(write);
}

/** Creates a reader of a format from a function that returns what a text declares. A part without a key is unknown. */
export const declares = (
  format: TextFormat,
  recognises: RegExp | FormatReader['recognises'],
  literalsOf: (text: string, findings: Findings) => Iterable<Literal>,
): FormatReader => ({
  format,
  recognises: typeof recognises === 'function' ? recognises : (text) => recognises.test(text),
  read(text, findings) {
    for (const one of literalsOf(text, findings)) addLiteral(findings, one);
  },
});

export const unknownPart = (line: number, source: string): Literal => ({ line, source, key: null, name: null });
