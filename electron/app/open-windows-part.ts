import { spawn } from 'node:child_process';
import { win32 } from 'node:path';
import type { Shell } from 'electron';
import type { WindowsDoor } from '../../shared/ipc/names.ts';
import { fail } from '../../shared/failures.ts';
import { succeed } from '../../shared/result.ts';
import type { DoorOpener } from '../ports.ts';
import { orNull } from '../win32/library.ts';
import { windowsFolder } from '../win32/windows-folder.ts';

interface WindowsPart {
  readonly program: string;
  readonly files: readonly string[];
  /** Started by the Windows shell, which prompts for the rights that it needs. */
  readonly byShell?: true;
}

/** SECURITY: everything that can be opened. Nothing in it comes from the page. */
const PARTS: Readonly<Record<WindowsDoor, WindowsPart>> = {
  'internet-options': { program: 'System32\\control.exe', files: ['System32\\inetcpl.cpl'] },
  'date-and-time': { program: 'System32\\control.exe', files: ['System32\\timedate.cpl'] },
  regedit: { program: 'regedit.exe', files: [], byShell: true },
};

/** Starts a program by its full path, without a shell or waiting for its end. Returns null or why it didn't start. */
export type StartProgram = (file: string, args: readonly string[], folder: string) => Promise<string | null>;

const startProgram: StartProgram = (file, args, folder) =>
  new Promise((resolve) => {
    const child = spawn(file, [...args], { cwd: folder, stdio: 'ignore', detached: true, shell: false });
    child.once('error', (error) => resolve(error.message));
    child.once('spawn', () => {
      child.unref();
      resolve(null);
    });
  });

/** Returns the Windows folder according to Windows; null on another system. */
type FindWindows = () => Promise<string | null>;

const findWindows: FindWindows = () => orNull(windowsFolder());

/** SECURITY: the only place that opens a part of Windows (by its row in the table) or a folder (of our own files). */
export function createWindowsPartOpener(
  shell: Pick<Shell, 'openPath' | 'showItemInFolder'>,
  { find = findWindows, start = startProgram }: { readonly find?: FindWindows; readonly start?: StartProgram } = {},
): DoorOpener {
  return {
    async open(id) {
      const windows = await find();
      if (windows === null) return fail('door-not-opened', { detail: id });
      const { program, files, byShell } = PARTS[id];
      const file = win32.join(windows, program);
      const why =
        byShell === true
          ? await shell.openPath(file)
          : await start(
              file,
              files.map((one) => win32.join(windows, one)),
              win32.dirname(file),
            );
      return why === null || why === '' ? succeed(null) : fail('door-not-opened', { detail: `${file}: ${why}` });
    },
    show(file) {
      shell.showItemInFolder(file); // shows it, and never runs it
      return succeed(null);
    },
  };
}
