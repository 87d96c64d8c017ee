import { readFile } from 'node:fs/promises';
import { env } from 'node:process';
import type { FileVersionReader, SelfProgram } from '../../electron/ports.ts';
import type { ProofPatience } from '../../electron/proof/engines.ts';
import { createWindowsProber } from '../../electron/proof/prove.ts';
import type { Pc } from '../../electron/services/pc/pc.ts';
import { type Result, succeed } from '../../shared/result.ts';
import type { FileVersionReading } from '../../shared/windows/file-versions.ts';
import { foldName } from '../../shared/windows/registry.ts';

/** The variable with the path of the sample's `files.json`. Wine passes the environment on to the helper. */
export const FILES_VARIABLE = 'TLS_REMEDY_WINE_FILES';

/** Wine on a busy machine takes longer than Windows. */
const PATIENCE: ProofPatience = { startMs: 30_000, deadlineMs: 30_000, takesAfterMs: 1_000 };

/**
 * A test double of the Win32 reader of file versions: Wine's own system files match no Windows version, so a sample's
 * `files.json` replaces them, in which null is a missing file. A file that isn't listed is unreadable.
 */
const fileVersionDouble = (file: string): FileVersionReader => ({
  read: async (names) => {
    const versions = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, string | null>>;
    const byName = new Map(Object.entries(versions).map(([name, version]) => [foldName(name), version]));
    return names.map((name): FileVersionReading => {
      const version = byName.get(foldName(name));
      if (version === undefined) return { state: 'unreadable' };
      return version === null ? { state: 'missing' } : { state: 'version', version };
    });
  },
});

/** Returns a PC marked as Wine. A registry given by path has its own file versions. */
export function inWine(opened: Result<Pc>, self: SelfProgram | null): Result<Pc> {
  if (!opened.ok) return opened;
  const pc: Pc = {
    ...opened.value,
    ranOn: { ...opened.value.ranOn, system: 'Wine' },
    prober: opened.value.prober === null || self === null ? null : createWindowsProber(self, PATIENCE),
  };
  const files = env[FILES_VARIABLE];
  if (pc.ranOn.driver === 'reg-file' || files === undefined) return succeed(pc);
  return succeed({ ...pc, fileVersions: fileVersionDouble(files) });
}
