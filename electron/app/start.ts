import type { App, CommandLine } from 'electron';
import { readFileSync, realpathSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { EXIT } from '../../shared/failures.ts';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { readHelperArguments } from '../../shared/remediation/helper-switch.ts';
import { isCommand } from '../cli/commands/index.ts';
import { forgetEnvironment } from '../elevated/environment.ts';
import '../win32/own-kind.ts'; // read before the environment is forgotten
import { foreignSwitch } from '../foreign-switch.ts';
import { tellBug } from './on-bug.ts';

/**
 * What a process is to be. `refused`: it has ended already; `foreign`: it ends, and says which argument it doesn't take;
 * `from-network`: a window that can't open from where the program lies.
 */
export type Start =
  | { readonly kind: 'refused' }
  | { readonly kind: 'helper' | 'probe'; readonly request: string }
  | { readonly kind: 'foreign'; readonly what: string }
  | { readonly kind: 'command-line' | 'window'; readonly args: readonly string[] }
  | { readonly kind: 'from-network'; readonly folder: string };

/** What is looked at of the process. */
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

/** Whether this is the flavour that lets a test drive the window. It says so inside its sealed archive. */
function isForTests(app: Pick<App, 'getAppPath'>): boolean {
  const manifest = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as {
    readonly packed?: { readonly flavour?: string };
  };
  return manifest.packed?.flavour === 'e2e';
}

/**
 * The folder of the program if it is on another PC: by its own path, or by the one behind a mapped drive. From there Windows starts no
 * process in Chromium's sandbox, and the program would end without a word. Source: facts 8.5 [J24].
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

/** What a start is, of arguments of which none is a foreign switch. */
function ownStart(args: readonly string[], own: StartProcess): Start {
  const request = probeArgument(args);
  if (request !== null) return { kind: 'probe', request };
  if (isCommand(args[0])) return { kind: 'command-line', args };
  const folder = networkFolder(own);
  return folder === null ? { kind: 'window', args } : { kind: 'from-network', folder };
}

/** What a process without a window needs none of: no process for graphics, which from some folders can't start and ends all. */
function keepGraphicsOut(app: StartApp): void {
  app.disableHardwareAcceleration();
  for (const name of ['disable-gpu', 'in-process-gpu']) app.commandLine.appendSwitch(name);
}

/** Electron is documented to throw for a folder that isn't there [J31]: then its own stays. */
function keepDataIn(app: StartApp, folder: string): void {
  try {
    app.setPath('userData', folder);
  } catch {
    // a profile in the folder of Electron's own choice is no reason to do nothing
  }
}

/**
 * The helper ends before Chromium's message loop, and with it before the first file of a profile. Should it have to wait for something
 * (the script host), no profile may come either: it is put below a file, where nothing can be made.
 */
const keepNoData = (app: StartApp, { execPath }: StartProcess): void => {
  keepDataIn(app, join(execPath, 'none'));
};

/**
 * What Chromium keeps stays on this PC. Electron's own folder is among those that follow a user from PC to PC: there two PCs would hold
 * the lock of the single window, and caches would be carried at each sign-in.
 */
function keepDataHere(app: StartApp, { platform, env }: StartProcess): void {
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local !== undefined && win32.isAbsolute(local))
    keepDataIn(app, win32.join(local, 'TLS Remedy'));
}

/**
 * Electron shows a box that nobody may see, and the process stays. Source: its lib/browser/init.ts [J29].
 */
function endOnBug(app: StartApp, own: StartProcess): void {
  own.on('uncaughtException', (error) => {
    tellBug(error);
    app.exit(EXIT.bug);
  });
}

type Preparation = (app: StartApp, own: StartProcess) => void;

/** What each is prepared with, before Electron is ready. A window that is shown says itself what becomes of an exception. */
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
 * What the launcher `tls-remedy.cmd` puts first: Chromium and Node take no switch behind it, and Electron refuses nothing there, as it
 * does behind an argument like `dword:...`. Source: Electron's shell/app/command_line_args.cc, shell/common/node_bindings.cc.
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

/** SECURITY: the first decision of the program, made before anything else is loaded or read. */
export function decideStart(own: StartProcess, app: StartApp): Start {
  const start = kindOfStart(own, app);
  for (const prepare of PREPARATIONS[start.kind]) prepare(app, own);
  return start;
}
