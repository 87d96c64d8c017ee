import { env } from 'node:process';
import type { SelfProgram } from '../../electron/ports.ts';
import type { ProofPatience } from '../../electron/proof/engines.ts';
import { createWindowsProber } from '../../electron/proof/windows-prober.ts';
import type { Pc } from '../../electron/services/pc/pc.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { FileVersionDouble } from './file-version-double.ts';

/** The variable with the path of the sample's `files.json`. Wine passes the environment on to the helper. */
export const FILES_VARIABLE = 'TLS_REMEDY_WINE_FILES';

/** Wine on a busy machine takes longer than Windows. */
const PATIENCE: ProofPatience = { startMs: 30_000, deadlineMs: 30_000, takesAfterMs: 1_000 };

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
  return succeed({ ...pc, fileVersions: new FileVersionDouble(files) });
}
