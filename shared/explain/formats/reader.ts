import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { splitKey } from '../command/keys.ts';
import { foundWrite, type Findings, type FoundWrite, type TextFormat } from '../found.ts';

/** A format that says what is to be, and runs nothing. Both take time in proportion to the text. */
export interface FormatReader {
  readonly format: TextFormat;
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, findings: Findings) => void;
}

/** A value as a text that only declares says it; `undefined` for what it doesn't say, null for what isn't known. */
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

/** The lines of a text with their rows, until they are too much work for `findings`. Keeps no list of them. */
export function* linesOf(text: string, findings?: Findings): Generator<readonly [row: number, line: string]> {
  for (let row = 0, start = 0; start < text.length; row++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (findings?.step(1 + line.length / 64) === false) return;
    yield [row, line];
    start += line.length + 1;
  }
}

/** Gives the row, from 0, of each place in a text that it is asked for in their order. */
export function createRowCounter(text: string): (index: number) => number {
  let row = 0;
  let counted = 0;
  return (index) => {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) row++;
    return row;
  };
}

/** A number in the forms of Ruby, Puppet and Python: 0x800, 2_048. */
const plainNumber = (text: string): string => text.replace(/(?<=\d)_(?=\d)/g, '');

/** Adds what a text declares; what has no key or no name that is known is named as not followed. */
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
