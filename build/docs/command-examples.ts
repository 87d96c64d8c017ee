import type { UsageId } from '../../shared/text/command-help.ts';
import type { ExitCode } from '../../shared/failures.ts';

/** A command line after `npm run cli --`, and what it ends with. A test runs each in order, from a fresh copy of the sample. */
export interface Example {
  readonly line: string;
  readonly exit: ExitCode;
}

const run = (line: string, exit: ExitCode = 0): Example => ({ line, exit });

/** The examples of `docs/command-line.md`. */
export const EXAMPLES: Readonly<Record<UsageId, readonly Example[]>> = {
  check: [
    run('check --registry electron/samples/windows-7-half-fixed', 1),
    run('check --registry electron/samples/windows-11-clean --json'),
    run('check --registry electron/samples/windows-7-update-missing', 5),
  ],
  'check --events': [run('check --events --registry electron/samples/windows-11-clean')],
  'check --explain': [run('check --explain schannel')],
  'check --answer': [run('check --answer --registry electron/samples/windows-7-half-fixed', 1)],
  'check --role': [
    run('check --role server --registry electron/samples/server-2016-clean'),
    run('check --role server --json --registry electron/samples/server-2008-r2-updated', 1),
  ],
  plan: [
    run('plan --registry electron/samples/windows-7-updated', 1),
    run('plan --mask 0xA00 --scope winhttp --registry electron/samples/windows-7-updated', 1),
    run('plan --scope schannel-server --registry electron/samples/server-2008-r2-updated', 1),
    run('plan --registry electron/samples/windows-11-clean'),
    run('plan --user --registry electron/samples/windows-10-office-2013', 1),
  ],
  apply: [run('apply --yes --registry out/pc'), run('apply --yes --profile tls11-12 --registry out/pc')],
  undo: [run('undo --yes --registry out/pc'), run('undo 1 --yes --registry out/pc')],
  'undo --scheduled': [run(`undo --scheduled 1 --digest ${'0'.repeat(64)} --registry electron/samples/windows-10-ssl`)],
  recover: [run('recover --yes --registry out/pc')],
  'recover --discard': [],
  history: [run('history --registry out/pc')],
  explain: [
    run('explain 0xA00'),
    run('explain --json dword:00000a00'),
    run('explain 0x8004de40'),
    run('explain electron/samples/windows-7-half-fixed/registry.reg'),
    run('explain 800'),
    run('explain 2080', 2),
  ],
  'explain --this-pc': [
    run(
      'explain --this-pc electron/samples/windows-7-half-fixed/registry.reg --registry electron/samples/windows-7-updated',
    ),
  ],
  report: [
    run('report --registry electron/samples/windows-7-half-fixed'),
    run('report --out out/report.html --registry electron/samples/windows-7-half-fixed'),
  ],
  'report verify': [run('report verify out/report.html')],
  fleet: [run('fleet electron/samples'), run('fleet --csv --out out/fleet.csv electron/samples')],
  'fleet --rows': [
    run('fleet --rows table electron/samples'),
    run('fleet --rows csv --out out/pcs.csv electron/samples'),
  ],
  'fleet --since': [run('fleet --since electron/samples electron/samples')],
  usage: [run('usage docs/examples/usage'), run('usage --csv docs/examples/usage/u_ex261124_x.log')],
  retire: [
    run('apply --yes --registry out/pc'),
    run('retire --side client --protocols tls10,tls11 --in-spite-of-forecast --yes --registry out/pc'),
    run('retire --side server --protocols tls10 --usage docs/examples/usage --yes --registry out/pc', 5),
  ],
  'retire --keep': [run('retire --keep --registry out/pc')],
  'plan --retire': [
    run('plan --retire --side both --protocols tls10,tls11 --registry electron/samples/server-2016-clean', 1),
    run('plan --retire --side client --protocols tls10,tls11 --registry electron/samples/windows-7-update-missing', 5),
  ],
  probe: [],
  'probe --host': [],
  'probe --microsoft365': [],
  'probe --port': [],
  export: [
    run('export --format gpp --out out/gpp'),
    run('export --format reg --for windows-7,server-2012 --out out/reg'),
  ],
  'export --this-pc': [
    run('export --this-pc --format cmd --out out/this-pc --registry electron/samples/windows-7-updated'),
  ],
  'export --retire': [run('export --retire --side both --protocols tls10,tls11 --format gpp --out out/old')],
  help: [run('help check')],
  version: [],
};
