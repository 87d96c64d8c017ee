import { machineOf, settingsOf } from '../../diagnosis/machine.ts';
import type { Snapshot } from '../../diagnosis/snapshot.ts';
import { updateFiles } from '../../diagnosis/update-state.ts';
import { succeed, type Result } from '../../result.ts';
import { parseFileVersion, type FileVersionReading } from '../../windows/file-versions.ts';
import { displayPath, type Reading, type RegistryView } from '../../windows/registry.ts';
import { refOf, SETTINGS, type Setting } from '../../windows/settings.ts';
import type { Broken } from '../input.ts';
import { COLLECTED_MARK, COLLECTED_TREES, isCollected } from './places.ts';
import { notFound, readFound, type Queried } from './reg-output.ts';

export interface Collected {
  /** Its Windows name; null if the file doesn't contain it. */
  readonly pc: string | null;
  readonly snapshot: Snapshot;
}

interface Part {
  readonly kind: string;
  readonly what: string;
  readonly lines: readonly string[];
  readonly isFound: boolean;
}

const UNREADABLE: Reading = { state: 'unreadable', reason: 'unavailable', code: null };

export const isCollectedText = (text: string): boolean => text.startsWith(COLLECTED_MARK);

/** Splits a file into parts: a line such as `@key HKLM\\...`, and those below it. */
function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: { kind: string; what: string; lines: string[]; isFound: boolean }[] = [];
  for (const line of lines) {
    const [, kind, what = ''] = /^@([a-z-]+)(?: (.*))?$/.exec(line) ?? [];
    const last = parts.at(-1);
    if (kind === undefined) last?.lines.push(line);
    else if (kind === 'found' && last !== undefined) last.isFound = true;
    else parts.push({ kind, what: what.trim(), lines: [], isFound: false });
  }
  return parts;
}

/** The result for each queried key, by its uppercase path; the first if it appears twice. */
type Asked = ReadonlyMap<string, { readonly key: string; readonly queried: Queried }>;

function readingIn(asked: Asked, row: Setting, view: RegistryView): Reading {
  if (!isCollected(row)) return UNREADABLE;
  const place = displayPath(refOf(row, view)).toUpperCase();
  for (const [path, { key, queried }] of asked) {
    if (path !== place && !place.startsWith(`${path}\\`)) continue;
    if (queried.state === 'absent') return { state: 'absent', keyExists: false };
    if (queried.state !== 'found') continue;
    const values = queried.keys.get(place);
    if (values !== undefined) return values.get(row.name.toUpperCase()) ?? { state: 'absent', keyExists: true };
    if (COLLECTED_TREES.includes(key)) return { state: 'absent', keyExists: false };
  }
  return UNREADABLE;
}

/** The collector prints a version, `missing`, or nothing if it couldn't query. */
function fileReading({ lines }: Part): FileVersionReading {
  const text = lines.map((line) => line.trim()).find((line) => line !== '') ?? '';
  if (text === 'missing') return { state: 'missing' };
  return parseFileVersion(text) === null ? { state: 'unreadable' } : { state: 'version', version: text };
}

/** Reads a collector's file; a setting that it doesn't collect is unreadable, never absent. */
export function readCollected(text: string): Result<Collected, Broken> {
  const lines = text.split(/\r*\n/);
  if (lines[0]?.trim() !== COLLECTED_MARK) return { ok: false, why: 'not-a-report' };
  const parts = partsOf(lines);
  if (parts.at(-1)?.kind !== 'end') return { ok: false, why: 'incomplete' };
  const only = (kind: string): Part | undefined => parts.find((part) => part.kind === kind);
  const missing = (only('no-key')?.lines ?? [])
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  const asked = new Map<string, { key: string; queried: Queried }>();
  for (const { kind, what: key, lines: printed, isFound } of parts) {
    if (kind !== 'key' || asked.has(key.toUpperCase())) continue;
    const queried = isFound ? readFound(key, COLLECTED_TREES.includes(key), printed) : notFound(printed, missing);
    asked.set(key.toUpperCase(), { key, queried });
  }
  const read = (row: Setting, view: RegistryView): Snapshot['settings'][number] => ({
    setting: row.id,
    view,
    reading: readingIn(asked, row, view),
  });
  const named = { release: null, architecture: null };
  const isMachine = (row: Setting): boolean => row.id.startsWith('machine.');
  const machineSettings = SETTINGS.filter(isMachine).map((row) => read(row, 'native'));
  const machine = machineOf({ settings: machineSettings, files: [], named });
  const files = new Map(
    parts.filter(({ kind }) => kind === 'file').map((part) => [part.what.toUpperCase(), fileReading(part)]),
  );
  return succeed({
    pc: only('pc')?.what ?? null,
    snapshot: {
      settings: [
        ...machineSettings,
        ...settingsOf(machine)
          .filter(({ row }) => !isMachine(row))
          .map(({ row, view }) => read(row, view)),
      ],
      files: updateFiles(machine).map((name) => ({
        name,
        reading: files.get(name.toUpperCase()) ?? { state: 'unreadable' },
      })),
      named,
    },
  });
}
