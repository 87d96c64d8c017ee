import { HIVE_NAMES } from '../../../shared/reg-file/hives.ts';
import { isWritableKey, valueLines, type ValueTextRules } from '../../../shared/reg-file/writer.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { foldName, pathIn64BitView, type KeyRef, type Reading } from '../../../shared/windows/registry.ts';
import { inTurn } from '../../one-at-a-time.ts';
import type { RegistryDriver, RegistryFailure, RegistryResult } from '../../ports.ts';
import { failure } from '../failure.ts';
import { readDocument, readKeys, type KeyContent, type RegDocument } from './document.ts';
import {
  CAN_NOT_HOLD,
  planCreateKey,
  planRemoveKey,
  planRemoveValue,
  planWrite,
  spliced,
  type Planned,
} from './edits.ts';
import { WINDOWS_1252 } from './encoding.ts';
import { readRegFile, sameStamp, type RegFileBytes, type RegFileProblem } from './open-file.ts';
import { replaceFile, writeSpliced } from './replace-file.ts';

/** Of a file that was just written: it is read again when it is needed, so that memory never holds it twice. */
const NOT_READ = Buffer.alloc(0);

function failureOf({ code, line, detail, denied }: RegFileProblem): RegistryFailure {
  const where = line === null ? detail : `line ${line}: ${detail}`;
  return failure(denied ? 'denied' : 'unavailable', `${code}: ${where}`);
}

/** Returns the full path of a key in a `.reg` file, where the 32-bit view is under `Wow6432Node`. */
function fullPath(key: KeyRef): string {
  const hive = HIVE_NAMES.find(({ short }) => short === key.hive)?.full ?? key.hive;
  const path = pathIn64BitView(key);
  return path === '' ? hive : `${hive}\\${path}`;
}

/**
 * Creates a driver for a `.reg` file as a whole registry. The file is read once, and again after it has changed.
 * Writing keeps all other bytes and is atomic.
 *
 * A file that can't be read completely, even because of one broken line, is `unavailable`: half a registry is useless.
 *
 * @param most The maximum size of the file, in bytes; by default what fits into memory.
 */
export function createRegFileDriver(
  path: string,
  most?: number,
): RegistryDriver & { check(): Promise<RegFileProblem | null> } {
  const changes = inTurn(); // because each one replaces the file
  let file: RegFileBytes | null = null;
  let known: RegDocument | null = null;

  async function current(): Promise<Result<RegDocument, RegFileProblem>> {
    const read = await readRegFile(path, file, most);
    if (!read.ok) return read;
    file = read.value;
    if (known !== null && sameStamp(known.stamp, file.stamp)) return succeed((known = { ...known, ...file }));
    const document = await readDocument(file);
    if (document.ok) known = document.value;
    return document;
  }

  const contents = async (
    wanted: Parameters<typeof readKeys>[1],
  ): Promise<Result<ReadonlyMap<string, KeyContent>, RegFileProblem>> => {
    const document = await current();
    return document.ok ? succeed(await readKeys(document.value, wanted)) : document;
  };

  async function contentOf(key: KeyRef, names: ReadonlySet<string> | null): Promise<RegistryResult<KeyContent>> {
    const folded = foldName(fullPath(key));
    const read = await contents(new Map([[folded, names]]));
    if (!read.ok) return failureOf(read);
    const content = read.value.get(folded);
    return content?.exists === true ? succeed(content) : failure('missing', fullPath(key));
  }

  /** Makes one change; false if it was a no-op. */
  const change = (plan: (document: RegDocument) => Planned | Promise<Planned>): Promise<RegistryResult<boolean>> =>
    changes.run(async () => {
      const read = await current();
      if (!read.ok) return failureOf(read);
      const document = read.value;
      const planned = await plan(document);
      if (!planned.ok) return planned;
      if (planned.value === null) return succeed(false);
      const { splices, sections } = spliced(document, planned.value);
      const replaced = await replaceFile(document.path, document.stamp, (target) =>
        writeSpliced(target, document.bytes, splices),
      );
      if (!replaced.ok) return replaced;
      file = null;
      known = { ...document, stamp: replaced.value, bytes: NOT_READ, sections };
      return succeed(true);
    });

  async function make(plan: (document: RegDocument) => Promise<Planned>): Promise<RegistryResult> {
    const changed = await change(plan);
    return changed.ok ? succeed(null) : changed;
  }

  const holdsKey = ({ encoding }: RegDocument, key: string): boolean =>
    isWritableKey(key) && encoding.encode(key) !== null;

  return {
    kind: 'reg-file',

    /** Reports what is wrong with the file as a whole. */
    async check() {
      const read = await current();
      return read.ok ? null : read;
    },

    async read(refs) {
      if (refs.length === 0) return [];
      const wanted = new Map<string, Set<string>>();
      const places = refs.map((ref) => ({ key: foldName(fullPath(ref)), name: foldName(ref.name) }));
      for (const { key, name } of places) wanted.set(key, (wanted.get(key) ?? new Set()).add(name));
      const read = await contents(wanted);
      if (!read.ok) {
        const reason = read.denied ? 'denied' : 'unavailable';
        return refs.map((): Reading => ({ state: 'unreadable', reason, code: null }));
      }
      return places.map(({ key, name }): Reading => {
        const content = read.value.get(key);
        const value = content?.values.get(name);
        if (value === undefined) return { state: 'absent', keyExists: content?.exists === true };
        return { state: 'value', type: value.type, data: value.data };
      });
    },

    write: (ref, value) =>
      make(async (document) => {
        const { encoding, version } = document;
        const target = fullPath(ref);
        const rules: ValueTextRules = {
          holds: (text) => encoding.encode(text) !== null,
          ...(version === 'REGEDIT4' ? { encodeAnsi: WINDOWS_1252.encode } : {}),
        };
        if (!holdsKey(document, target)) return CAN_NOT_HOLD;
        return planWrite(document, target, ref.name, value, (name) => valueLines(name, value, rules));
      }),

    createKey: (key) =>
      change((document) => {
        const target = fullPath(key);
        return holdsKey(document, target) ? planCreateKey(document, target) : CAN_NOT_HOLD;
      }),

    removeValue: (ref) => make((document) => planRemoveValue(document, fullPath(ref), ref.name)),

    removeEmptyKey: (key) => make((document) => planRemoveKey(document, fullPath(key))),

    async keyExists(key) {
      const content = await contentOf(key, new Set());
      if (content.ok) return succeed(true);
      return content.code === 'missing' ? succeed(false) : content;
    },

    async list(key) {
      const content = await contentOf(key, null);
      return content.ok ? succeed([...content.value.values.values()]) : content;
    },

    async listKeys(key) {
      const content = await contentOf(key, new Set());
      return content.ok ? succeed([...content.value.children.values()]) : content;
    },

    async changedAt(keys) {
      const paths = keys.map((key) => foldName(fullPath(key)));
      const read = await contents(new Map(paths.map((path) => [path, null])));
      return paths.map((path) => (read.ok ? (read.value.get(path)?.changedAt ?? null) : null));
    },

    // Each change is durable before it returns.
    flush: () => Promise.resolve(succeed(null)),

    close: () => changes.done(),
  };
}
