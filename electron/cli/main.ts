import { argv, execPath } from 'node:process';
import { helperArgument, runElevated } from '../elevated/execute.ts';
import { processHelperHost } from '../elevated/host.ts';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { runProbe } from '../proof/probe.ts';
import { processHost, writeAll } from './host.ts';
import { runCli } from './run-cli.ts';

const [, script = '', ...args] = argv;
const request = helperArgument(args);
const probe = probeArgument(args);
const running =
  probe !== null
    ? runProbe(probe, (text) => writeAll(1, text))
    : request === null
      ? runCli(args, processHost({ file: execPath, leading: [script] }))
      : runElevated(request, processHelperHost());

void running.then((exit) => {
  process.exitCode = exit;
});
