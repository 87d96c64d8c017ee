// How long it takes until a change is reported, from the moment that the write has returned.
import { setTimeout as wait } from 'node:timers/promises';
import { dwordValue, type ValueRef } from '../../../shared/windows/registry.ts';
import { openNativeDriver } from '../../../electron/registry/native.ts';
import { registryWatcher } from '../../../electron/services/read/watchers.ts';
import { watchRegistryKeys } from '../../../electron/win32/registry-watch.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../../shared/windows/settings.ts';
import type { Series } from '../stats.mjs';

const ROUNDS = 40;
const WINDOW_ROUNDS = 7;
const LONGEST_MS = 20_000;
/** A write may be reported twice: the second must not count as the next write. */
const APART_MS = 30;
const VALUE: ValueRef = refOf(setting(DEFAULT_SECURE_PROTOCOLS), 'native');

let written = 0;

/** Something that calls back, to be waited for again and again. */
function signal(): { readonly give: () => void; readonly next: () => Promise<number> } {
  let waiting: ((at: number) => void) | null = null;
  return {
    give: () => waiting?.(performance.now()),
    next: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`write ${written} was never reported`)), LONGEST_MS);
        waiting = (at) => {
          clearTimeout(timer);
          resolve(at);
        };
      }),
  };
}

export async function notices(): Promise<Series> {
  const opened = await openNativeDriver();
  if (!opened.ok) throw new Error(opened.detail);
  const driver = opened.value;
  let value = 0x880; // the sample has another: writing the same value isn't a change
  const timeWrites = async (rounds: number, next: () => Promise<number>): Promise<readonly number[]> => {
    const figures: number[] = [];
    for (let round = -2; round < rounds; round++) {
      await wait(APART_MS);
      const notified = next();
      value ^= 0x20;
      const done = await driver.write(VALUE, dwordValue(value));
      if (!done.ok) throw new Error(done.detail);
      written++;
      const start = performance.now();
      const took = (await notified) - start;
      if (round >= 0) figures.push(Math.max(took, 0));
    }
    return figures;
  };

  const changed = signal();
  const watching = await watchRegistryKeys([{ key: VALUE, subtree: false }], changed.give);
  if (!watching.ok) throw new Error(watching.detail);
  const change = await timeWrites(ROUNDS, changed.next);
  watching.value();

  const toWindow = signal();
  const stop = await registryWatcher.watch(toWindow.give);
  const window = await timeWrites(WINDOW_ROUNDS, toWindow.next);
  stop?.();
  return { change, window };
}
