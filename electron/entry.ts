// SECURITY: this import comes first, so that a process that isn't to be has ended before the rest is read.
import { start } from './app/first.ts';
import { app } from 'electron';
import { EXIT, fail, type ExitCode } from '../shared/failures.ts';
import { probeArgument } from '../shared/proof/probe-request.ts';
import { runWindow } from './app/main.ts';
import { isCommand } from './cli/arguments.ts';
import { processHost } from './cli/host.ts';
import { endWithFailure, runCli } from './cli/run-cli.ts';
import { writeAll } from './cli/write-all.ts';
import type { SelfProgram } from './ports.ts';
import { readWindowArguments } from './services/window-pc.ts';

// SECURITY: what this process is to be is decided before any window, lock or user data: the helper with an administrator's
// rights, the probe that makes WinHTTP connect, the command line, or the window.
const self: SelfProgram = { file: process.execPath, leading: app.isPackaged ? [] : [app.getAppPath()] };

/** Electron only warns of a promise that nobody looks at: without this a process without a window would stay for ever. */
function leaveAfter(work: Promise<ExitCode>): void {
  void work
    .catch(() => EXIT.bug)
    .then((exit) => {
      app.exit(exit);
    });
}

function runOwn(args: readonly string[]): void {
  const probe = probeArgument(args);
  if (probe !== null) {
    leaveAfter(import('./proof/probe.ts').then(({ runProbe }) => runProbe(probe, (text) => writeAll(1, text))));
  } else if (isCommand(args[0])) {
    leaveAfter(runCli(args, processHost(self)));
  } else {
    runWindow(readWindowArguments(args), self);
  }
}

if (start.kind === 'helper') {
  const { request } = start;
  leaveAfter(
    import('./elevated/helper.ts').then(({ runElevated, processHelperHost }) =>
      runElevated(request, processHelperHost()),
    ),
  );
} else if (start.kind === 'foreign') {
  const failure = fail('bad-usage', { what: start.what });
  leaveAfter(endWithFailure(failure, process.argv.slice(1), processHost(self)));
} else if (start.kind === 'own') {
  runOwn(start.args);
}
