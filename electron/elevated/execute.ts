import { env } from 'node:process';
import { parseHelperRequest, type HelperRequest } from '../../shared/remediation/helper-request.ts';
import { ERROR_EXITS, EXIT, type ExitCode } from '../../shared/failures.ts';
import { retiring } from '../../shared/remediation/selection.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { apply } from '../services/change/apply.ts';
import { discard } from '../services/change/discard.ts';
import type { FinishedChange } from '../services/change/finished-change.ts';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../services/pc/pc.ts';
import { keep } from '../services/change/undo-by-itself.ts';
import { recover, undo } from '../services/change/undo.ts';
import { isElevated } from '../win32/elevation.ts';
import { orNull } from '../win32/library.ts';
import { windowsFolder } from '../win32/windows-folder.ts';

export { forgetEnvironment } from './environment.ts';

export interface HelperHost {
  /** From the process token; null if unknown, which counts as no. */
  isElevated(): Promise<boolean | null>;
  openPc(): Promise<Result<Pc>>;
}

/** Keeping changes no setting, so there is nothing to report. */
async function kept(pc: Pc, id: number, seen: string): Promise<Result<null>> {
  const done = await keep(pc, id, { seen });
  return done.ok ? succeed(null) : done;
}

function carryOut(pc: Pc, request: HelperRequest): Promise<Result<FinishedChange | null>> {
  switch (request.verb) {
    case 'apply':
      return apply(pc, request.selection, request.seen, undefined, {
        confirmed: request.withoutTls12 ? ['without-tls12'] : [],
      });
    case 'retire': {
      const { retirement, seen, inSpiteOfRemoteSession, undoAfter } = request;
      const insisted = inSpiteOfRemoteSession ? (['in-spite-of-remote-session'] as const) : [];
      return apply(pc, retiring(retirement), seen, undefined, { insisted, undoAfter });
    }
    case 'keep':
      return kept(pc, request.id, request.seen);
    case 'undo':
      return undo(pc, request.id, undefined, { seen: request.seen });
    case 'recover':
      return recover(pc, request.finish, request.id, undefined, { seen: request.seen });
    case 'discard':
      return discard(pc, request.id, { seen: request.seen });
  }
}

/**
 * SECURITY: runs the process that has an administrator's rights. It trusts nothing from whoever started it: it checks
 * its own rights, parses its one argument strictly, reads the PC itself, and ends with `conflict` if that differs from
 * what the user saw. It has no window, no user files and no network. Only its exit code is returned.
 */
export async function runElevated(argument: string, host: HelperHost): Promise<ExitCode> {
  const request = parseHelperRequest(argument);
  if (request === null) return EXIT.badInput;
  try {
    if ((await host.isElevated()) !== true) return EXIT.notPermitted;
    const pc = await host.openPc();
    if (!pc.ok) return ERROR_EXITS[pc.code];
    try {
      const changed = await carryOut(pc.value, request);
      if (!changed.ok) return ERROR_EXITS[changed.code];
      const isDone = changed.value === null || changed.value.report.outcome?.verified === true;
      return isDone ? EXIT.ok : EXIT.disagrees;
    } finally {
      await pc.value.driver.close();
    }
  } catch {
    return EXIT.bug;
  }
}

export const HELPER_HOST: HelperHost = {
  isElevated: () => orNull(isElevated()),
  async openPc() {
    // the folder as Windows itself names it: programs started by the helper need it
    const folder = await orNull(windowsFolder());
    if (folder !== null) Object.assign(env, { SystemRoot: folder, windir: folder });
    return openPc({ registry: null, driver: null, named: NOTHING_NAMED, self: null });
  },
};
