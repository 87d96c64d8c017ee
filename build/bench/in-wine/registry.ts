// The ways to read every setting in both views, in turns.
import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { settingsOf } from '../../../shared/diagnosis/machine.ts';
import { foldName, type ValueRef } from '../../../shared/windows/registry.ts';
import { refOf } from '../../../shared/windows/settings.ts';
import { openNativeDriver } from '../../../electron/registry/native.ts';
import { clocked, inTurns, type Series } from '../stats.mjs';

const REFS: readonly ValueRef[] = settingsOf({ architecture: 'x64' }).map(({ row, view }) => refOf(row, view));

/** Values per round for reg.exe, which is started for each: all of them would take a minute per round. */
const SAMPLED = 5;
const SLOW_ROUNDS = 3;
const QUICK_ROUNDS = 200;

const VIEW_FLAGS = { native: 0x0100, wow64: 0x0200 } as const;
const VIEW_SWITCHES = { native: '/reg:64', wow64: '/reg:32' } as const;
const REG = `${env['SystemRoot'] ?? 'C:\\windows'}\\system32\\reg.exe`;

interface NativeReg {
  readonly HKLM: number;
  readonly HKCU: number;
  readonly HKU: number;
  openKey(parent: number, path: string, access: number): unknown;
  queryValueRaw(key: unknown, name: string): unknown;
  closeKey(key: unknown): void;
}

/** Opening each key once, querying and closing, and nothing around these calls. */
async function bareCalls(): Promise<() => void> {
  const reg: NativeReg = await import('native-reg');
  const keys = new Map<string, { readonly first: ValueRef; readonly names: string[] }>();
  for (const ref of REFS) {
    const id = `${ref.hive} ${ref.view} ${foldName(ref.path)}`;
    const key = keys.get(id) ?? { first: ref, names: [] };
    key.names.push(ref.name);
    keys.set(id, key);
  }
  return () => {
    for (const { first, names } of keys.values()) {
      const key = reg.openKey(reg[first.hive], first.path, 1 | VIEW_FLAGS[first.view]);
      if (key === null) continue;
      for (const name of names) reg.queryValueRaw(key, name);
      reg.closeKey(key);
    }
  };
}

function query({ hive, path, view, name }: ValueRef): void {
  const args = ['query', `${hive}\\${path}`, '/v', name, VIEW_SWITCHES[view]];
  const { error } = spawnSync(REG, args, { windowsHide: true });
  if (error !== undefined) throw error;
}

/** What reg.exe would take for all values, from others in each round. */
function queryAll(round: number): Promise<number> {
  const step = Math.floor(REFS.length / SAMPLED);
  const sampled = REFS.filter((_, index) => index % step === round % step).slice(0, SAMPLED);
  return clocked(() => sampled.forEach(query)).then((ms) => (ms * REFS.length) / sampled.length);
}

export async function registry(): Promise<Series> {
  const opened = await openNativeDriver();
  if (!opened.ok) throw new Error(opened.detail);
  const read = (): Promise<number> => clocked(() => opened.value.read(REFS));
  const calls = await bareCalls();
  const quick = await inTurns({ native: read, bare: () => clocked(calls) }, { rounds: QUICK_ROUNDS, warmUps: 50 });
  let round = 0;
  const slow = await inTurns({ native: read, query: () => queryAll(round++) }, { rounds: SLOW_ROUNDS });
  return { ...quick, slowNative: slow.native, query: slow.query };
}
