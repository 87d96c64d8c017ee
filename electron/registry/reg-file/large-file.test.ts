import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IS_PART } from '../../../build/only-on.suite.ts';

const run = promisify(execFile);

/** In a run of all stages less: that the memory doesn't grow with it shows there too. */
const SIZE = (IS_PART ? 50 : 100) * 1024 * 1024;
const MAX_HEAP_MB = 64;
const MAX_GROWTH_MB = (2 * SIZE) / 1024 / 1024;

/** Uses the file as the program does and reports the memory used; `driver.mjs` is the driver, bundled. */
const CHILD = `
import { createRegFileDriver } from './driver.mjs';
const driver = createRegFileDriver(process.argv[2]);
const ref = (path, name) => ({ hive: 'HKLM', view: 'native', path, name });
const first = ref('SOFTWARE\\\\Key 0', 'Number'), last = ref('SOFTWARE\\\\The last', 'Number'), added = ref('SOFTWARE\\\\New', 'x');
const base = process.resourceUsage().maxRSS;
const read = await driver.read([first, last, added]);
const written = await driver.write(added, { type: 'REG_DWORD', data: '000a0000' });
const growth = Math.round((process.resourceUsage().maxRSS - base) / 1024);
process.stdout.write(JSON.stringify({ read, written, growth }));
`;

interface Report {
  readonly read: readonly unknown[];
  readonly written: unknown;
  /** Growth of the peak resident set, in MiB. */
  readonly growth: number;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reg-file-large-'));
  await writeFile(join(folder, 'child.mjs'), CHILD);
  // Node 20 can't run TypeScript, so the driver is bundled with Vite's own bundler.
  const vite = createRequire(import.meta.url).resolve('vite/package.json');
  const bundler = join(dirname(createRequire(vite).resolve('rolldown/package.json')), 'bin', 'cli.mjs');
  const driver = fileURLToPath(new URL('driver.ts', import.meta.url));
  await run(execPath, [bundler, driver, '--file', join(folder, 'driver.mjs'), '--format', 'esm', '--platform', 'node']);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a mixture: numbers, texts, folded bytes and comments. */
async function generate(path: string): Promise<void> {
  const stream = createWriteStream(path);
  let size = 0;
  const put = async (text: string): Promise<void> => {
    const bytes = Buffer.from(text, 'utf8');
    size += bytes.length;
    if (!stream.write(bytes)) await once(stream, 'drain');
  };
  const folded = `${'00,'.repeat(25)}\\\r\n  `;
  await put('Windows Registry Editor Version 5.00\r\n\r\n');
  for (let i = 0; size < SIZE; i++) {
    const text = i % 3 === 0 ? 'caf\u00e9 \u20ac' : 'C:\\\\Program Files\\\\A program';
    await put(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Key ${i}]\r\n@="${text} ${i}"\r\n"Number"=dword:${i.toString(16)}\r\n` +
        `; a comment\r\n"Bytes"=hex:${folded.repeat(6)}ff\r\n"Text"="${text}"\r\n\r\n`,
    );
  }
  await put('[HKEY_LOCAL_MACHINE\\SOFTWARE\\The last]\r\n"Number"=dword:7\r\n\r\n');
  stream.end();
  await once(stream, 'close');
}

// in UTF-8, which has twice as many characters in it as UTF-16
it('reads and rewrites a large file in less than twice as much memory', async () => {
  const path = join(folder, 'large.reg');
  await generate(path);
  const { size } = await stat(path);

  const child = [`--max-old-space-size=${MAX_HEAP_MB}`, join(folder, 'child.mjs'), path];
  const { stdout } = await run(execPath, child);
  const report = JSON.parse(stdout) as Report;

  expect(report.read).toEqual([
    { state: 'value', type: 'REG_DWORD', data: '00000000' },
    { state: 'value', type: 'REG_DWORD', data: '07000000' },
    { state: 'absent', keyExists: false },
  ]);
  expect(report.written).toEqual({ ok: true, value: null });
  expect((await stat(path)).size).toBeGreaterThan(size);
  expect(report.growth).toBeLessThan(MAX_GROWTH_MB);
  await rm(path);
}, 240_000);
