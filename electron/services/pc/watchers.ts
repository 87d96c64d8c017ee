import { promises, watch } from 'node:fs'; // its promises are made when they are asked for
import { basename, dirname } from 'node:path';
import { JOURNAL_KEY } from '../../../shared/remediation/journal-entry.ts';
import { refOf, SETTINGS } from '../../../shared/windows/settings.ts';
import type { Watch } from '../../ports.ts';
import { watchRegistryKeys, type WatchedKey } from '../../win32/registry-watch.ts';

/** A group of writes comes as several changes; this long after the last of them it is reported once. */
const QUIET_MS = 200;

export function joined(onChange: () => void, quietMs = QUIET_MS) {
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    stop,
    note: (): void => {
      stop();
      timer = setTimeout(onChange, quietMs);
    },
  };
}

/** The keys of every setting that may be written, and the journal, each once. */
function watchedKeys(): readonly WatchedKey[] {
  const keys = SETTINGS.filter((row) => row.scope !== null).flatMap((row) =>
    row.views.map((view) => ({ key: refOf(row, view), subtree: false })),
  );
  const byPlace = new Map(keys.map((one) => [`${one.key.view} ${one.key.path}`, one]));
  return [...byPlace.values(), { key: JOURNAL_KEY, subtree: true }];
}

export const watchRegistry: Watch = async (onChange) => {
  const { note, stop } = joined(onChange);
  const watching = await watchRegistryKeys(watchedKeys(), note);
  if (!watching.ok) return null;
  return () => {
    stop();
    watching.value();
  };
};

/** Watches a registry file. Its folder is watched, because the file is replaced as a whole when it is written. */
export const watchFile =
  (path: string): Watch =>
  async (onChange) => {
    const file = await promises.realpath(path).catch(() => null);
    if (file === null) return null;
    const { note, stop } = joined(onChange);
    const watcher = watch(dirname(file), { persistent: false }, (_kind, name) => {
      if (name === null || name === basename(file)) note();
    });
    watcher.on('error', () => watcher.close());
    return () => {
      stop();
      watcher.close();
    };
  };
