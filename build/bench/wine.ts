// The groups that are measured in Wine: each as a Windows program in a prefix of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../../e2e/shells/chromium-bridge.ts';
import { openPrefix, windowsPath, type Prefix } from '../../e2e/wine/prefix.mjs';
import { importRegFile } from '../../e2e/wine/registry.mjs';
import { ensureWindowsRuntime } from '../../e2e/wine/runtime.mjs';
import type { InWineName } from './in-wine.ts';
import { clocked, inTurns, type Rows } from './stats.ts';

interface WineShell {
  readonly appDir: string;
  readonly prefix: Prefix;
  /** Starts Node for Windows and resolves with its exit code; standard output goes into the file. */
  readonly node: (args: readonly string[], outFile?: string) => Promise<number>;
  /** Measures by a function of `in-wine.ts`; resolves with what it gave. */
  readonly measure: (name: InWineName) => Promise<Rows>;
}

/** A PC with something wrong in it, whose values are in the prefix. */
const SAMPLE = 'windows-7-half-fixed';

export async function inWineShell<T>(use: (shell: WineShell) => Promise<T>): Promise<T> {
  const runtime = await ensureWindowsRuntime(CHECKOUT);
  const prefix = await openPrefix(CHECKOUT);
  const node = async (args: readonly string[], outFile = '/dev/null'): Promise<number> => {
    const out = openSync(outFile, 'w'); // Node for Windows can't print into a Unix pipe
    const child = spawn('wine', [runtime.nodeExe, ...args], { env: prefix.env, stdio: ['ignore', out, out] });
    closeSync(out);
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  };
  const measure = async (name: InWineName): Promise<Rows> => {
    const [file, log] = [join(prefix.dir, `${name}.json`), join(prefix.dir, `${name}.log`)];
    const script = windowsPath(join(runtime.appDir, 'bench.cjs'));
    const code = await node(['--expose-gc', script, name, windowsPath(file)], log);
    if (code !== 0) throw new Error(`${name} failed in Wine:\n${readFileSync(log, 'utf8')}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Rows;
  };
  try {
    await prefix.setWindows('win7');
    await importRegFile(prefix, join(CHECKOUT, 'electron/samples', SAMPLE, 'registry.reg'));
    return await use({ appDir: runtime.appDir, prefix, node, measure });
  } finally {
    await prefix.close();
  }
}

export const measuredInWine = (name: InWineName): Promise<Rows> => inWineShell(({ measure }) => measure(name));

/** From the start of the process to its end, with the report on its standard output. */
export function start(): Promise<Rows> {
  return inWineShell(async ({ appDir, prefix, node }) => {
    const [empty, out] = [join(prefix.dir, 'empty.cjs'), join(prefix.dir, 'report.json')];
    writeFileSync(empty, '');
    const program = windowsPath(join(appDir, 'cli.cjs'));
    const startEmpty = (): Promise<number> => clocked(() => node([windowsPath(empty)]));
    const check = (): Promise<number> => clocked(() => node([program, 'check', '--json'], out));
    const figures = await inTurns({ empty: startEmpty, check }, { rounds: 15, warmUps: 2 });
    JSON.parse(readFileSync(out, 'utf8')); // it has printed its report
    return { check: { figures: figures.check, than: figures.empty } };
  });
}
