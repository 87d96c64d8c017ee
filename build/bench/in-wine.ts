// Bundle entry: measures under Windows Node in Wine, and writes the rows as JSON into the file that it is given.
import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type * as NativeReg from 'native-reg';
import { settingsOf } from '../../shared/diagnosis/machine.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { rowOf } from '../../shared/row-of.ts';
import { dwordValue, foldName, type ValueRef } from '../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../shared/windows/settings.ts';
import { createWindowsProber } from '../../electron/proof/prove.ts';
import { openNativeDriver } from '../../electron/registry/native.ts';
import { apply } from '../../electron/services/change/apply.ts';
import { undo } from '../../electron/services/change/undo.ts';
import { check } from '../../electron/services/read/check.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../../electron/services/pc/pc.ts';
import { watchRegistry } from '../../electron/services/pc/watchers.ts';
import { watchRegistryKeys } from '../../electron/win32/registry-watch.ts';
import { clocked, inTurns, type Rows } from './stats.ts';

function wanted<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const openThisPc = async (): Promise<Pc> =>
  wanted(await openPc({ registry: null, driver: 'native', named: NOTHING_NAMED, self: null }));

const REFS: readonly ValueRef[] = settingsOf({ architecture: 'x64' }).map(({ row, view }) => refOf(row, view));
const VIEWS = { native: { flag: 0x0100, option: '/reg:64' }, wow64: { flag: 0x0200, option: '/reg:32' } } as const;
const REG = `${env['SystemRoot'] ?? 'C:\\windows'}\\system32\\reg.exe`;
/** Values per round for reg.exe, which is started for each: all of them would take a minute per round. */
const SAMPLED = 5;

/** Opening each key once, querying and closing, and nothing around these calls. */
async function bareCalls(): Promise<() => void> {
  const reg: typeof NativeReg = await import('native-reg');
  const open: (parent: number, path: string, rights: number) => ReturnType<typeof reg.openKey> = reg.openKey;
  const keys = new Map<string, ValueRef[]>();
  for (const ref of REFS) {
    const id = `${ref.hive} ${ref.view} ${foldName(ref.path)}`;
    keys.set(id, [...(keys.get(id) ?? []), ref]);
  }
  return () => {
    for (const refs of keys.values()) {
      const [{ hive, path, view }] = refs as [ValueRef];
      const key = open(reg[hive], path, 1 | VIEWS[view].flag);
      if (key === null) continue;
      for (const { name } of refs) reg.queryValueRaw(key, name);
      reg.closeKey(key);
    }
  };
}

function query({ hive, path, view, name }: ValueRef): void {
  const { error } = spawnSync(REG, ['query', `${hive}\\${path}`, '/v', name, VIEWS[view].option]);
  if (error !== undefined) throw error;
}

/** The ways to read every setting in both views. */
async function registry(): Promise<Rows> {
  const driver = wanted(await openNativeDriver());
  const native = (): Promise<number> => clocked(() => driver.read(REFS));
  const calls = await bareCalls();
  const quick = await inTurns({ native, bare: () => clocked(calls) }, { rounds: 200, warmUps: 50 });
  const step = Math.floor(REFS.length / SAMPLED);
  let round = 0;
  /** Returns what reg.exe would take for all values, from others in each round. */
  const queryAll = async (): Promise<number> => {
    round++;
    const sampled = REFS.filter((_, index) => index % step === round % step).slice(0, SAMPLED);
    return ((await clocked(() => sampled.forEach(query))) * REFS.length) / sampled.length;
  };
  const slow = await inTurns({ native, query: queryAll }, { rounds: 3 });
  return {
    native: { figures: quick.native, than: quick.bare },
    'reg-query': { figures: slow.query, than: slow.native },
  };
}

/** A change from the go-ahead to verified, and taking it back. */
async function changes(): Promise<Rows> {
  const pc: Pc = { ...(await openThisPc()), elevator: null, prober: null };
  const change = async (): Promise<void> => {
    const { outcome } = wanted(await apply(pc, RECOMMENDED, null)).report;
    if (outcome?.state !== 'committed' || !outcome.verified) throw new Error(JSON.stringify(outcome));
  };
  const back = async (): Promise<void> => void wanted(await undo(pc, null));
  const taken = await inTurns({ apply: () => clocked(change), undo: () => clocked(back) }, { rounds: 25, warmUps: 0 });
  return { apply: { figures: taken.apply }, undo: { figures: taken.undo } };
}

