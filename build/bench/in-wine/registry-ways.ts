// The ways to read every setting in both views, in turns.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { settingsOf } from '../../../shared/diagnosis/machine.ts';
import { foldName, type ValueRef } from '../../../shared/windows/registry.ts';
import { refOf } from '../../../shared/windows/settings.ts';
import type { RegistryDriver } from '../../../electron/ports.ts';
import { openNativeDriver } from '../../../electron/registry/native.ts';
import { openScriptHostDriver } from '../../../electron/registry/script-host/driver.ts';
import { loadKoffi } from '../../../electron/win32/koffi.ts';
import { clocked, inTurns } from '../stats.mjs';
import type { Series } from './names.ts';

const REFS: readonly ValueRef[] = settingsOf({ architecture: 'x64' }).map(({ row, view }) => refOf(row, view));

/** Values per round for a way that starts a program for each: all of them would take a minute per round. */
const SAMPLED = 5;
const SLOW_ROUNDS = 3;
const QUICK_ROUNDS = 200;

const VIEW_FLAGS = { native: 0x0100, wow64: 0x0200 } as const;
const VIEW_SWITCHES = { native: '/reg:64', wow64: '/reg:32' } as const;
const REG = `${env['SystemRoot'] ?? 'C:\\windows'}\\system32\\reg.exe`;

interface KeyOfValues {
  readonly first: ValueRef;
  readonly names: readonly string[];
}

/** As the bare calls want them: each key once. */
function keysOf(refs: readonly ValueRef[]): readonly KeyOfValues[] {
  const keys = new Map<string, { first: ValueRef; names: string[] }>();
  for (const ref of refs) {
    const id = `${ref.hive} ${ref.view} ${foldName(ref.path)}`;
    const known = keys.get(id);
    if (known === undefined) keys.set(id, { first: ref, names: [ref.name] });
    else known.names.push(ref.name);
  }
  return [...keys.values()];
}

const KEYS = keysOf(REFS);

/** Opening, querying and closing through koffi, and nothing else. */
async function bareThroughKoffi(): Promise<() => void> {
  const koffi = await loadKoffi();
  const advapi32 = koffi.load('advapi32.dll');
  const open = advapi32.func(
    'int32 __stdcall RegOpenKeyExW(intptr hive, str16 path, uint32 options, uint32 access, _Out_ intptr *key)',
  ) as (...args: readonly unknown[]) => number;
  const query = advapi32.func(
    'int32 __stdcall RegQueryValueExW(intptr key, str16 name, void *reserved, _Out_ uint32 *type, _Out_ uint8 *data, _Inout_ uint32 *size)',
  ) as (...args: readonly unknown[]) => number;
  const close = advapi32.func('int32 __stdcall RegCloseKey(intptr key)') as (key: unknown) => number;
  const hives = { HKLM: 0x80000002 | 0, HKCU: 0x80000001 | 0, HKU: 0x80000003 | 0 };
  const data = Buffer.alloc(4096);
  return () => {
    for (const { first, names } of KEYS) {
      const key = [0];
      if (open(hives[first.hive], first.path, 0, 1 | VIEW_FLAGS[first.view], key) !== 0) continue;
      for (const name of names) query(key[0], name, null, [0], data, [data.length]);
      close(key[0]);
    }
  };
}

interface NativeReg {
  readonly HKLM: number;
  readonly HKCU: number;
  readonly HKU: number;
  openKey(parent: number, path: string, access: number): unknown;
  queryValueRaw(key: unknown, name: string): unknown;
  closeKey(key: unknown): void;
}

/** The same through native-reg. */
async function bareThroughNativeReg(): Promise<() => void> {
  const reg: NativeReg = await import('native-reg');
  const hives = { HKLM: reg.HKLM, HKCU: reg.HKCU, HKU: reg.HKU };
  return () => {
    for (const { first, names } of KEYS) {
      const key = reg.openKey(hives[first.hive], first.path, 1 | VIEW_FLAGS[first.view]);
      if (key === null) continue;
      for (const name of names) reg.queryValueRaw(key, name);
      reg.closeKey(key);
    }
  };
}

