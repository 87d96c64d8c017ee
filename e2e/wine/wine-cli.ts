// Bundle entry of `npm run wine`: the product's command line and its helper, saying that they ran in Wine.
import { argv, env, execPath } from 'node:process';
import { processHost } from '../../electron/cli/host.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { helperArgument, runElevated } from '../../electron/elevated/execute.ts';
import { processHelperHost } from '../../electron/elevated/host.ts';
import type { Pc } from '../../electron/services/pc.ts';
import { type Result, succeed } from '../../shared/report/errors.ts';
import { FileVersionDouble } from './file-version-double.ts';

/** The `files.json` of the sample in this prefix. Wine hands the environment on to the helper. */
const files = env['TLS_REMEDY_WINE_FILES'];

/** A PC as Wine has it. A registry that was given by path brings its own file versions along. */
function inWine(opened: Result<Pc>): Result<Pc> {
  if (!opened.ok) return opened;
  const pc: Pc = { ...opened.value, ranOn: { ...opened.value.ranOn, system: 'Wine' } };
  if (pc.ranOn.driver === 'reg-file' || files === undefined) return succeed(pc);
  return succeed({ ...pc, fileVersions: new FileVersionDouble(files) });
}

const [, script = '', ...args] = argv;
const request = helperArgument(args);
const cliHost = processHost({ file: execPath, leading: [script] });
const helperHost = processHelperHost();
const running =
  request === null
    ? runCli(args, { ...cliHost, openPc: async (options) => inWine(await cliHost.openPc(options)) })
    : runElevated(request, { ...helperHost, openPc: async () => inWine(await helperHost.openPc()) });

void running.then((exit) => {
  process.exitCode = exit;
});
