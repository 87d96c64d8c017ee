import type { LibraryHandle, TypeObject } from 'koffi';

/** The koffi functions that more than one file needs. */
export interface Koffi {
  /** @param path Null: the running program itself, with the system's own functions on a Unix. */
  load(path: string | null): LibraryHandle;
  /** What the last call into a library of a Unix left in `errno`. */
  errno(): number;
  decode(pointer: unknown, type: string, length: number): unknown;
  struct(name: string, fields: Readonly<Record<string, string>>): TypeObject;
  sizeof(type: TypeObject): number;
}

/** Loads native code, so it rejects where that can't be loaded. */
export function loadKoffi(): Promise<Koffi> {
  return import('koffi');
}
