import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText, SAMPLES_FOLDER, stateOfText, writable } from '../artefacts/registry-state.ts';
import { useLab, type Lab } from './lab.ts';
import { windowsPath, type Prefix } from './prefix.mjs';
import { formatDeletion, formatRegText, parseRegText, type RegEntry } from './reg-text.mjs';

/** The keys that exports change in the default scopes. */
export const ROOTS = [
  'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols',
].map((path) => `HKEY_LOCAL_MACHINE\\${path}`);
export const VERSION = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/** Opens a lab with a key that represents an administrator: on Windows, all others are denied access to it. */
export const useExportLab = (): Lab => useLab({ prepare: ({ put }) => put('HKEY_USERS\\S-1-5-19') });

/** Returns the sample's part of those keys, and the build that the scripts check. */
export function resetText(id: string): string {
  const entries = parseRegText(readText(readFileSync(join(SAMPLES_FOLDER, id, 'registry.reg'))));
  const within = ({ key, name }: RegEntry): boolean =>
    ROOTS.some((root) => `${key}\\`.toUpperCase().startsWith(`${root}\\`.toUpperCase())) ||
    (key.toUpperCase() === VERSION.toUpperCase() && name?.toUpperCase() === 'CURRENTBUILDNUMBER');
  const [, ...lines] = formatRegText(entries.filter(within)).split('\r\n');
  return [formatDeletion(ROOTS), ...lines].join('\r\n');
}

/** Runs script lines in Wine's own command shell, with the sample's architecture. */
export async function runLines(
  prefix: Prefix,
  folder: string,
  isX86: boolean,
  lines: readonly string[],
): Promise<void> {
  const script = join(folder, 'run.cmd');
  const all = ['@echo off', `set "PROCESSOR_ARCHITECTURE=${isX86 ? 'x86' : 'AMD64'}"`, ...lines];
  writeFileSync(script, all.map((line) => `${line}\r\n`).join(''));
  await prefix.wine(['cmd', '/c', windowsPath(script)]);
}

interface Moment {
  readonly entries: readonly RegEntry[];
  readonly values: ReturnType<typeof writable>;
}

export function readMoment(folder: string, moment: string, isX86: boolean): Moment {
  const texts = ROOTS.map((_, index) => {
    try {
      return readText(readFileSync(join(folder, `${moment}-${index}.reg`)));
    } catch {
      return ''; // no such key, so nothing was exported
    }
  });
  return {
    entries: texts.flatMap((text) => parseRegText(text)),
    values: writable(stateOfText(texts.join('\r\n')), isX86),
  };
}

export const exportLines = (folder: string, moment: string): readonly string[] =>
  ROOTS.map((root, index) => `regedit /E "${windowsPath(join(folder, `${moment}-${index}.reg`))}" "${root}"`);

export function write(folder: string, name: string, bytes: Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return windowsPath(path);
}

/** The file comes first: a digit just before `>>` would be parsed as a handle. */
export const codeLine = (folder: string): string => `>> "${windowsPath(join(folder, 'codes.txt'))}" echo %errorlevel%`;

/** Returns the exit codes of the scripts, in the order in which they ran. */
export const codes = (folder: string): readonly number[] =>
  readFileSync(join(folder, 'codes.txt'), 'latin1').trim().split(/\s+/).map(Number);

export const keysOf = (entries: readonly RegEntry[]): readonly string[] =>
  entries.map(({ key, name, type, data }) => `${key}\\${name ?? ''} ${type} ${data}`.toUpperCase()).sort();
