import { succeed } from '../../../shared/result.ts';
import type { RegistryResult } from '../../ports.ts';
import { failure } from '../failure.ts';
import { foldName, sameValue, type RegistryValue } from '../../../shared/windows/registry.ts';
import {
  keyStates,
  keyTimeIn,
  keyTimeLine,
  parentPath,
  readKeys,
  visitSections,
  type RegDocument,
  type Section,
} from './document.ts';
import type { Range } from './scan.ts';

/** Bytes that replace a part of a file, which may be empty. */
export interface Splice extends Range {
  readonly bytes: Buffer;
}

interface NewSection {
  readonly path: string;
  readonly deletes: boolean;
  readonly lines: readonly string[];
}

/** Lines that replace parts of a file, in file order, and sections to append. */
interface Edit {
  readonly changes: readonly (Range & { readonly lines: readonly string[] })[];
  readonly sections: readonly NewSection[];
}

/** The planned edit; null if there is nothing to do. */
export type Planned = RegistryResult<Edit | null>;

export const CAN_NOT_HOLD = failure('other', 'the file can not hold such a name or value');

interface FoundValue {
  /** Every line about it, including overridden ones: none may resurface when another is removed. */
  readonly dropped: Edit['changes'][number][];
  /** As spelled; null if the value doesn't exist. */
  name: string | null;
  value: RegistryValue | null;
  /** The lines that say when its key was last changed, with what they say after a change. */
  readonly times: Edit['changes'][number][];
  /** The end of the key's last line that isn't blank or a comment; null if no section creates the key. */
  end: number | null;
}

async function findValue(document: RegDocument, path: string, name: string): Promise<FoundValue> {
  const key = foldName(path);
  const folded = foldName(name);
  const found: FoundValue = { dropped: [], name: null, value: null, times: [], end: null };
  const now = [keyTimeLine(Date.now())];
  const sections = keyStates(document.sections, [key]).get(key)?.sections ?? [];
  await visitSections(document, sections, (item, range) => {
    if (item.kind === 'comment' && keyTimeIn(item.text) !== null) found.times.push({ ...range, lines: now });
    if (item.kind !== 'blank' && item.kind !== 'comment') found.end = range.to;
    if ((item.kind !== 'value' && item.kind !== 'value-deletion') || foldName(item.name) !== folded) return;
    found.dropped.push({ ...range, lines: [] });
    found.name = item.kind === 'value' ? (found.name ?? item.name) : null;
    found.value = item.kind === 'value' ? item.value : null;
  });
  return found;
}

const inOrder = (changes: Edit['changes']): Edit['changes'] => [...changes].sort((a, b) => a.from - b.from);

/** Plans a write. An existing value keeps the spelling of its name, as in a registry. */
export async function planWrite(
  document: RegDocument,
  path: string,
  name: string,
  value: RegistryValue,
  linesFor: (name: string) => readonly string[] | null,
): Promise<Planned> {
  const found = await findValue(document, path, name);
  const lines = linesFor(found.name ?? name);
  if (lines === null) return CAN_NOT_HOLD;
  const { end, dropped } = found;
  if (end === null) return succeed({ changes: [], sections: [{ path, deletes: false, lines }] });
  const times = sameValue(found.value, value) ? [] : found.times; // equal data leaves the time, as in Windows
  return succeed({ changes: inOrder([...dropped, { from: end, to: end, lines }, ...times]), sections: [] });
}

export async function planRemoveValue(document: RegDocument, path: string, name: string): Promise<Planned> {
  const found = await findValue(document, path, name);
  if (found.name === null) return failure('missing', `no value "${name}" in ${path}`);
  return succeed({ changes: inOrder([...found.dropped, ...found.times]), sections: [] });
}

export function planCreateKey({ sections }: RegDocument, path: string): Planned {
  const key = foldName(path);
  if (keyStates(sections, [key]).get(key)?.exists === true) return succeed(null);
  return succeed({ changes: [], sections: [{ path, deletes: false, lines: [] }] });
}

