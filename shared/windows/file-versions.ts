import * as v from 'valibot';

/** Four numeric parts, as in the fixed file info of Windows. Compared by number, never as text. Source: facts 1.5. */
export type FileVersion = readonly [number, number, number, number];

/** The result of reading a file's version. `missing`: no such file; `unreadable`: it can't be read. */
export const fileReadingSchema = v.variant('state', [
  v.strictObject({ state: v.literal('version'), version: v.string() }),
  v.strictObject({ state: v.literal('missing') }),
  v.strictObject({ state: v.literal('unreadable') }),
]);
export type FileVersionReading = v.InferOutput<typeof fileReadingSchema>;

/** Parses `6.1.7601.24168`; null for anything else. */
export function parseFileVersion(text: string): FileVersion | null {
  const parts = /^([0-9]{1,5})\.([0-9]{1,5})\.([0-9]{1,5})\.([0-9]{1,5})$/.exec(text.trim())?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 0xffff)) return null;
  return parts as unknown as FileVersion;
}

/** Returns the version of a text in this program's own tables; any other text is a bug. */
export function fileVersion(text: string): FileVersion {
  const version = parseFileVersion(text);
  if (version === null) throw new Error(`not a file version: ${text}`);
  return version;
}

/** Negative, zero or positive if `a` is older than, equal to or newer than `b`. */
export function compareFileVersions(a: FileVersion, b: FileVersion): number {
  for (let i = 0; i < 4; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
