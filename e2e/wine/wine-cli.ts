// Bundle entry of `npm run wine`: the product's command line and its helper, marked as running in Wine.
import { argv, execPath } from 'node:process';
import { processHost } from '../../electron/cli/host.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { writeAll } from '../../electron/cli/write-all.ts';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { readHelperArguments } from '../../shared/remediation/helper-switch.ts';
import { EXIT, type ExitCode } from '../../shared/failures.ts';
import { inWine } from './in-wine.ts';

async function run([, script = '', ...args]: readonly string[]): Promise<ExitCode> {
  const probe = probeArgument(args);
  if (probe !== null) {
    return (await import('../../electron/proof/probe.ts')).runProbe(probe, (text) => writeAll(1, text));
  }
  const helper = readHelperArguments(args);
  if (helper.kind === 'refused') return EXIT.badInput;
  if (helper.kind === 'helper') {
    const { HELPER_HOST: host, runElevated } = await import('../../electron/elevated/execute.ts');
    return runElevated(helper.request, { ...host, openPc: async () => inWine(await host.openPc(), null) });
  }
  const self = { file: execPath, leading: [script] };
  const host = processHost(self);
  return runCli(args, { ...host, openPc: async (options) => inWine(await host.openPc(options), self) });
}

void run(argv).then((exit) => {
  process.exitCode = exit;
});
