// `npm run tool -- fleet-maker N [SEED]`: N reports of invented PCs as NDJSON on standard output, the same for the same
// seed.
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { inventedReports } from './invented.ts';

const CHUNK = 256 * 1024;

function make(count: number, seed: number): void {
  let held: string[] = [];
  let size = 0;
  const flush = (): void => {
    let bytes = Buffer.from(held.join(''));
    held = [];
    size = 0;
    while (bytes.length > 0) {
      try {
        bytes = bytes.subarray(writeSync(1, bytes));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error; // a full pipe that doesn't block
      }
    }
  };
  const reports = inventedReports(seed);
  for (let i = 0; i < count; i++) {
    const line = `${reports.next().value}\n`;
    held.push(line);
    size += line.length;
    if (size > CHUNK) flush();
  }
  flush();
}

const [count = 1000, seed = 1] = argv.slice(2).map(Number);
make(count, seed);
