// Builds the double of winhttp.dll and puts it into the system folder of a test's prefix.
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prefix } from '../prefix.mjs';
import { importRegText } from '../registry.mjs';
import type { WindowsRuntime } from '../runtime.mjs';

const SOURCE = join(import.meta.dirname, 'winhttp-double.c');
const OWN = 'WinHttpOpen';
/** Where Wine marks its own libraries; one that is loaded under another name must not have the mark. */
const MARK = { at: 64, bytes: 32 } as const;

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Returns the functions that a library exports, by name, as listed by objdump. */
function exportsOf(library: string): readonly string[] {
  const listing = run('x86_64-w64-mingw32-objdump', ['-p', library]);
  const table = listing.slice(listing.indexOf('[Ordinal/Name Pointer] Table'));
  const names = [...table.matchAll(/^\s+\[\s*[0-9]+\].*?\s(\w+)\r?$/gm)].flatMap(([, name]) => name ?? []);
  if (!names.includes(OWN)) throw new Error(`${library} exports no ${OWN}`);
  return names;
}

/**
 * Returns the Windows runtime with the double. It replaces Wine's own library in the system folder of this prefix, the
 * only place where the program looks for it, and only its own copy of node.exe may load it.
 */
export async function withWinHttpDouble(runtime: WindowsRuntime, prefix: Prefix): Promise<WindowsRuntime> {
  const folder = join(prefix.dir, 'winhttp-double');
  mkdirSync(folder);
  const system = join(prefix.dir, 'drive_c/windows/system32');
  const wines = join(system, 'winhttp.dll');
  const copy = readFileSync(wines);
  const forwards = exportsOf(wines).map((name) => (name === OWN ? name : `${name} = winhttp_real.${name}`));
  copy.fill(0, MARK.at, MARK.at + MARK.bytes);
  writeFileSync(join(system, 'winhttp_real.dll'), copy);
  const definition = join(folder, 'winhttp.def');
  writeFileSync(definition, ['LIBRARY winhttp.dll', 'EXPORTS', ...forwards, ''].join('\n'));
  const flags = ['-O1', '-Wall', '-Wextra', '-Werror', '-shared'];
  rmSync(wines); // it may be a link to the template's
  run('x86_64-w64-mingw32-gcc', [...flags, '-o', wines, SOURCE, definition]);
  const nodeExe = join(folder, 'node.exe');
  linkSync(runtime.nodeExe, nodeExe);
  // only for programs of this name, in this prefix
  await importRegText(
    prefix,
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Wine\\AppDefaults\\node.exe\\DllOverrides]\r\n"winhttp"="native,builtin"\r\n',
  );
  return { ...runtime, nodeExe };
}