/** A proof by new processes, and what starting such a process takes by itself. */
async function probes(): Promise<Rows> {
  const script = join(dirname(argv[1] ?? ''), 'wine-cli.cjs');
  // The product's own patience but for the deadline: Wine on a busy machine takes longer than Windows.
  const patience = { startMs: 30_000, deadlineMs: 30_000, takesAfterMs: 400 };
  const prober = createWindowsProber({ file: process.execPath, leading: [script] }, patience);
  const prove = async (): Promise<void> => {
    const { native } = await prober.probe(new AbortController().signal);
    if (native.state !== 'seen') throw new Error(JSON.stringify(native));
  };
  const empty = join(tmpdir(), 'empty.cjs');
  writeFileSync(empty, '');
  const startEmpty = (): Promise<unknown> => once(spawn(process.execPath, [empty], { stdio: 'ignore' }), 'exit');
  const taken = await inTurns({ probe: () => clocked(prove), empty: () => clocked(startEmpty) }, { rounds: 9 });
  return { later: { figures: taken.probe, than: taken.empty } };
}

/** A write may be reported twice: the second must not count as the next write. */
const APART_MS = 30;

/** Returns how long it takes until a change is reported, from the moment that the write has returned. */
async function notices(): Promise<Rows> {
  const driver = wanted(await openNativeDriver());
  const ref = refOf(setting(DEFAULT_SECURE_PROTOCOLS), 'native');
  let value = 0x880; // the sample has another: writing the same value isn't a change
  const timeWrites = async (reports: EventEmitter, rounds: number): Promise<readonly number[]> => {
    const figures: number[] = [];
    for (let round = -2; round < rounds; round++) {
      await wait(APART_MS);
      const report = once(reports, 'report', { signal: AbortSignal.timeout(20_000) });
      value ^= 0x20;
      wanted(await driver.write(ref, dwordValue(value)));
      const written = performance.now();
      const [reported] = (await report) as [number];
      if (round >= 0) figures.push(Math.max(reported - written, 0));
    }
    return figures;
  };
  const [changed, toWindow] = [new EventEmitter(), new EventEmitter()];
  const reportTo = (reports: EventEmitter) => () => void reports.emit('report', performance.now());
  const stop = wanted(await watchRegistryKeys([{ key: ref, subtree: false }], reportTo(changed)));
  const change = await timeWrites(changed, 40);
  stop();
  const stopWindow = await watchRegistry(reportTo(toWindow));
  const window = await timeWrites(toWindow, 7);
  stopWindow?.();
  return { change: { figures: change }, window: { figures: window } };
}

/** What this process costs while nothing happens. */
async function resting(): Promise<Rows> {
  await wait(1_000);
  globalThis.gc?.();
  const { rss } = process.memoryUsage();
  const before = process.cpuUsage();
  await wait(30_000); // the measured time itself; nothing is waited for
  const { user, system } = process.cpuUsage(before);
  return { cpu: { figures: [(user + system) / 1000] }, memory: { figures: [rss / 2 ** 20] } };
}

/** The same of a program that has checked and watches. */
async function restingProgram(): Promise<Rows> {
  const pc = await openThisPc();
  await check(pc);
  const stop = await pc.watch(() => undefined);
  const rows = await resting();
  stop?.();
  return rows;
}

const MEASURES = {
  ...{ registry, apply: changes, proof: probes, notice: notices },
  ...{ 'rest-program': restingProgram, 'rest-empty': resting },
};

/** What can be measured under Windows Node. */
export type InWineName = keyof typeof MEASURES;

const [, , name = '', file = ''] = argv;
rowOf(MEASURES, name)?.().then(
  (rows) => {
    writeFileSync(file, JSON.stringify(rows));
    process.exit(0);
  },
  (error: unknown) => {
    writeSync(2, error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
