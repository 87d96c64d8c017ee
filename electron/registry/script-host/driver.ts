import { existsSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { type KeyRef, displayPath, foldName, sameValue } from '../../../shared/windows/registry.ts';
import type { Reading, RegistryValue, ValueRef } from '../../../shared/windows/registry.ts';
import type { DriverResult, NamedValue, RegistryDriver, RegistryFailure, RegistryResult } from '../../ports.ts';
import { inTurn } from '../../one-at-a-time.ts';
import { failure, failureOfNumber, ofWin32 } from '../failure.ts';
import { flushRegistryKey } from '../../win32/registry-calls.ts';
import { windowsFolder } from '../../win32/windows-folder.ts';
import { type ScriptHost, createScriptHost } from './host.ts';
import { type KeyFinding, findKeys } from './find-keys.ts';
import type { ListedKey, ScriptHostCall } from './protocol.ts';
import { fromParsed, toPut } from './values.ts';
import { succeed } from '../../../shared/result.ts';

export interface ScriptHostOptions {
  /** The absolute folder of the package's scripts, on disk: cscript can't read inside an asar. */
  readonly vbsFolder?: string;
  /** For each call, in milliseconds. */
  readonly timeoutMs?: number;
  /** The worker's bundle; by default the one next to the running bundle. */
  readonly workerFile?: string | URL;
  /** Absolute; by default the one in the Windows folder, never one found through the PATH. */
  readonly cscript?: string;
}

const TIMEOUT_MS = 15_000;

/**
 * Opens the driver based on the npm package `regedit`: Windows Script Host and WMI, for when the native addon can't be
 * loaded. Slow (a process for each call) and less exact: a value whose bytes its scripts don't show is `unreadable`,
 * one that they can't write exactly is refused as `unavailable`. Every write is read back, since the scripts' success
 * proves little. Not `ok` if there is no script host, or it doesn't run VBScript.
 */
export async function openScriptHostDriver(options: ScriptHostOptions = {}): Promise<DriverResult> {
  const cscript = options.cscript ?? (await defaultCscript());
  if (!existsSync(cscript)) return { ok: false, detail: `${cscript} is missing` };
  const vbsFolder = options.vbsFolder ?? null;
  const problem = vbsFolder === null ? null : problemOfVbsFolder(vbsFolder);
  if (problem !== null) return { ok: false, detail: problem };
  const host = createScriptHost({
    cscript,
    vbsFolder,
    workerFile: options.workerFile ?? new URL('./script-host-worker.cjs', import.meta.url),
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
  });
  // Every Windows version has this key: if it is missing, the scripts don't run.
  const probe = 'HKLM\\SOFTWARE';
  const finding = (await findKeys(host, [probe])).get(probe);
  if (finding?.state === 'found') return succeed(createDriver(host));
  await host.close();
  return { ok: false, detail: finding?.detail ?? 'the scripts of the package do not run' };
}

async function defaultCscript(): Promise<string> {
  const folder = await windowsFolder();
  const windows = folder.ok ? folder.value : (process.env['SystemRoot'] ?? 'C:\\Windows');
  return join(windows, 'System32', 'cscript.exe');
}

/** Next to the archive of the bundle in `folder`, which no other process or thread reads; nothing in a checkout. */
export function packedScriptHost(folder: string): ScriptHostOptions {
  if (basename(folder).toLowerCase() !== 'app.asar') return {};
  const files = `${folder}.unpacked`;
  return {
    vbsFolder: join(files, 'node_modules', 'regedit', 'vbs'),
    workerFile: join(files, 'script-host-worker.cjs'),
  };
}

function problemOfVbsFolder(folder: string): string | null {
  if (!isAbsolute(folder)) return `${folder} is not an absolute path`;
  // Electron pretends that such a folder exists; no other program can read it.
  if (/app\.asar(?!\.unpacked)/i.test(folder)) return `${folder} is inside an archive`;
  return existsSync(join(folder, 'regList.wsf')) ? null : `${folder} has no regList.wsf`;
}

function createDriver(host: ScriptHost): RegistryDriver {
  const creations = inTurn();

  async function find(key: KeyRef): Promise<KeyFinding> {
    const path = displayPath(key);
    return (await findKeys(host, [path])).get(path) ?? { state: 'failed', detail: `no answer about ${path}` };
  }

  async function perform(call: ScriptHostCall): Promise<RegistryResult> {
    const result = await host.call(call);
    if (result.ok) return succeed(null);
    // The package's shared error objects have codes; anything else means that the script host doesn't work.
    return result.code === null ? failure('unavailable', result.detail) : failureOfNumber(result.code, result.detail);
  }

  async function read(refs: readonly ValueRef[]): Promise<readonly Reading[]> {
    const findings = await findKeys(host, [...new Set(refs.map(displayPath))]);
    return refs.map((ref) => readingOf(findings.get(displayPath(ref)), ref.name));
  }

  /** `ok` if the value is now as intended. */
  async function verify(ref: ValueRef, expected: RegistryValue | null): Promise<RegistryResult> {
    const [reading] = await read([ref]);
    if (reading === undefined || reading.state === 'unreadable') {
      const code = reading?.reason === 'denied' ? 'denied' : 'unavailable';
      return failure(code, `${displayPath(ref)} can't be read back`);
    }
    const found = reading.state === 'value' ? reading : null;
    if (sameValue(found, expected)) return succeed(null);
    return failure('conflict', `${displayPath(ref)}: what was read back is not what was written`);
  }

  /** Creates a key. The script doesn't report whether it is new; the writers' lock keeps other processes out. */
  async function createKey(key: KeyRef): Promise<RegistryResult<boolean>> {
    const before = await find(key);
    if (before.state === 'found') return succeed(false);
    if (before.state !== 'missing') return failureOf(before);
    const created = await perform({ does: 'createKey', takes: [displayPath(key)] });
    if (!created.ok) return created;
    const after = await find(key);
    return after.state === 'found' ? succeed(true) : failureOf(after);
  }

  return {
    kind: 'script-host',
    read,
    async write(ref, value) {
      const put = toPut(value);
      // An empty line would end the script's input, so the default value can't be written.
      if (put === null || ref.name === '') {
        return failure('unavailable', `the script host can't write this ${value.type} exactly`);
      }
      const call: ScriptHostCall = { does: 'putValue', takes: { [displayPath(ref)]: { [ref.name]: put } } };
      let written = await perform(call);
      if (!written.ok && written.code === 'missing') {
        const created = await perform({ does: 'createKey', takes: [displayPath(ref)] });
        if (!created.ok) return created;
        written = await perform(call);
      }
      return written.ok ? verify(ref, value) : written;
    },
    async removeValue(ref) {
      // The script takes everything after the last backslash as the name.
      if (ref.name === '' || ref.name.includes('\\')) {
        return failure('unavailable', 'the script host can only delete a value with a plain name');
      }
      const deleted = await perform({ does: 'deleteValue', takes: [`${displayPath(ref)}\\${ref.name}`] });
      return deleted.ok ? verify(ref, null) : deleted;
    },
    async keyExists(key) {
      const finding = await find(key);
      if (finding.state === 'found') return succeed(true);
      return finding.state === 'missing' ? succeed(false) : failureOf(finding);
    },
    createKey: (key) => creations.run(() => createKey(key)),
    async removeEmptyKey(key) {
      const finding = await find(key);
      if (finding.state !== 'found') return failureOf(finding);
      const { keys, values } = finding.listed;
      if (keys.length > 0 || Object.keys(values).length > 0) {
        return failure('conflict', `${displayPath(key)} is not empty`);
      }
      const deleted = await perform({ does: 'deleteKey', takes: [displayPath(key)] });
      if (!deleted.ok) return deleted;
      const after = await find(key);
      if (after.state === 'missing') return succeed(null);
      return failure('conflict', `${displayPath(key)} is still there`);
    },
    async list(key) {
      const finding = await find(key);
      if (finding.state !== 'found') return failureOf(finding);
      const values: NamedValue[] = [];
      for (const [name, parsed] of Object.entries(finding.listed.values)) {
        const value = fromParsed(parsed);
        if (value === null) return failure('unavailable', `${displayPath(key)}: the bytes of ${name} are hidden`);
        values.push({ name, ...value });
      }
      return succeed(values);
    },
    // neither the scripts nor WMI’s registry provider give it
    changedAt: (keys) => Promise.resolve(keys.map(() => null)),

    async listKeys(key) {
      const finding = await find(key);
      return finding.state === 'found' ? succeed(finding.listed.keys) : failureOf(finding);
    },
    async flush(key) {
      // The scripts have no such call. If Win32 is unavailable too, Windows' own regular flush has to suffice.
      const flushed = await flushRegistryKey(key, 'pool');
      return !flushed.ok && flushed.code === 'unavailable' ? succeed(null) : ofWin32(flushed);
    },
    close: () => host.close(),
  };
}

function readingOf(finding: KeyFinding | undefined, name: string): Reading {
  switch (finding?.state) {
    case 'found':
      return readingIn(finding.listed, name);
    case 'missing':
      return { state: 'absent', keyExists: false };
    case 'denied':
      return { state: 'unreadable', reason: 'denied', code: null };
    default:
      return { state: 'unreadable', reason: 'unavailable', code: null };
  }
}

function readingIn({ values }: ListedKey, name: string): Reading {
  const entry = Object.entries(values).find(([found]) => foldName(found) === foldName(name));
  if (entry !== undefined) {
    const value = fromParsed(entry[1]);
    return value === null ? { state: 'unreadable', reason: 'unavailable', code: null } : { state: 'value', ...value };
  }
  // WMI names no value of a key that has only a default value, and then the scripts show only some of those.
  const mayBeHidden = name === '' && Object.keys(values).length === 0;
  return mayBeHidden
    ? { state: 'unreadable', reason: 'unavailable', code: null }
    : { state: 'absent', keyExists: true };
}

function failureOf(finding: Exclude<KeyFinding, { readonly state: 'found' }>): RegistryFailure {
  return failure(finding.state === 'failed' ? 'unavailable' : finding.state, finding.detail);
}
