import { argv, env, execPath } from 'node:process';
import { probeArgument } from '../../shared/proof/probe-request.ts';
import { readHelperArguments } from '../../shared/remediation/helper-switch.ts';
import { EXIT, type ExitCode } from '../../shared/failures.ts';
import { processHost } from './host.ts';
import { runCli } from './run-cli.ts';
import { writeAll } from './write-all.ts';

async function run([, script = '', ...args]: readonly string[]): Promise<ExitCode> {
  const helper = readHelperArguments(args);
  if (helper.kind === 'refused') return EXIT.badInput;
  if (helper.kind === 'helper') {
    const { forgetEnvironment, HELPER_HOST, runElevated } = await import('../elevated/execute.ts');
    forgetEnvironment(env);
    return runElevated(helper.request, HELPER_HOST);
  }
  const probe = probeArgument(args);
  if (probe !== null) return (await import('../proof/probe.ts')).runProbe(probe, (text) => writeAll(1, text));
  return runCli(args, processHost({ file: execPath, leading: [script] }));
}

void run(argv)
  .catch(() => EXIT.bug)
  .then((exit) => {
    process.exitCode = exit;
  });
