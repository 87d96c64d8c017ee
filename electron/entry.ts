import { app } from 'electron';
import { runWindow } from './app/main.ts';
import { isCommand } from './cli/arguments.ts';
import { processHost } from './cli/host.ts';
import { runCli } from './cli/run-cli.ts';
import { helperArgument, runElevated } from './elevated/execute.ts';
import { processHelperHost } from './elevated/host.ts';
import type { SelfProgram } from './elevation/elevator.ts';
import { readWindowArguments } from './services/window-pc.ts';

// SECURITY: what this process is to be is decided before any window, lock or user data: the helper with an administrator's
// rights, the command line, or the window.
const args = process.argv.slice(process.defaultApp ? 2 : 1);
const self: SelfProgram = { file: process.execPath, leading: app.isPackaged ? [] : [app.getAppPath()] };
const request = helperArgument(args);

if (request !== null) {
  void runElevated(request, processHelperHost()).then((exit) => {
    app.exit(exit);
  });
} else if (isCommand(args[0])) {
  void runCli(args, processHost(self)).then((exit) => {
    app.exit(exit);
  });
} else {
  runWindow(readWindowArguments(args), self);
}
