// A test file's own Windows: its prefix, perhaps a sample's registry, and the programs that run in it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import type { Report } from '../../shared/report/report.ts';
import { displayPath, type KeyRef } from '../../shared/windows/registry.ts';
import { FILES_VARIABLE } from './in-wine.ts';
import { openPrefix, windowsPath, type Prefix, type WindowsVersion } from './prefix.mjs';
import { importRegText } from './registry.mjs';
import { applySample } from './run-cli.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { startService, type RunningService } from './service-client.ts';
import type { AS_ADMINISTRATOR, AS_STANDARD_USER } from './service-protocol.ts';

/** `administrator` has passed the prompt; with neither, a program has the rights but would ask. */
type RunBy = typeof AS_STANDARD_USER | typeof AS_ADMINISTRATOR;

export interface LabOptions {
  readonly windows?: WindowsVersion;
  /** A sample, for its registry and its versions of files. */
  readonly sample?: string;
  /** Starts the service, too. */
  readonly service?: 'standard user' | 'administrator';
  /** Called before the service is started. */
  readonly prepare?: (lab: Lab) => Promise<void>;
}

export interface Ran {
  readonly exit: number;
  readonly json: Report;
}

export interface Lab {
  runtime: WindowsRuntime;
  readonly prefix: Prefix;
  readonly service: RunningService;
  /** The Windows path of a bundle. */
  readonly bundled: (name: string) => string;
  /** Imports a key with lines of a .reg file. `-` before its name deletes it. */
  readonly put: (key: string, ...lines: readonly string[]) => Promise<void>;
  /** Runs our command line as a Windows program with `--json`. */
  readonly cli: (args: readonly string[], by?: RunBy) => Promise<Ran>;
}

/** Returns the command lines of all processes in a prefix. */
export function processesOf(prefixDir: string): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const isOfPrefix = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`WINEPREFIX=${prefixDir}\0`);
      return isOfPrefix ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()] : [];
    } catch {
      return []; // no process, or one that is gone
    }
  });
}

/** As regedit names it. */
export const longName = (key: KeyRef): string =>
  displayPath(key).replace(/^HKLM/, 'HKEY_LOCAL_MACHINE').replace(/^HKCU/, 'HKEY_CURRENT_USER');

/** Opens a lab for all tests of a file, and closes it after them. */
export function useLab({ windows, sample, service, prepare }: LabOptions = {}): Lab {
  const lab = {} as { -readonly [Name in keyof Lab]: Lab[Name] };
  const closes: (() => Promise<void>)[] = [];
  lab.bundled = (name) => windowsPath(join(lab.runtime.appDir, name));
  lab.put = (key, ...lines) =>
    importRegText(lab.prefix, ['Windows Registry Editor Version 5.00', '', `[${key}]`, ...lines, ''].join('\r\n'));
  lab.cli = (args, by) => runCli(lab, args, by);
  beforeAll(async () => {
    lab.runtime = await ensureWindowsRuntime(ROOT);
    const prefix = await openPrefix(ROOT);
    lab.prefix = prefix;
    closes.unshift(prefix.close);
    if (windows !== undefined) await prefix.setWindows(windows);
    if (sample !== undefined) await applySample(prefix, join(ROOT, 'electron/samples', sample));
    await prepare?.(lab);
    if (existsSync(prefix.filesJson)) prefix.env[FILES_VARIABLE] = windowsPath(prefix.filesJson);
    if (service === undefined) return;
    const running = await startService(lab.runtime, prefix, { asStandardUser: service === 'standard user' });
    lab.service = running;
    closes.unshift(() => running.stop());
  }, 120_000);
  afterAll(async () => {
    for (const close of closes) await close();
  });
  return lab;
}

async function runCli(lab: Lab, args: readonly string[], by: RunBy | undefined): Promise<Ran> {
  const { runtime, prefix } = lab;
  const name = randomUUID();
  const inPrefix = (ending: string): string => join(prefix.dir, 'drive_c', `${name}.${ending}`);
  const words = [windowsPath(runtime.nodeExe), lab.bundled('wine-cli.cjs'), ...args, '--json'];
  const out = openSync(inPrefix('json'), 'w'); // Node for Windows can't print into a Unix pipe.
  // A program that is started with other rights inherits no file.
  const line = words.map((word) => (word.includes('\\') ? `"${word}"` : word)).join(' ');
  writeFileSync(inPrefix('cmd'), `@${line} > C:\\${name}.json 2> C:\\${name}.txt\r\n@exit /b %errorlevel%\r\n`);
  const shell = ['C:\\windows\\system32\\cmd.exe', '/c', `C:\\${name}.cmd`];
  const started = by === undefined ? words : [runtime.nodeExe, lab.bundled('service.cjs'), by, ...shell];
  const child = spawn('wine', started, { env: prefix.env, stdio: ['ignore', out, 'ignore'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  closeSync(out);
  return { exit: code ?? 1, json: JSON.parse(readFileSync(inPrefix('json'), 'utf8')) as Report };
}
