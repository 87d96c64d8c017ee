// Bundle entry of `npm run wine`: the product's command line and its helper, saying that they ran in Wine.
import { argv, execPath } from 'node:process';
import { processHost, writeAll } from '../../electron/cli/host.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { helperArgument, runElevated } from '../../electron/elevated/execute.ts';
import { processHelperHost } from '../../electron/elevated/host.ts';
import { runProbe } from '../../electron/proof/probe.ts';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { inWine } from './in-wine.ts';

const [, script = '', ...args] = argv;
const request = helperArgument(args);
const probe = probeArgument(args);
const self = { file: execPath, leading: [script] };
const cliHost = processHost(self);
const helperHost = processHelperHost();
const running =
  probe !== null
    ? runProbe(probe, (text) => writeAll(1, text))
    : request === null
      ? runCli(args, { ...cliHost, openPc: async (options) => inWine(await cliHost.openPc(options), self) })
      : runElevated(request, { ...helperHost, openPc: async () => inWine(await helperHost.openPc(), null) });

void running.then((exit) => {
  process.exitCode = exit;
});
