// `npm run test:fuzz -- hello N [SEED]`: feeds the reader of ClientHellos N damaged ones, whole and in pieces. It may not crash,
// hang, keep more than it says, or give something else for the same bytes in other pieces.
import { argv, memoryUsage } from 'node:process';
import type { HelloReading } from '../../shared/proof/client-hello.ts';
import { createHelloReader, readClientHello } from '../../shared/proof/hello-reader.ts';
import { bareServerHello } from '../../shared/proof/server-hello.ts';
import { mutated } from '../../shared/proof/mutate.suite.ts';
import { readServerAnswer } from '../../shared/proof/server-answer.ts';

const RANDOM = new Uint8Array(32);
const MEGABYTE = 1024 * 1024;
/** Far more than a hello of the greatest length, far less than what a leak would use. */
const MOST_GROWTH_MB = 256;

function inPieces(bytes: Uint8Array, cuts: readonly number[]): HelloReading {
  const reader = createHelloReader();
  let last: HelloReading = { state: 'incomplete' };
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    if (at >= bytes.length) break;
    last = reader.push(bytes.subarray(at, at + cut));
    at += cut;
  }
  return last;
}

function fuzz(count: number, seed: number): number {
  const kinds = new Map<string, number>();
  const surprises: string[] = [];
  const memoryAtStart = memoryUsage().rss;
  const start = performance.now();
  for (const { bytes, cuts } of mutated(count, seed)) {
    const whole = readClientHello(bytes);
    const pieces = inPieces(bytes, cuts);
    if (JSON.stringify(whole) !== JSON.stringify(pieces)) surprises.push(Buffer.from(bytes).toString('hex'));
    if (whole.state === 'hello') bareServerHello(whole.hello, 'TLS 1.0', RANDOM);
    readServerAnswer(bytes);
    const kind = whole.state === 'not-a-hello' ? whole.why : whole.state;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const grown = Math.max(0, Math.round((memoryUsage().rss - memoryAtStart) / MEGABYTE));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${String(count)} damaged hellos, seed ${String(seed)}, ${seconds} s, ${String(grown)} MB more in use.`);
  console.log([...kinds].map(([kind, times]) => `${kind} x ${String(times)}`).join(', '));
  console.log(`Surprises: ${String(surprises.length)}`);
  for (const one of surprises.slice(0, 20)) console.log(`  ${one}`);
  return surprises.length === 0 && grown < MOST_GROWTH_MB ? 0 : 1;
}

const [count = 1_000_000, seed = Date.now() % 1_000_000] = argv.slice(2).map(Number);
process.exitCode = fuzz(count, seed);
