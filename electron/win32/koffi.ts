import type { LibraryHandle, TypeObject } from 'koffi';

/** The koffi functions that more than one file needs. */
export interface Koffi {
  load(path: string): LibraryHandle;
  decode(pointer: unknown, type: string, length: number): unknown;
  struct(name: string, fields: Readonly<Record<string, string>>): TypeObject;
  sizeof(type: TypeObject): number;
}

/** Loads native code, so it rejects where that can't be loaded. */
export function loadKoffi(): Promise<Koffi> {
  return import('koffi');
}
