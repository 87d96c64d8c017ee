import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText, SAMPLES_FOLDER, stateOfText, writable } from '../artefacts/registry-state.ts';
import { useLab, type Lab } from './lab.ts';
import { windowsPath } from './prefix.mjs';
import { encodeRegText, formatDeletion, formatRegText, parseRegText, type RegEntry } from './reg-text.mjs';

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
function resetText(id: string): string {
  const entries = parseRegText(readText(readFileSync(join(SAMPLES_FOLDER, id, 'registry.reg'))));
  const within = ({ key, name }: RegEntry): boolean =>
    ROOTS.some((root) => `${key}\\`.toUpperCase().startsWith(`${root}\\`.toUpperCase())) ||
    (key.toUpperCase() === VERSION.toUpperCase() && name?.toUpperCase() === 'CURRENTBUILDNUMBER');
  const [, ...lines] = formatRegText(entries.filter(within)).split('\r\n');
  return [formatDeletion(ROOTS), ...lines].join('\r\n');
}

interface Moment {
  readonly entries: readonly RegEntry[];
  readonly values: ReturnType<typeof writable>;
}

/** A folder of scripts for a sample, whose values of those keys `reset` puts into the registry. */
export function useScripts({ prefix }: Lab, name: string, id: string, isX86 = false) {
  const folder = join(prefix.dir, 'exports', name);
  const pathOf = (file: string): string => windowsPath(join(folder, file));
  const write = (file: string, bytes: Buffer): string => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    return pathOf(file);
  };
  const read = (moment: string): Moment => {
    const files = ROOTS.map((_, index) => join(folder, `${moment}-${index}.reg`));
    // no file: there was no such key, so nothing was exported
    const texts = files.map((file) => (existsSync(file) ? readText(readFileSync(file)) : ''));
    return {
      entries: texts.flatMap((text) => parseRegText(text)),
      values: writable(stateOfText(texts.join('\r\n')), isX86),
    };
  };
  return {
    pathOf,
    write,
    reset: `regedit /S "${write('reset.reg', encodeRegText(resetText(id)))}"`,
    /** The file comes first: a digit just before `>>` would be parsed as a handle. */
    code: `>> "${pathOf('codes.txt')}" echo %errorlevel%`,
    /** Saves those keys, to be read as of this moment. */
    save: (moment: string): readonly string[] =>
      ROOTS.map((root, index) => `regedit /E "${pathOf(`${moment}-${index}.reg`)}" "${root}"`),
    read,
    /** Runs lines in Wine's shell, and returns the exit codes of the scripts, in the order in which they ran. */
    run: async (lines: readonly string[]): Promise<readonly number[]> => {
      const all = ['@echo off', `set "PROCESSOR_ARCHITECTURE=${isX86 ? 'x86' : 'AMD64'}"`, ...lines];
      await prefix.wine(['cmd', '/c', write('run.cmd', Buffer.from(all.map((line) => `${line}\r\n`).join('')))]);
      return readFileSync(join(folder, 'codes.txt'), 'latin1').trim().split(/\s+/).map(Number);
    },
  };
}

export const keysOf = (entries: readonly RegEntry[]): readonly string[] =>
  entries.map(({ key, name, type, data }) => `${key}\\${name ?? ''} ${type} ${data}`.toUpperCase()).sort();
