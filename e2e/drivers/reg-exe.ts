import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRegText, encodeRegText, parseRegText } from '../wine/reg-text.mjs';
import type { OtherWay } from './driver-subject.ts';

/** What `reg.exe` runs on. */
export interface RegExe {
  /** For files that it reads and writes. */
  readonly folder: string;
  /** How `reg.exe` names such a file. */
  readonly nameOf: (file: string) => string;
  /** Runs it; its exit code. It may print what it likes. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The registry by `reg.exe import` and `reg.exe export`, in the 64-bit view. */
export function byRegExe({ folder, nameOf, run }: RegExe): OtherWay {
  const fresh = (): string => join(folder, `${randomUUID()}.reg`);
  return {
    importText: async (text) => {
      const file = fresh();
      writeFileSync(file, encodeRegText(text));
      try {
        await run(['import', nameOf(file), '/reg:64']); // Its exit code doesn't show that it left out a line.
      } finally {
        rmSync(file);
      }
    },
    exportKey: async (key) => {
      const file = fresh();
      // Missing and refused give the same code, so the file decides: without one there was nothing to export.
      const exitCode = await run(['export', key, nameOf(file), '/y', '/reg:64']);
      if (exitCode !== 0) return [];
      try {
        return parseRegText(decodeRegText(readFileSync(file)));
      } finally {
        rmSync(file, { force: true });
      }
    },
  };
}
