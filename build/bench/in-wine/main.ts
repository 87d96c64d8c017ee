// Bundle entry: measures under Windows Node in Wine, and writes the result as JSON into the file that it is given.
import { writeFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { changes } from './changes.ts';
import type { InWineName, Series } from './names.ts';
import { notices } from './notices.ts';
import { probes } from './probes.ts';
import { ways } from './registry-ways.ts';
import { restingEmpty, restingProgram } from './resting.ts';

const MEASURES: Readonly<Record<InWineName, () => Promise<Series>>> = {
  registry: ways,
  apply: changes,
  proof: probes,
  notice: notices,
  'rest-program': restingProgram,
  'rest-empty': restingEmpty,
};

const [, , name = '', file = ''] = argv;
void MEASURES[name as InWineName]().then(
  (series) => {
    writeFileSync(file, JSON.stringify(series));
    process.exit(0);
  },
  (error: unknown) => {
    writeSync(2, error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
