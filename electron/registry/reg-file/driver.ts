import { fullHiveName, type ShortHiveName } from '../../../shared/reg-file/hives.ts';
import { isWritableKey, valueLines, type ValueTextRules } from '../../../shared/reg-file/writer.ts';
import {
  foldName,
  pathIn64BitView,
  type KeyRef,
  type Reading,
  type RegistryValue,
  type ValueRef,
} from '../../../shared/windows/registry.ts';
import { inTurn } from '../../one-at-a-time.ts';
import type { RegistryDriver, RegistryErrorCode, RegistryFailure, RegistryResult } from '../../ports.ts';
import { CAN_NOT_HOLD, createRewriter, createSurveyor, type Edit } from './edits.ts';
import type { CodePage, FileEncoding } from './encoding.ts';
import { createKeyStates, type KeyState, type KeyStates } from './key-states.ts';
import { sameStamp, readStamp, withRegFile, type OpenedRegFile } from './open-file.ts';
import { problem, type RegFileProblem } from './problem.ts';
import { addPiece, pieceBytes, type Piece } from './pieces.ts';
import { replaceFile } from './replace-file.ts';
import { scanRegFile, type RawItem } from './scan.ts';
import { succeed, type Result } from '../../../shared/result.ts';

export interface RegFileDriverOptions {
  /** The code page of a file without a byte order mark that isn't UTF-8; 1252 by default. */
  readonly codePage?: CodePage;
}

/** How often we read a file again that somebody writes to while we read. */
const READ_ATTEMPTS = 3;

function failure(code: RegistryErrorCode, detail: string): RegistryFailure {
  return { ok: false, code, win32: null, detail };
}

function failureOf({ code, line, detail, denied }: RegFileProblem): RegistryFailure {
  const where = line === null ? detail : `line ${line}: ${detail}`;
  return failure(denied ? 'denied' : 'unavailable', `${code}: ${where}`);
}

/** The full path of a key in a `.reg` file, where the 32-bit view is below `Wow6432Node`. */
function fullPath(key: KeyRef): string {
  const hive: ShortHiveName = key.hive;
  const path = pathIn64BitView(key);
  return path === '' ? fullHiveName(hive) : `${fullHiveName(hive)}\\${path}`;
}

/** Scans an open file from its start; a broken line is a problem. */
export async function scanOpened(
  { file, encoding }: OpenedRegFile,
  visit: (items: readonly RawItem[]) => void | Promise<void>,
): Promise<Result<null, RegFileProblem>> {
  const broken = await scanRegFile(file, encoding, visit);
  return broken === null ? succeed(null) : problem(broken.code, broken.detail, broken.line);
}

/**
 * A `.reg` file as a whole registry. Reading goes through the file once, writing twice: what isn't touched keeps its bytes,
 * and the file is replaced as a whole. Neither needs memory that grows with the file.
 *
 * A file that can't be read as a whole, even because of one broken line, is `unavailable`: half a registry is useless.
 */
