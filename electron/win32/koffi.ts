// Only ever imported with `import()`: loading it loads native code, which may fail.
import { decode, load, sizeof, struct, type LibraryHandle, type TypeObject } from 'koffi';

/** The koffi functions that more than one file needs. */
export interface Koffi {
  load(path: string): LibraryHandle;
  decode(pointer: unknown, type: string, length: number): unknown;
  struct(name: string, fields: Readonly<Record<string, string>>): TypeObject;
  sizeof(type: TypeObject): number;
}

export const koffi: Koffi = { load, decode, struct, sizeof };
