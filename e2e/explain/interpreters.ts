// Runs scripts with Wine's own cmd.exe and cscript.exe, and reads from the registry what each of them left there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPrefix, windowsPath } from '../wine/prefix.mjs';
import { exportKey } from '../wine/registry.mjs';

export interface Stored {
  readonly type: number;
  readonly hex: string;
}

/** Under a script's key: type and bytes of each value, by `KEY\\NAME` in capitals, as a 64-bit program sees it. */
export type Left = ReadonlyMap<string, Stored>;

export type Language = 'batch' | 'vbscript' | 'powershell';

/** What `%1` and `%2` are, which a reader of the file can't know. */
const ARGUMENTS = '4077 WinHttp';

type InWine = Exclude<Language, 'powershell'>;
const COMMANDS: Readonly<Record<InWine, (file: string) => string>> = {
  batch: (file) => `cmd /c ${file} ${ARGUMENTS} <nul >nul 2>nul`,
  vbscript: (file) => `cscript //nologo ${file} <nul >nul 2>nul`,
};
const ENDINGS: Readonly<Record<InWine, string>> = { batch: 'cmd', vbscript: 'vbs' };
/** Below it each script has a key of its own, in both views. */
export const ALL = 'SOFTWARE\\TlsJudge';
const VIEWS = [`HKEY_LOCAL_MACHINE\\${ALL}`, `HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TlsJudge`];

/** For one run of scripts that are started together, on a busy machine too. */
const mostMs = (scripts: number): number => 60_000 + 12_000 * scripts;

/** Makes a text for the key that it is given. */
export type MakeText = (root: string) => string;

export interface Interpreters {
  /** Runs each text from each state, and says what it left; null for one that asks somebody or never ends. */
  readonly run: (language: Language, texts: readonly MakeText[]) => Promise<readonly (readonly RanScript[] | null)[]>;
  readonly close: () => Promise<void>;
}

/** The same, but the same texts are run once: comparisons of several explainers begin with them. */
export function runningOnce({ run, close }: Interpreters): Interpreters {
  const known = new Map<string, ReturnType<Interpreters['run']>>();
  return {
    close,
    run: (language, texts) => {
      const key = [language, ...texts.map((make) => make(''))].join('\0');
      const ran = known.get(key) ?? run(language, texts);
      known.set(key, ran);
      return ran;
    },
  };
}

export interface RanScript {
  readonly language: Language;
  readonly text: string;
  /** The state from which it ran, where there is more than one. */
  readonly from?: string;
  /** What was there when it began: values, and keys in capitals, those above its own too. */
  readonly before: Left;
  readonly keys: ReadonlySet<string>;
  readonly left: Left;
}

/** Opens a Windows of its own, whose registry is emptied before each run. */
export async function openInterpreters(root: string): Promise<Interpreters> {
  let prefix = await openPrefix(root);
  let runs = 0;

  /** Null if one of them doesn't end. */
  async function runAll(language: InWine, makers: readonly MakeText[]): Promise<readonly RanScript[] | null> {
    const folder = mkdtempSync(join(prefix.dir, 'run-'));
    runs += 1;
    const scripts = makers.map((make, index) => {
      const id = `${runs}x${index}`;
      const file = join(folder, `${index}.${ENDINGS[language]}`);
      const text = make(`${ALL}\\${id}`);
      writeFileSync(file, text.replaceAll('\n', '\r\n'));
      return { id, file, text };
    });
    const all = join(folder, 'all.cmd');
    const lines = scripts.map(({ file }) => COMMANDS[language](windowsPath(file)));
    writeFileSync(all, ['@echo off', ...lines, ''].join('\r\n'));
    if (!(await isInTime(prefix.wine(['cmd', '/c', windowsPath(all)]), mostMs(scripts.length)))) {
      await prefix.close();
      prefix = await openPrefix(root);
      return null;
    }
    const entries = (await Promise.all(VIEWS.map((key) => exportKey(prefix, key)))).flat();
    const wiped = join(folder, 'wipe.cmd');
    writeFileSync(wiped, ['@echo off', ...VIEWS.map((key) => `reg delete "${key}" /f >nul 2>nul`), ''].join('\r\n'));
    await prefix.wine(['cmd', '/c', windowsPath(wiped)]);
    rmSync(folder, { recursive: true, force: true });
    const left = new Map<string, Map<string, Stored>>();
    for (const { key, name, type, data } of entries) {
      const id = /\\TlsJudge\\([^\\]+)/i.exec(key)?.[1];
      if (id === undefined || name === null) continue;
      const own = left.get(id) ?? new Map<string, Stored>();
      own.set(slotOf(key, name), { type, hex: data });
      left.set(id, own);
    }
    const nothing = { language, before: new Map<string, Stored>(), keys: keysWithAbove(VIEWS.map(aboveOf)) };
    return scripts.map(({ id, text }) => ({ ...nothing, text, left: left.get(id) ?? new Map<string, Stored>() }));
  }

  async function runEach(
    language: InWine,
    makers: readonly MakeText[],
  ): Promise<readonly (readonly RanScript[] | null)[]> {
    const ran = await runAll(language, makers);
    if (ran !== null) return ran.map((one) => [one]);
    const half = makers.length >> 1;
    if (half === 0) return [null];
    return [...(await runEach(language, makers.slice(0, half))), ...(await runEach(language, makers.slice(half)))];
  }

  return {
    close: () => prefix.close(),
    async run(language, makers) {
      if (language === 'powershell') throw new Error('Wine has none');
      return runEach(language, makers);
    },
  };
}

/** A script that asks somebody or runs in circles would never end. */
async function isInTime(run: Promise<number>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const ended = await Promise.race([run.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}

/** A value by its key and name, alike for what the registry and what an explanation says. */
export const slotOf = (key: string, name: string): string => `${keyOf(key)}\\${name.toUpperCase()}`;

const aboveOf = (key: string): string => key.slice(0, key.lastIndexOf('\\'));

/** Keys in capitals, with all above them. */
export const keysWithAbove = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(
    keys.flatMap((key) => {
      const parts = keyOf(key).split('\\');
      return parts.map((_, at) => parts.slice(0, at + 1).join('\\'));
    }),
  );

/** A key, the same. */
export const keyOf = (key: string): string => key.replace(/^HKEY_LOCAL_MACHINE(?=\\)/i, 'HKLM').toUpperCase();