interface WinregItem {
  get(name: string, done: (error: Error | null) => void): void;
}
type Winreg = new (options: { readonly hive: string; readonly key: string; readonly arch: string }) => WinregItem;

/** The npm package as its users know it: a value at a time. */
function throughWinreg(): (ref: ValueRef) => Promise<void> {
  const Registry = createRequire(process.argv[1] ?? '')('winreg') as Winreg;
  return ({ hive, path, view, name }) => {
    const key = new Registry({ hive, key: `\\${path}`, arch: view === 'native' ? 'x64' : 'x86' });
    return new Promise((resolve) => {
      key.get(name, () => resolve()); // a value that isn't there is an error to it
    });
  };
}

function query({ hive, path, view, name }: ValueRef): void {
  const { error } = spawnSync(REG, ['query', `${hive}\\${path}`, '/v', name, VIEW_SWITCHES[view]], {
    windowsHide: true,
  });
  if (error !== undefined) throw error;
}

/** The keys that are below none of the others: each is exported with all below it. */
const TOPMOST: readonly ValueRef[] = KEYS.map(({ first }) => first).filter(
  (key) =>
    !KEYS.some(
      ({ first }) =>
        first.hive === key.hive &&
        first.view === key.view &&
        foldName(key.path).startsWith(`${foldName(first.path)}\\`),
    ),
);

function exportAll(): void {
  for (const { hive, path, view } of TOPMOST) {
    const file = join(tmpdir(), 'tls-remedy-bench.reg');
    spawnSync(REG, ['export', `${hive}\\${path}`, file, '/y', VIEW_SWITCHES[view]], { windowsHide: true });
  }
}

async function openScriptHost(): Promise<RegistryDriver> {
  const cscript = join(process.argv[1] ?? '', '..', 'cscript-double.exe');
  const opened = await openScriptHostDriver({ cscript });
  if (!opened.ok) throw new Error(opened.detail);
  return opened.value;
}

/** `slow` series are for all values, scaled from the sampled ones. */
export async function ways(): Promise<Series> {
  const opened = await openNativeDriver();
  if (!opened.ok) throw new Error(opened.detail);
  const driver = opened.value;
  const koffi = await bareThroughKoffi();
  const nativeReg = await bareThroughNativeReg();
  const quick = await inTurns(
    {
      native: () => clocked(() => driver.read(REFS)),
      koffi: () => clocked(koffi),
      nativeReg: () => clocked(nativeReg),
    },
    { rounds: QUICK_ROUNDS, warmUps: 50 },
  );
  const winreg = throughWinreg();
  const scriptHost = await openScriptHost();
  let round = 0;
  const sampled = (): readonly ValueRef[] => {
    const step = Math.floor(REFS.length / SAMPLED);
    return Array.from({ length: SAMPLED }, (_, i) => REFS[(i * step + round) % REFS.length]).filter(
      (ref) => ref !== undefined,
    );
  };
  const scaled = (ms: number): number => (ms * REFS.length) / SAMPLED;
  const slow = await inTurns(
    {
      native: () => {
        round++;
        return clocked(() => driver.read(REFS));
      },
      query: async () => scaled(await clocked(() => sampled().forEach(query))),
      winreg: async () =>
        scaled(
          await clocked(async () => {
            for (const ref of sampled()) await winreg(ref);
          }),
        ),
      export: () => clocked(exportAll),
      scriptHost: () => clocked(() => scriptHost.read(REFS)),
    },
    { rounds: SLOW_ROUNDS },
  );
  await scriptHost.close();
  return {
    ...quick,
    slowNative: slow.native,
    query: slow.query,
    winreg: slow.winreg,
    export: slow.export,
    scriptHost: slow.scriptHost,
    values: [REFS.length],
    exports: [TOPMOST.length],
  };
}
