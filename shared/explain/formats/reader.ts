import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { splitKey } from '../command/keys.ts';
import { foundWrite, type Findings, type FoundWrite, type TextFormat } from '../found.ts';

/** A format that declares a state and runs nothing. Both functions run in time linear in the length of the text. */
export interface FormatReader {
  readonly format: TextFormat;
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, findings: Findings) => void;
}

/** A value as a declarative text contains it; `undefined` for what it omits, null for what is unknown. */
export interface Literal {
  readonly line: number;
  readonly source: string;
  readonly key: string | null;
  readonly name: string | null | undefined;
  readonly type?: string | null;
  readonly data?: string | null;
  readonly isAbsent?: boolean;
  readonly isCertain?: boolean;
  readonly more?: Partial<FoundWrite>;
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
  let row = 0;
  let counted = 0;
  return (index) => {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) row++;
    return row;
  };
}

/** Returns a number of Ruby, Puppet or Python, such as 0x800 or 2_048, without underscores. */
const plainNumber = (text: string): string => text.replace(/(?<=\d)_(?=\d)/g, '');

/** Adds what a text declares. If its key or its name is unknown, reports it as not followed. */
export function addLiteral(findings: Findings, given: Literal): void {
  const { line, source, key, name, isAbsent = false, isCertain = true, more = {} } = given;
  if (key === null || splitKey(key) === null || name === null || `${key}${name ?? ''}`.includes('\n')) {
    findings.cannotFollow(line, source);
    return;
  }
  const before = more.problems ?? [];
  const base = { line, key, name: name ?? null, isCertain, ...more };
  if (isAbsent) {
    findings.add(foundWrite({ ...base, action: 'delete' }));
    return;
  }
  if (name === undefined) {
    findings.add(foundWrite({ ...base, action: 'create-key' }));
    return;
  }
  const type = typeOfSpelling((given.type ?? '').replace(/^:/, ''));
  if (type === null || typeof given.data !== 'string' || /[{$#]\{|%\w+%/.test(given.data)) {
    findings.add(foundWrite({ ...base, type, data: { kind: 'unknown' }, problems: [...before, 'value-not-followed'] }));
    return;
  }
  const { data, problems } = readData(type, NUMBER_TYPES.includes(type) ? plainNumber(given.data) : given.data);
  findings.add(foundWrite({ ...base, type, data, problems: [...before, ...problems] }));
}
