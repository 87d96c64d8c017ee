import { app } from 'electron';
import { probeArgument } from '../shared/proof/probe-request.ts';
import { helperArgument } from '../shared/remediation/helper-switch.ts';
import { runWindow } from './app/main.ts';
import { isCommand } from './cli/arguments.ts';
import { processHost } from './cli/host.ts';
import { runCli } from './cli/run-cli.ts';
import { writeAll } from './cli/write-all.ts';
import type { SelfProgram } from './ports.ts';
import { readWindowArguments } from './services/window-pc.ts';

// SECURITY: what this process is to be is decided before any window, lock or user data: the helper with an administrator's
// rights, the probe that makes WinHTTP connect, the command line, or the window.
const args = process.argv.slice(process.defaultApp ? 2 : 1);
const self: SelfProgram = { file: process.execPath, leading: app.isPackaged ? [] : [app.getAppPath()] };
const request = helperArgument(args);
const probe = probeArgument(args);

const leave = (exit: number): void => {
  app.exit(exit);
};

if (probe !== null) {
  void import('./proof/probe.ts').then(({ runProbe }) => runProbe(probe, (text) => writeAll(1, text))).then(leave);
} else if (request !== null) {
  void import('./elevated/helper.ts')
    .then(({ runElevated, processHelperHost }) => runElevated(request, processHelperHost()))
    .then(leave);
} else if (isCommand(args[0])) {
  void runCli(args, processHost(self)).then(leave);
} else {
  runWindow(readWindowArguments(args), self);
}