export function createRegFileDriver(path: string, options: RegFileDriverOptions = {}): RegistryDriver {
  const codePage = options.codePage ?? 1252;
  const changes = inTurn(); // as each one replaces the file

  async function follow(
    watched: ReadonlyMap<string, ReadonlySet<string> | null>,
    withChildren = false,
  ): Promise<Result<KeyStates, RegFileProblem>> {
    for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
      const states = createKeyStates(watched, withChildren);
      const read = await withRegFile<'stable' | 'changed' | RegFileProblem>(path, codePage, async (opened) => {
        const scanned = await scanOpened(opened, (items) => {
          for (const { item } of items) states.visit(item);
        });
        if (!sameStamp(opened.stamp, await readStamp(opened.file))) return succeed('changed');
        return succeed(scanned.ok ? 'stable' : scanned);
      });
      if (!read.ok) return read;
      if (read.value === 'stable') return succeed(states);
      if (read.value !== 'changed') return read.value;
    }
    return problem('unreadable', 'the file keeps changing');
  }

  async function keyState(
    key: KeyRef,
    names: ReadonlySet<string> | null,
    withChildren = false,
  ): Promise<RegistryResult<KeyState>> {
    const folded = foldName(fullPath(key));
    const states = await follow(new Map([[folded, names]]), withChildren);
    return states.ok ? succeed(states.value.of(folded)) : failureOf(states);
  }

  /** Makes one edit; false where all was so already. */
  async function change(
    editFor: (encoding: FileEncoding, isRegedit4: boolean) => Edit | null,
  ): Promise<RegistryResult<boolean>> {
    const changed = await withRegFile<RegistryResult<boolean>>(path, codePage, async (opened) => {
      const head = await headOf(opened);
      if (!head.ok) return head;
      const edit = editFor(opened.encoding, head.value.isRegedit4);
      if (edit === null) return succeed(failure('other', CAN_NOT_HOLD));
      return applyEdit(opened, edit, head.value.lineEnd);
    });
    return changed.ok ? changed.value : failureOf(changed);
  }

  const make = (editFor: Parameters<typeof change>[0]): Promise<RegistryResult> =>
    changes.run(async () => {
      const changed = await change(editFor);
      return changed.ok ? succeed(null) : changed;
    });

  return {
    kind: 'reg-file',

    async read(refs) {
      if (refs.length === 0) return [];
      const watched = new Map<string, Set<string>>();
      const places = refs.map((ref) => ({ key: foldName(fullPath(ref)), name: foldName(ref.name) }));
      for (const { key, name } of places) watched.set(key, (watched.get(key) ?? new Set()).add(name));
      const states = await follow(watched);
      if (!states.ok) {
        const reason = states.denied ? 'denied' : 'unavailable';
        return refs.map((): Reading => ({ state: 'unreadable', reason, code: null }));
      }
      return places.map(({ key, name }): Reading => {
        const state = states.value.of(key);
        const value = state.values.get(name);
        if (value === undefined) return { state: 'absent', keyExists: state.exists };
        return { state: 'value', type: value.type, data: value.data };
      });
    },

    write: (ref: ValueRef, value: RegistryValue) =>
      make((encoding, isRegedit4) => {
        const target = fullPath(ref);
        const rules: ValueTextRules = {
          holds: (text) => encoding.encode(text) !== null,
          ...(isRegedit4 ? { encodeAnsi: encoding.ansi.encode } : {}),
        };
        if (!isWritableKey(target) || encoding.encode(target) === null) return null;
        const linesFor = (name: string): readonly string[] | null => valueLines(name, value, rules);
        return { kind: 'write', path: target, name: ref.name, linesFor };
      }),

    createKey: (key) =>
      changes.run(() =>
        change((encoding) => {
          const path = fullPath(key);
          return isWritableKey(path) && encoding.encode(path) !== null ? { kind: 'create-key', path } : null;
        }),
      ),

    removeValue: (ref) => make(() => ({ kind: 'remove-value', path: fullPath(ref), name: ref.name })),

    removeEmptyKey: (key) => make(() => ({ kind: 'remove-empty-key', path: fullPath(key) })),

    async keyExists(key) {
      const state = await keyState(key, new Set());
      return state.ok ? succeed(state.value.exists) : state;
    },

    async list(key) {
      const state = await keyState(key, null);
      if (!state.ok) return state;
      return state.value.exists ? succeed([...state.value.values.values()]) : failure('missing', fullPath(key));
    },

    async listKeys(key) {
      const state = await keyState(key, new Set(), true);
      if (!state.ok) return state;
      return state.value.exists ? succeed([...state.value.children.values()]) : failure('missing', fullPath(key));
    },

    // Each change is durable before it returns.
    flush: () => Promise.resolve(succeed(null)),

    close: () => changes.done(),
  };
}

interface Head {
  readonly isRegedit4: boolean;
  readonly lineEnd: string;
}

/** What the first line says; new lines end as it does. */
async function headOf({ file, encoding }: OpenedRegFile): Promise<Result<Head, RegFileProblem>> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
  const text = buffer.toString(encoding.unit === 1 ? 'latin1' : 'utf16le', encoding.mark, bytesRead); // a header is ASCII
  const match = /^([^\r\n]*)(\r\n|\r|\n)?/.exec(text);
  return succeed({ isRegedit4: match?.[1]?.trimEnd() === 'REGEDIT4', lineEnd: match?.[2] ?? '\r\n' });
}

async function applyEdit(
  opened: OpenedRegFile,
  edit: Edit,
  lineEnd: string,
): Promise<Result<RegistryResult<boolean>, RegFileProblem>> {
  const surveyor = createSurveyor(edit);
  const scanned = await scanOpened(opened, (items) => {
    for (const item of items) surveyor.visit(item);
  });
  if (!scanned.ok) return scanned;
  const survey = surveyor.finish();
  if (!survey.ok) return succeed(failure(survey.code, survey.detail));
  if (survey.value === null) return succeed(succeed(false));

  const rewriter = createRewriter(survey.value, (text) => {
    const bytes = opened.encoding.encode(text + lineEnd);
    if (bytes === null) throw new Error('a line that the file was said to hold');
    return bytes;
  });
  const replaced = await replaceFile(opened.path, opened.stamp, async (write) => {
    const again = await scanOpened(opened, (items) => {
      const pieces: Piece[] = [];
      for (const item of items) for (const piece of rewriter.visit(item)) addPiece(pieces, piece);
      return write(pieces.map(pieceBytes));
    });
    await write(rewriter.finish().map(pieceBytes));
    await opened.file.close(); // all of it was read; Windows replaces no file that is open
    return again.ok;
  });
  return succeed(replaced.ok ? succeed(true) : failure(replaced.code, replaced.detail));
}
