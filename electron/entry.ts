import { app } from 'electron';
import { isCommand } from './cli/arguments.ts';
import { processHost } from './cli/host.ts';
import { runCli } from './cli/run-cli.ts';
import { runWindow } from './app/main.ts';
import { readWindowArguments } from './services/window-pc.ts';

// What this process is to be is decided before any window, lock or user data: the command line or the window.
const args = process.argv.slice(process.defaultApp ? 2 : 1);

if (isCommand(args[0])) {
  void runCli(args, processHost()).then((exit) => {
    app.exit(exit);
  });
} else {
  runWindow(readWindowArguments(args));
}
