import type { App, CommandLine } from 'electron';
import { readFileSync, realpathSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { EXIT } from '../../shared/failures.ts';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { readHelperArguments } from '../../shared/remediation/helper-switch.ts';
import { isCommand } from '../cli/commands/index.ts';
import { forgetEnvironment } from '../elevated/environment.ts';
import '../win32/own-kind.ts'; // read before the environment is cleared
import { foreignSwitch } from './foreign-switch.ts';
import { tellBug } from './on-bug.ts';

/**
 * The role of a process. `refused`: it has already ended; `foreign`: it ends, and names the argument that it rejects;
 * `from-network`: a window that can't open from the program's location.
 */
export type Start =
  | { readonly kind: 'refused' }
  | { readonly kind: 'helper' | 'probe'; readonly request: string }
  | { readonly kind: 'foreign'; readonly what: string }
  | { readonly kind: 'command-line' | 'window'; readonly args: readonly string[] }
  | { readonly kind: 'from-network'; readonly folder: string };

export interface StartProcess {
  readonly argv: readonly string[];
  /** Electron's own program with the path of an app, in a checkout. */
  readonly defaultApp?: boolean | undefined;
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly env: NodeJS.ProcessEnv;
  on(event: 'uncaughtException', listener: (error: Error) => void): unknown;
}

export type StartApp = Pick<App, 'isPackaged' | 'getAppPath' | 'exit' | 'setPath' | 'disableHardwareAcceleration'> & {
  readonly commandLine: Pick<CommandLine, 'appendSwitch' | 'hasSwitch'>;
};

/** True for the flavour that lets a test drive the window. Its sealed archive says so. */
function isForTests(app: Pick<App, 'getAppPath'>): boolean {
  const manifest = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as {
    readonly packed?: { readonly flavour?: string };
  };
  return manifest.packed?.flavour === 'e2e';
}

/**
 * Returns the program's folder if it is on another PC, by its own path or through a mapped drive. From there, Windows
 * starts no process in Chromium's sandbox, and the program would end silently. Source: facts 8.5 [J24].
 */
function networkFolder({ platform, execPath }: StartProcess): string | null {
  if (platform !== 'win32') return null;
  const isRemote = (path: string): boolean => /^\\\\(?![.?]\\)/.test(path);
  try {
    if (!isRemote(execPath) && !isRemote(realpathSync.native(execPath))) return null;
  } catch {
    return null; // Chromium will find out
  }
  return win32.dirname(execPath);
}

function ownStart(args: readonly string[], own: StartProcess): Start {
  const request = probeArgument(args);
  if (request !== null) return { kind: 'probe', request };
  if (isCommand(args[0])) return { kind: 'command-line', args };
  const folder = networkFolder(own);
  return folder === null ? { kind: 'window', args } : { kind: 'from-network', folder };
}

/** Turns off the graphics process for roles without a window: from some folders it can't start and ends everything. */
function keepGraphicsOut(app: StartApp): void {
  app.disableHardwareAcceleration();
  for (const name of ['disable-gpu', 'in-process-gpu']) app.commandLine.appendSwitch(name);
}

/** Electron is documented to throw if the folder is missing [J31]: then its own stays. */
function keepDataIn(app: StartApp, folder: string): void {
  try {
    app.setPath('userData', folder);
  } catch {
    // a profile in Electron's default folder is no reason to stop
  }
}

/**
 * The helper ends before Chromium's message loop, and so before a profile's first file. In case it has to wait for
 * something (the script host), the profile is put under a file, where nothing can be created.
 */
const keepNoData = (app: StartApp, { execPath }: StartProcess): void => keepDataIn(app, join(execPath, 'none'));

/**
 * Keeps Chromium's data on this PC. Electron's default folder roams with the user: two PCs would share the lock of the
 * single window, and caches would be copied at each sign-in.
 */
function keepDataHere(app: StartApp, { platform, env }: StartProcess): void {
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local !== undefined && win32.isAbsolute(local))
    keepDataIn(app, win32.join(local, 'TLS Remedy'));
}

/** Else Electron shows a box that may be invisible, and stays. Source: its lib/browser/init.ts [J29]. */
function endOnBug(app: StartApp, own: StartProcess): void {
  own.on('uncaughtException', (error) => {
    tellBug(error);
    app.exit(EXIT.bug);
  });
}

type Preparation = (app: StartApp, own: StartProcess) => void;

/** The preparations of each role, before Electron is ready. A window that is shown handles exceptions itself. */
const PREPARATIONS: Readonly<Record<Start['kind'], readonly Preparation[]>> = {
  refused: [(app) => app.exit(EXIT.badInput)],
  helper: [(_app, { env }) => forgetEnvironment(env), endOnBug, keepGraphicsOut, keepNoData],
  probe: [endOnBug, keepGraphicsOut, keepDataHere],
  'command-line': [endOnBug, keepGraphicsOut, keepDataHere],
  foreign: [endOnBug, keepGraphicsOut, keepDataHere],
  'from-network': [endOnBug, keepGraphicsOut, keepDataHere],
  window: [keepDataHere],
};

/**
 * The first argument from the launcher `tls-remedy.cmd`: Chromium and Node parse no switches after it, and Electron
 * rejects none. Source: Electron's shell/app/command_line_args.cc, shell/common/node_bindings.cc.
 */
const TERMINATOR = '--';

function kindOfStart(own: StartProcess, app: StartApp): Start {
  const given = own.argv.slice(own.defaultApp === true ? 2 : 1);
  const helper = readHelperArguments(given);
  if (helper.kind !== 'none') return helper;
  // ELECTRON_DISABLE_SANDBOX adds the switch without an argument
  const what = foreignSwitch(given, own.platform) ?? (app.commandLine.hasSwitch('no-sandbox') ? '--no-sandbox' : null);
  if (what !== null && app.isPackaged && !isForTests(app)) return { kind: 'foreign', what };
  return ownStart(given[0] === TERMINATOR ? given.slice(1) : given, own);
}

/** SECURITY: makes the program's first decision, before anything else is loaded or read. */
export function decideStart(own: StartProcess, app: StartApp): Start {
  const start = kindOfStart(own, app);
  for (const prepare of PREPARATIONS[start.kind]) prepare(app, own);
  return start;
}
