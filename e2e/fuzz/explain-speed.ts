// `npm run bench:explain -- [MEGABYTES]`: how long explaining takes for noise, and for every snippet of the corpus and every
// text that is made to be slow, repeated to that size. A measurement, not a test: a busy machine would fail it.
import { argv } from 'node:process';
import { BOMBS } from '../../shared/explain/bombs.suite.ts';
import { ALL_SNIPPETS } from '../../shared/explain/corpus.suite.ts';
import { readText } from '../../shared/explain/explain.ts';

const LIMIT = 2000;
const size = Number(argv[2] ?? 10) * 1024 * 1024;

/** Numbers that are the same at each run. */
let seed = 12345;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % below;
};

const noise = (most: number): string => {
  const parts: string[] = [];
  for (let length = 0; length < size; length += 1000)
    parts.push(Array.from({ length: 1000 }, () => String.fromCharCode(random(most))).join(''));
  return parts.join('');
};

const repeat = (start: string, part: string): string =>
  start + part.repeat(Math.max(1, Math.ceil((size - start.length) / part.length)));

const texts: readonly (readonly [string, () => string])[] = [
  ['noise of bytes', () => noise(256)],
  ['noise of all characters', () => noise(65_536)],
  ['noise of letters and signs', () => noise(128)],
  ['noise behind a word of PowerShell', () => `Set-ItemProperty\n${noise(128)}`],
  ['noise behind reg add', () => `reg add\n${noise(128)}`],
  ['noise behind a header', () => `REGEDIT4\n${noise(128)}`],
  ['noise behind an element', () => `<RegistrySettings>${noise(128)}`],
  ...BOMBS.map(([name, start, part]) => [name, () => repeat(start, part)] as const),
  ...ALL_SNIPPETS.filter(({ text }) => text.length > 40).map(
    ({ title, text }) => [title, () => repeat('', text)] as const,
  ),
];

let slowest = 0;
for (const [name, make] of texts) {
  const text = make();
  const start = process.cpuUsage();
  const { result, steps } = readText(text);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000; // the time of this process alone: others may keep the machine busy
  slowest = Math.max(slowest, took);
  const read = result.ok && result.value.kind === 'document' ? result.value.format : result.ok ? 'value' : result.code;
  console.log(`${took.toFixed(0).padStart(6)} ms  ${String(steps).padStart(9)} steps  ${read.padEnd(18)} ${name}`);
}
console.log(`slowest: ${slowest.toFixed(0)} ms of ${LIMIT} for ${(size / 1024 / 1024).toFixed(1)} MB`);
process.exitCode = slowest > LIMIT ? 1 : 0;
