import { app } from 'electron';
import { probeArgument } from '../shared/proof/probe-request.ts';
import { runWindow } from './app/main.ts';
import { isCommand } from './cli/arguments.ts';
import { processHost, writeAll } from './cli/host.ts';
import { runCli } from './cli/run-cli.ts';
import { helperArgument, runElevated } from './elevated/execute.ts';
import { processHelperHost } from './elevated/host.ts';
import type { SelfProgram } from './elevation/elevator.ts';
import { runProbe } from './proof/probe.ts';
import { readWindowArguments } from './services/window-pc.ts';

// SECURITY: what this process is to be is decided before any window, lock or user data: the helper with an administrator's
// rights, the probe that makes WinHTTP connect, the command line, or the window.
const args = process.argv.slice(process.defaultApp ? 2 : 1);
const self: SelfProgram = { file: process.execPath, leading: app.isPackaged ? [] : [app.getAppPath()] };
const request = helperArgument(args);
const probe = probeArgument(args);

if (probe !== null) {
  void runProbe(probe, (text) => writeAll(1, text)).then((exit) => {
    app.exit(exit);
  });
} else if (request !== null) {
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
