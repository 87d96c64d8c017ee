import { argv, execPath } from 'node:process';
import { helperArgument, runElevated } from '../elevated/execute.ts';
import { processHelperHost } from '../elevated/host.ts';
import { processHost } from './host.ts';
import { runCli } from './run-cli.ts';

const [, script = '', ...args] = argv;
const request = helperArgument(args);
const running =
  request === null
    ? runCli(args, processHost({ file: execPath, leading: [script] }))
    : runElevated(request, processHelperHost());

void running.then((exit) => {
  process.exitCode = exit;
});
