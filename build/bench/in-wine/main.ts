// Bundle entry: measures under Windows Node in Wine, and writes the result as JSON into the file that it is given.
import { writeFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { rowOf } from '../../../shared/row-of.ts';
import { changes } from './changes.ts';
import { notices } from './notices.ts';
import { probes } from './probes.ts';
import { registry } from './registry.ts';
import { restingEmpty, restingProgram } from './resting.ts';

const MEASURES = {
  registry,
  apply: changes,
  proof: probes,
  notice: notices,
  'rest-program': restingProgram,
  'rest-empty': restingEmpty,
};

/** What can be measured under Windows Node. */
export type InWineName = keyof typeof MEASURES;

const [, , name = '', file = ''] = argv;
rowOf(MEASURES, name)?.().then(
  (series) => {
    writeFileSync(file, JSON.stringify(series));
    process.exit(0);
  },
  (error: unknown) => {
    writeSync(2, error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
