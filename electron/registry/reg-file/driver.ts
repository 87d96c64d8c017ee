import { fullHiveName, type ShortHiveName } from '../../../shared/reg-file/hives.ts';
import { isWritableKey, valueLines, type ValueTextRules } from '../../../shared/reg-file/writer.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { foldName, pathIn64BitView, type KeyRef, type Reading } from '../../../shared/windows/registry.ts';
import { inTurn } from '../../one-at-a-time.ts';
import type { RegistryDriver, RegistryFailure, RegistryResult } from '../../ports.ts';
import { failure } from '../failure.ts';
import {
  readDocument,
  readKeys,
  readKeyTimes,
  type KeyContent,
  type OpenDocument,
  type RegDocument,
} from './document.ts';
import {
  CAN_NOT_HOLD,
  planCreateKey,
  planRemoveKey,
  planRemoveValue,
  planWrite,
  spliced,
  type Planned,
} from './edits.ts';
import type { CodePage } from './encoding.ts';
import { problem, readStamp, sameStamp, withRegFile, type RegFileProblem } from './open-file.ts';
import { replaceFile, writeSpliced } from './replace-file.ts';

export interface RegFileDriverOptions {
  /** The code page of a file that has no byte order mark and isn't UTF-8; 1252 by default. */
  readonly codePage?: CodePage;
}

/** The number of attempts to read a file that another process is writing to. */
const READ_ATTEMPTS = 3;

function failureOf({ code, line, detail, denied }: RegFileProblem): RegistryFailure {
  const where = line === null ? detail : `line ${line}: ${detail}`;
  return failure(denied ? 'denied' : 'unavailable', `${code}: ${where}`);
}

/** Returns the full path of a key in a `.reg` file, where the 32-bit view is under `Wow6432Node`. */
function fullPath(key: KeyRef): string {
  const hive: ShortHiveName = key.hive;
  const path = pathIn64BitView(key);
  return path === '' ? fullHiveName(hive) : `${fullHiveName(hive)}\\${path}`;
}

/** The driver for a file, which can also report what is wrong with the file as a whole. */
export interface RegFileDriver extends RegistryDriver {
  check(): Promise<RegFileProblem | null>;
}

/**
 * Creates a driver for a `.reg` file as a whole registry. The file is read once, and again after another process has
 * changed it; only its sections' positions are kept. Writing keeps all other bytes and is atomic.
 *
 * A file that can't be read completely, even because of one broken line, is `unavailable`: half a registry is useless.
 */
export function createRegFileDriver(path: string, options: RegFileDriverOptions = {}): RegFileDriver {
  const codePage = options.codePage ?? 1252;
  const changes = inTurn(); // because each one replaces the file
  let known: RegDocument | null = null;

  /** Calls `use` with the current open file and its document, again if the file changes meanwhile. */
  async function reading<T>(use: (opened: OpenDocument) => T | Promise<T>): Promise<Result<T, RegFileProblem>> {
    for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
      const done = await withRegFile<{ readonly used: T } | 'changed'>(path, async (opened) => {
        const isSame = async (): Promise<boolean> => sameStamp(opened.stamp, await readStamp(opened.file));
        let document = known;
        if (document === null || !sameStamp(document.stamp, opened.stamp)) {
          const read = await readDocument(opened, codePage);
          if (!(await isSame())) return succeed('changed');
          if (!read.ok) return read;
          known = document = read.value;
        }
        const used = await use({ ...document, file: opened.file });
        return succeed((await isSame()) ? { used } : 'changed');
      });
      if (!done.ok) return done;
      if (done.value !== 'changed') return succeed(done.value.used);
    }
    return problem('unreadable', 'the file keeps changing');
  }

  async function contentOf(key: KeyRef, names: ReadonlySet<string> | null): Promise<RegistryResult<KeyContent>> {
    const folded = foldName(fullPath(key));
    const contents = await reading((opened) => readKeys(opened, new Map([[folded, names]])));
    if (!contents.ok) return failureOf(contents);
    const content = contents.value.get(folded);
    return content?.exists === true ? succeed(content) : failure('missing', fullPath(key));
  }

  /** Makes one change; false if it was a no-op. */
  const change = (plan: (opened: OpenDocument) => Planned | Promise<Planned>): Promise<RegistryResult<boolean>> =>
    changes.run(async () => {
      const planned = await reading(async (opened) => {
        const edit = await plan(opened);
        if (!edit.ok) return edit;
        return succeed(edit.value === null ? null : { before: opened, after: await spliced(opened, edit.value) });
      });
      if (!planned.ok) return failureOf(planned);
      if (!planned.value.ok) return planned.value;
      if (planned.value.value === null) return succeed(false);
      const { before, after } = planned.value.value;
      const replaced = await replaceFile(before.path, before.stamp, (source, target) =>
        writeSpliced(source, target, after.splices),
      );
      if (!replaced.ok) return replaced;
      known = { ...before, stamp: replaced.value, size: Number(replaced.value.size), sections: after.sections };
      return succeed(true);
    });

  async function make(plan: (opened: OpenDocument) => Promise<Planned>): Promise<RegistryResult> {
    const changed = await change(plan);
    return changed.ok ? succeed(null) : changed;
  }

  const holdsKey = ({ encoding }: OpenDocument, key: string): boolean =>
    isWritableKey(key) && encoding.encode(key) !== null;

  return {
    kind: 'reg-file',

    async check() {
      const checked = await reading(() => null);
      return checked.ok ? null : checked;
    },

    async read(refs) {
      if (refs.length === 0) return [];
      const wanted = new Map<string, Set<string>>();
      const places = refs.map((ref) => ({ key: foldName(fullPath(ref)), name: foldName(ref.name) }));
      for (const { key, name } of places) wanted.set(key, (wanted.get(key) ?? new Set()).add(name));
      const contents = await reading((opened) => readKeys(opened, wanted));
      if (!contents.ok) {
        const reason = contents.denied ? 'denied' : 'unavailable';
        return refs.map((): Reading => ({ state: 'unreadable', reason, code: null }));
      }
      return places.map(({ key, name }): Reading => {
        const content = contents.value.get(key);
        const value = content?.values.get(name);
        if (value === undefined) return { state: 'absent', keyExists: content?.exists === true };
        return { state: 'value', type: value.type, data: value.data };
      });
    },

    write: (ref, value) =>
      make(async (opened) => {
        const { encoding, version } = opened;
        const target = fullPath(ref);
        const rules: ValueTextRules = {
          holds: (text) => encoding.encode(text) !== null,
          ...(version === 'REGEDIT4' ? { encodeAnsi: encoding.ansi.encode } : {}),
        };
        if (!holdsKey(opened, target)) return CAN_NOT_HOLD;
        return planWrite(opened, target, ref.name, value, (name) => valueLines(name, value, rules));
      }),

    createKey: (key) =>
      change((opened) => {
        const target = fullPath(key);
        return holdsKey(opened, target) ? planCreateKey(opened, target) : CAN_NOT_HOLD;
      }),

    removeValue: (ref) => make((opened) => planRemoveValue(opened, fullPath(ref), ref.name)),

    removeEmptyKey: (key) => make((opened) => planRemoveKey(opened, fullPath(key))),

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
      const times = await reading((opened) => readKeyTimes(opened, paths));
      return paths.map((path) => (times.ok ? (times.value.get(path) ?? null) : null));
    },

    // Each change is durable before it returns.
    flush: () => Promise.resolve(succeed(null)),

    close: () => changes.done(),
  };
}
