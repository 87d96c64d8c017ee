import type { RegFileVersion } from '../../../shared/reg-file/items.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { digitsOfMoment, momentOfFileTime } from '../../../shared/windows/file-time.ts';
import { foldName } from '../../../shared/windows/registry.ts';
import type { NamedValue } from '../../ports.ts';
import { detectEncoding, type FileEncoding } from './encoding.ts';
import type { RegFileBytes, RegFileProblem } from './open-file.ts';
import { scanItems, type Visit } from './scan.ts';

/** When a key was last changed, next to its line, in halves as in Wine's own files; Windows takes it for a comment. */
const KEY_TIME = /^#time=([0-9a-f]{1,8})([0-9a-f]{8})$/;

export const keyTimeLine = (moment: number): string => `;#time=${digitsOfMoment(moment)}`;

/** The moment in a comment; null for any other one. */
export function keyTimeIn(comment: string): number | null {
  const [high, low] =
    KEY_TIME.exec(comment)
      ?.slice(1)
      .map((digits) => Number.parseInt(digits, 16)) ?? [];
  return momentOfFileTime(high, low);
}

/** A line `[HKEY_...]` or `[-HKEY_...]` and the lines after it, up to the next such line. */
export interface Section {
  /** The full path, as spelled in the file. */
  readonly path: string;
  /** The start of its first line. */
  readonly at: number;
  readonly deletes: boolean;
}

/** The state of one key after all sections. Sections are identified by their index. */
export interface KeyState {
  exists: boolean;
  /** Its own sections that no later one deletes. */
  readonly sections: number[];
  /** Its direct subkeys as first spelled, by folded name. */
  readonly children: Map<string, string>;
}

/** A file, and where its sections are. Their contents are read again on demand. */
export interface RegDocument extends RegFileBytes {
  readonly encoding: FileEncoding;
  readonly version: RegFileVersion;
  /** The end of the first line; new lines end the same way. */
  readonly lineEnd: string;
  readonly sections: readonly Section[];
}

/** A key with the requested values, by folded name. */
export interface KeyContent extends KeyState {
  readonly values: Map<string, NamedValue>;
  /** When it was last changed, as far as the file says so. */
  changedAt: number | null;
}

export async function readDocument(file: RegFileBytes): Promise<Result<RegDocument, RegFileProblem>> {
  const detected = detectEncoding(file.bytes);
  if (!detected.ok) return detected;
  const encoding = detected.value;
  const sections: Section[] = [];
  let version: RegFileVersion = '5.00';
  let lineEnd = '\r\n';
  const whole = { from: 0, to: file.bytes.length };
  const broken = await scanItems(file.bytes, encoding, whole, null, (item, { from }, end) => {
    if (item.kind === 'key' || item.kind === 'key-deletion')
      sections.push({ path: item.path, at: from, deletes: item.kind === 'key-deletion' });
    if (item.kind !== 'header') return;
    version = item.version;
    lineEnd = end || lineEnd;
  });
  return broken ?? succeed({ ...file, encoding, version, lineEnd, sections });
}

interface Watched extends KeyState {
  /** The last section that deletes it. */
  readonly since: number;
}

/** Returns the path of the parent key, or null for a hive. */
export function parentPath(path: string): string | null {
  const at = path.lastIndexOf('\\');
  return at < 0 ? null : path.slice(0, at);
}

function nextEnd(path: string, from: number): number {
  const at = path.indexOf('\\', from);
  return at < 0 ? Math.max(path.length, from) : at;
}

function commonStart(paths: readonly string[]): string {
  let start = paths[0] ?? '';
  for (const path of paths) while (!path.startsWith(start)) start = start.slice(0, -1);
  return start;
}

/** Follows keys (`paths`, folded) in section order, as an import would: a deletion removes the whole subtree. */
export function keyStates(sections: readonly Section[], paths: readonly string[]): ReadonlyMap<string, KeyState> {
  const deleted = new Map<string, number>();
  sections.forEach(({ path, deletes }, index) => {
    if (deletes) deleted.set(foldName(path), index);
  });
  const lastDeletion = (path: string | null): number =>
    path === null ? -1 : Math.max(deleted.get(path) ?? -1, lastDeletion(parentPath(path)));

  const states = new Map<string, Watched>();
  let longest = 0;
  for (const path of paths) {
    const exists = parentPath(path) === null;
    states.set(path, { exists, sections: [], children: new Map(), since: lastDeletion(path) });
    longest = Math.max(longest, path.length);
  }

  const start = commonStart(paths);
  sections.forEach(({ path: spelt, deletes }, index) => {
    const path = foldName(spelt);
    if (deletes) {
      const parent = parentPath(path);
      if (parent !== null) states.get(parent)?.children.delete(path.slice(parent.length + 1));
      return;
    }
    if (!path.startsWith(start)) return;
    const most = Math.min(path.length, longest);
    for (let at = nextEnd(path, start.length); at <= most; at = nextEnd(path, at + 1)) {
      const state = states.get(path.slice(0, at));
      if (state === undefined || index < state.since) continue;
      state.exists = true;
      if (at === path.length) {
        state.sections.push(index);
        continue;
      }
      const end = nextEnd(path, at + 1); // folding works letter by letter
      const child = path.slice(at + 1, end);
      if (!state.children.has(child)) state.children.set(child, spelt.slice(at + 1, end));
    }
  });
  return states;
}

export async function visitSections(
  { bytes, sections, encoding, version }: RegDocument,
  indices: readonly number[],
  visit: Visit,
): Promise<void> {
  for (const index of indices) {
    const end = sections[index + 1]?.at ?? bytes.length;
    await scanItems(bytes, encoding, { from: sections[index]?.at ?? end, to: end }, version, visit);
  }
}

/** A later value replaces an earlier one. `wanted`: folded paths, each with folded names, or null for all. */
export async function readKeys(
  document: RegDocument,
  wanted: ReadonlyMap<string, ReadonlySet<string> | null>,
): Promise<ReadonlyMap<string, KeyContent>> {
  const contents = new Map<string, KeyContent>();
  for (const [path, state] of keyStates(document.sections, [...wanted.keys()])) {
    const content: KeyContent = { ...state, values: new Map(), changedAt: null };
    contents.set(path, content);
    const names = wanted.get(path) ?? null;
    if (names?.size === 0) continue;
    const { values } = content;
    await visitSections(document, state.sections, (item) => {
      if (item.kind === 'comment') content.changedAt = keyTimeIn(item.text) ?? content.changedAt;
      if (item.kind !== 'value' && item.kind !== 'value-deletion') return;
      const name = foldName(item.name);
      if (names !== null && !names.has(name)) return;
      // The registry keeps the spelling that a value was created with.
      if (item.kind === 'value') values.set(name, { name: values.get(name)?.name ?? item.name, ...item.value });
      else values.delete(name);
    });
  }
  return contents;
}