export async function planRemoveKey(document: RegDocument, path: string): Promise<Planned> {
  const key = foldName(path);
  const parent = parentPath(path);
  const content = (await readKeys(document, new Map([[key, null]]))).get(key);
  if (content?.exists !== true) return failure('missing', `no key ${path}`);
  if (parent === null) return failure('conflict', `${path} is a hive`);
  const { values, children, sections } = content;
  if (values.size > 0 || children.size > 0)
    return failure('conflict', `${path} has ${values.size} values and ${children.size} subkeys`);
  // Its sections are removed with the empty lines after them; comments and deletions stay.
  const changes: FoundValue['dropped'] = [];
  let dropped = false;
  await visitSections(document, sections, (item, range) => {
    const { kind } = item;
    const isTime = kind === 'comment' && keyTimeIn(item.text) !== null;
    dropped =
      isTime || kind === 'key' || kind === 'value' || kind === 'value-deletion' || (dropped && kind === 'blank');
    if (dropped) changes.push({ ...range, lines: [] });
  });
  // Sections of subkeys that are deleted later still create the key, and the parent may have existed only for it.
  const own = new Set(sections);
  const others = document.sections.filter((_, index) => !own.has(index));
  const without = keyStates(others, [key, foldName(parent)]);
  const added: NewSection[] = [];
  if (without.get(key)?.exists === true) added.push({ path, deletes: true, lines: [] });
  if (without.get(foldName(parent))?.exists !== true) added.push({ path: parent, deletes: false, lines: [] });
  return succeed({ changes, sections: added });
}

/** Returns whether the last line before a position is blank, and whether it lacks a line break. */
function lastLine({ bytes, encoding }: RegDocument, end: number): { blank: boolean; open: boolean } {
  const text = bytes.toString(encoding.unit === 1 ? 'latin1' : 'utf16le', Math.max(encoding.mark, end - 1024), end);
  const line = text.replace(/(?:\r\n|\n|\r)$/, '');
  return { blank: /(?:^|[\r\n])[ \t]*$/.test(line), open: line === text };
}

function movedSections(sections: readonly Section[], splices: readonly Splice[]): Section[] {
  const moved: Section[] = [];
  let next = 0;
  let by = 0;
  for (const section of sections) {
    for (let splice = splices[next]; splice !== undefined && splice.to <= section.at; splice = splices[++next])
      by += splice.bytes.length - (splice.to - splice.from);
    const isDropped = (splices[next]?.from ?? Infinity) <= section.at;
    if (!isDropped) moved.push({ ...section, at: section.at + by });
  }
  return moved;
}

/** Returns the bytes that an edit changes, in order, and the resulting sections. */
export function spliced(document: RegDocument, edit: Edit) {
  const { lineEnd, encoding, sections } = document;
  const size = document.bytes.length;
  const encode = (text: string): Buffer => {
    const bytes = encoding.encode(text);
    if (bytes === null) throw new Error('a line that the file was said to hold');
    return bytes;
  };
  const withEnds = (lines: readonly string[]): string => lines.map((line) => line + lineEnd).join('');

  let kept = size; // where the remaining part ends
  for (const { from, to } of [...edit.changes].reverse()) if (to === kept) kept = from;
  let { open, blank } = lastLine(document, kept);
  const splices = edit.changes.map(({ from, to, lines }): Splice => {
    const needsEnd = open && from === size && lines.length > 0;
    return { from, to, bytes: encode((needsEnd ? lineEnd : '') + withEnds(lines)) };
  });
  const moved = movedSections(sections, splices);
  let end = splices.reduce((sum, { from, to, bytes }) => sum + bytes.length - (to - from), size);
  for (const { path, deletes, lines } of edit.sections) {
    const lead = encode((open ? lineEnd : '') + (blank ? '' : lineEnd));
    const bytes = Buffer.concat([lead, encode(withEnds([`[${deletes ? '-' : ''}${path}]`, ...lines, '']))]);
    moved.push({ path, at: end + lead.length, deletes });
    splices.push({ from: size, to: size, bytes });
    end += bytes.length;
    open = false;
    blank = true;
  }
  return { splices, sections: moved };
}
