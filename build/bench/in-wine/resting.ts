// A program that has checked and watches, and an empty one: what each costs while nothing happens.
import { setTimeout as wait } from 'node:timers/promises';
import { check } from '../../../electron/services/read/check.ts';
import { openPc } from '../../../electron/services/read/open-pc.ts';
import { NOTHING_NAMED } from '../../../electron/services/read/pc.ts';
import type { Series } from '../stats.mjs';

/** The measured time itself; nothing is waited for. */
const REST_MS = 30_000;
const SETTLE_MS = 1_000;

async function rest(): Promise<Series> {
  await wait(SETTLE_MS);
  globalThis.gc?.();
  const { rss } = process.memoryUsage();
  const before = process.cpuUsage();
  await wait(REST_MS);
  const { user, system } = process.cpuUsage(before);
  return { cpu: [(user + system) / 1000], memory: [rss / 2 ** 20] };
}

export async function restingProgram(): Promise<Series> {
  const opened = await openPc({ registry: null, driver: 'native', named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  await check(opened.value);
  const stop = await opened.value.watcher.watch(() => undefined);
  const resting = await rest();
  stop?.();
  return resting;
}

export const restingEmpty = rest;
