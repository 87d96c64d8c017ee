import { argv, execPath } from 'node:process';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { helperArgument } from '../../shared/remediation/helper-switch.ts';
import type { ExitCode } from '../../shared/failures.ts';
import { processHost } from './host.ts';
import { runCli } from './run-cli.ts';
import { writeAll } from './write-all.ts';

async function run([, script = '', ...args]: readonly string[]): Promise<ExitCode> {
  const probe = probeArgument(args);
  if (probe !== null) return (await import('../proof/probe.ts')).runProbe(probe, (text) => writeAll(1, text));
  const request = helperArgument(args);
  if (request === null) return runCli(args, processHost({ file: execPath, leading: [script] }));
  const { processHelperHost, runElevated } = await import('../elevated/helper.ts');
  return runElevated(request, processHelperHost());
}

void run(argv).then((exit) => {
  process.exitCode = exit;
});
