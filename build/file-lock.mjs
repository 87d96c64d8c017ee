import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// A holder touches its lock this often. A lock left by a killed process is recognized by its dead process id, or, where
// that number belongs to somebody else by now (a new container), by not having been touched for a while.
const HEARTBEAT_MS = 2_000;
const STALE_MS = 30_000;
const POLL_MS = 50;

/**
 * Runs `action` while no other process runs one under the same lock file. Waits for the other one.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withLock(file, action) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) {
    if (isStale(file)) rmSync(file, { force: true });
    else await sleep(POLL_MS);
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await action();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} file */
function isStale(file) {
  try {
    const holder = readFileSync(file, 'utf8');
    // An empty file belongs to a holder that has created it and not yet written into it.
    return (holder !== '' && !isAlive(Number(holder))) || Date.now() - statSync(file).mtimeMs > STALE_MS;
  } catch {
    return false; // Released in the meantime: simply try again.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM'); // It exists, but belongs to somebody else.
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
