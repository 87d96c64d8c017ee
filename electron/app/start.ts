import type { App, CommandLine } from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../../shared/failures.ts';
import { readHelperArguments } from '../../shared/remediation/helper-switch.ts';
import { forgetEnvironment } from '../elevated/environment.ts';
import { foreignSwitch } from '../foreign-switch.ts';

/** What a process is to be. `refused`: it has ended already; `foreign`: it ends, and says which argument it doesn't take. */
export type Start =
  | { readonly kind: 'helper'; readonly request: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'foreign'; readonly what: string }
  | { readonly kind: 'own'; readonly args: readonly string[] };

/** What is looked at of the process. */
export interface StartProcess {
  readonly argv: readonly string[];
  /** Electron's own program with the path of an app, in a checkout. */
  readonly defaultApp?: boolean | undefined;
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly env: NodeJS.ProcessEnv;
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
 * The helper ends before Chromium's message loop, and with it before the first file of a profile and the first process of
 * Chromium. Should it have to wait for something (the script host), neither may come either: no process for graphics, and a
 * profile below a file, where nothing can be made.
 */
function keepChromiumOut(app: StartApp, execPath: string): void {
  app.disableHardwareAcceleration();
  for (const name of ['disable-gpu', 'in-process-gpu']) app.commandLine.appendSwitch(name);
  app.setPath('userData', join(execPath, 'none'));
}

/**
 * What the launcher `tls-remedy.cmd` puts first: Chromium and Node take no switch behind it, and Electron refuses nothing there, as it
 * does behind an argument like `dword:...`. Source: Electron's shell/app/command_line_args.cc, shell/common/node_bindings.cc.
 */
const TERMINATOR = '--';

/** SECURITY: the first decision of the program, made before anything else is loaded or read. */
export function decideStart(own: StartProcess, app: StartApp): Start {
  const given = own.argv.slice(own.defaultApp === true ? 2 : 1);
  const args = given[0] === TERMINATOR ? given.slice(1) : given;
  const helper = readHelperArguments(given);
  if (helper.kind === 'refused') {
    app.exit(EXIT.badInput);
    return helper;
  }
  if (helper.kind === 'helper') {
    forgetEnvironment(own.env);
    keepChromiumOut(app, own.execPath);
    return helper;
  }
  // ELECTRON_DISABLE_SANDBOX adds the switch without an argument
  const what = foreignSwitch(given, own.platform) ?? (app.commandLine.hasSwitch('no-sandbox') ? '--no-sandbox' : null);
  return what === null || !app.isPackaged || isForTests(app) ? { kind: 'own', args } : { kind: 'foreign', what };
}
