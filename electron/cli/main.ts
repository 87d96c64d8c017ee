import { argv } from 'node:process';
import { processHost } from './host.ts';
import { runCli } from './run-cli.ts';

void runCli(argv.slice(2), processHost()).then((exit) => {
  process.exitCode = exit;
});
