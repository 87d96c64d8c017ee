// Only ever imported with `import()`: loading it loads native code, which may fail.
import { decode, load, sizeof, struct } from 'koffi';
import type { Koffi } from './library.ts';

export const koffi: Koffi = { load, decode, struct, sizeof };
