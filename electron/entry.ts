// SECURITY: this import comes first, so that a rejected process ends before anything else is loaded.
import { start } from './app/process-role.ts';
import { app, dialog } from 'electron';
import { EXIT, fail, type ExitCode } from '../shared/failures.ts';
import { languageAmong, type Language } from '../shared/text/languages.ts';
import { loadMessages } from '../shared/text/load.ts';
import { runWindow } from './app/main.ts';
import { tellBug } from './app/on-bug.ts';
import { processHost } from './cli/host.ts';
import { endWithFailure, runCli } from './cli/run-cli.ts';
import { writeAll } from './cli/write-all.ts';
import type { SelfProgram } from './ports.ts';
import { readWindowArguments } from './services/pc/window-pc.ts';

// SECURITY: the role is decided before any window, lock or user data: the helper with an administrator's rights, the
// probe that makes WinHTTP connect, the command line, or the window.
const self: SelfProgram = { file: process.execPath, leading: app.isPackaged ? [] : [app.getAppPath()] };

const windowLanguage = (): Language | null => languageAmong(app.getPreferredSystemLanguages());

/** Electron only warns about an unhandled rejection: without this, a process without a window would never end. */
function leaveAfter(work: Promise<ExitCode>): void {
  void work
    .catch((error: unknown) => {
      tellBug(error);
      return EXIT.bug;
    })
    .then((exit) => app.exit(exit));
}

async function sayWhereItIs(folder: string): Promise<ExitCode> {
  const { title, detail } = (await loadMessages(windowLanguage() ?? 'en')).boxes.fromNetwork(folder);
  dialog.showErrorBox(title, detail);
  return EXIT.notHere;
}

switch (start.kind) {
  case 'refused':
    break; // it has ended
  case 'helper': {
    const { request } = start;
    leaveAfter(
      import('./elevated/execute.ts').then(({ runElevated, HELPER_HOST }) => runElevated(request, HELPER_HOST)),
    );
    break;
  }
  case 'probe': {
    const { request } = start;
    leaveAfter(import('./proof/probe.ts').then(({ runProbe }) => runProbe(request, (text) => writeAll(1, text))));
    break;
  }
  case 'command-line':
    leaveAfter(runCli(start.args, processHost(self, windowLanguage())));
    break;
  case 'foreign': {
    const failure = fail('bad-usage', { what: start.what });
    leaveAfter(endWithFailure(failure, process.argv.slice(1), processHost(self, windowLanguage())));
    break;
  }
  case 'from-network':
    leaveAfter(sayWhereItIs(start.folder));
    break;
  case 'window':
    runWindow(readWindowArguments(start.args), self);
}
