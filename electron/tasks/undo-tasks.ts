import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { win32 } from 'node:path';
import { succeed, type Result } from '../../shared/result.ts';
import { undoTaskXml } from '../../shared/windows/undo-task.ts';
import type { Writers } from '../../shared/windows/who-writes.ts';
import { programWriters } from '../elevation/program-writers.ts';
import { tried } from '../file-errors.ts';
import type { SelfProgram, TaskFailure, UndoTasks } from '../ports.ts';
import { systemProgram } from '../proof/engines.ts';
import { OWN_KIND } from '../win32/own-kind.ts';
import { runProgram } from '../proof/run-program.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import { argv, execPath, versions } from 'node:process';

/** Returns this program as it was started: in a checkout with its script or its folder. */
export function ownProgram(): SelfProgram {
  const isPackaged = 'electron' in versions && !process.defaultApp;
  const [, script] = argv;
  return { file: execPath, leading: isPackaged || script === undefined ? [] : [script] };
}

/** Task Scheduler answers at once; on a PC under load it takes seconds. */
const DEADLINE_MS = 30_000;

export interface TaskSystem {
  readonly folder: () => ReturnType<typeof windowsFolder>;
  readonly writers: (program: SelfProgram) => Promise<Writers>;
  readonly run: typeof runProgram;
  readonly write: (path: string, bytes: Buffer) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

const WINDOWS: TaskSystem = {
  folder: windowsFolder,
  writers: programWriters,
  run: runProgram,
  write: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }), // never over an existing file
  remove: (path) => rm(path, { force: true }),
};

const nameOf = (id: number): string => `TLS Remedy undo ${String(id)}`;

const failed = (detail: string): TaskFailure => ({ ok: false, code: 'failed', detail });

/** Runs Windows' own `schtasks` by its full path. */
async function schtasks(
  folder: string,
  args: readonly string[],
  system: TaskSystem,
): Promise<Result<null, TaskFailure>> {
  const program = systemProgram({ windowsFolder: folder, own: OWN_KIND }, 'native', 'schtasks.exe', args);
  const run = await system.run(program, DEADLINE_MS, new AbortController().signal);
  if (run.kind === 'ended' && run.exit === 0) return succeed(null);
  return failed(run.kind === 'ended' ? `schtasks ended with ${String(run.exit)}` : `schtasks: ${run.kind}`);
}

/** From a new file with an unpredictable name, in a folder where only administrators can change other users' files. */
async function makeFrom(
  xml: string,
  id: number,
  folder: string,
  system: TaskSystem,
): Promise<Result<null, TaskFailure>> {
  const path = win32.join(folder, 'Temp', `tls-remedy-${randomUUID()}.xml`);
  const written = await tried(() => system.write(path, Buffer.from(`\ufeff${xml}`, 'utf16le')));
  if (!written.ok) return failed(`${path}: ${written.errno}`);
  try {
    return await schtasks(folder, ['/create', '/tn', nameOf(id), '/xml', path, '/f'], system);
  } finally {
    await system.remove(path);
  }
}

/**
 * Windows tasks that run this program's `undo --scheduled`.
 *
 * SECURITY: the task runs as the system account, so it is refused if others than administrators could replace the
 * program, or if that is unknown. Unlike for a helper, no confirmation overrides this, since it runs unattended.
 */
export function createUndoTasks(program: SelfProgram, system: TaskSystem = WINDOWS): UndoTasks {
  return {
    async make(id, at, digest) {
      const folder = await system.folder();
      if (!folder.ok) return failed(folder.detail);
      const { who, path } = await system.writers(program);
      if (who !== 'administrators') return { ok: false, code: 'writable', path };
      const args = [...program.leading, 'undo', '--scheduled', String(id), '--digest', digest];
      const xml = undoTaskXml({ at, program: program.file, args, folder: folder.value });
      return makeFrom(xml, id, folder.value, system);
    },
    async remove(id) {
      const folder = await system.folder();
      if (folder.ok) await schtasks(folder.value, ['/delete', '/tn', nameOf(id), '/f'], system);
    },
  };
}
