// A PC for scripts of PowerShell: below a key of a real registry, so that they find nothing of the Windows that they
// run on.
import type { Change, PowerShell, Ran } from '../powershell/powershell.ts';
import type { RegistryState } from './registry-state.ts';

const KEY = 'HKLM64\\SOFTWARE\\TlsJudge\\Pc';
const KEPT = 'HKLM\\SOFTWARE\\TLS REMEDY';

/** The two places at which a script asks its Windows for the registry, and for its kind. */
const BASE = "[Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')";
const IS_64_BIT = '[Environment]::Is64BitOperatingSystem';

function replacedOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not once: ${from}`);
  return text.replace(from, to);
}

/** The script for the PC below the key. */
export function onPc(text: string, { isX86 = false } = {}): string {
  const moved = replacedOnce(text, BASE, `${BASE}.CreateSubKey('SOFTWARE\\TlsJudge\\Pc')`);
  return isX86 ? replacedOnce(moved, IS_64_BIT, '$false') : moved;
}

const isOfPc = (key: string): boolean => key.startsWith('HKLM\\');

/** What there is on a PC before a script. */
const changesOf = (state: RegistryState): readonly Change[] =>
  [...state].filter(([key]) => isOfPc(key)).map(([key, stored]) => ({ ...placeOf(key), stored }));

const placeOf = (path: string): Pick<Change, 'key' | 'name'> => {
  const at = path.lastIndexOf('\\');
  return { key: `${KEY}${path.slice('HKLM'.length, at)}`, name: path.slice(at + 1) };
};

/** The values that a script left, by their full path in capitals. */
export const valuesOf = ({ changes }: Pick<Ran, 'changes'>): RegistryState =>
  new Map(
    changes.flatMap(({ key, name, stored }) =>
      name === null || stored === null ? [] : [[`HKLM${key.slice(KEY.length)}\\${name}`.toUpperCase(), stored]],
    ),
  );

/** All that there is, keys too, so that two moments can be compared. */
export const all = ({ changes }: Pick<Ran, 'changes'>): readonly string[] =>
  changes.map(({ key, name, stored }) => `${key}|${name ?? ''}|${stored ?? ''}`.toUpperCase()).sort();

/** The values of a PC but for those that the program and the scripts keep for their undo. */
export const others = (state: RegistryState): Readonly<Record<string, string>> =>
  Object.fromEntries([...state].filter(([key]) => isOfPc(key) && !key.startsWith(KEPT)).sort());

export interface Chain {
  readonly state: RegistryState;
  /** Scripts that run one after another, each from what the one before it left. */
  readonly texts: readonly string[];
  readonly language?: 'ConstrainedLanguage';
}

/** What a script left, and said. */
export type Left = Omit<Ran, 'more'>;

/** They end; where the machine is busy, one that starts a process or compiles takes long. */
const SECONDS = 100;

/** Runs each chain on a PC of its own, and gives what was there after each step. */
export async function runOnPcs(shell: PowerShell, chains: readonly Chain[]): Promise<readonly (readonly Left[])[]> {
  const scripts = chains.map(({ state, texts: [text = '', ...more], language }) => ({
    text,
    more,
    before: [{ key: KEY, name: null, stored: '' }, ...changesOf(state)],
    roots: [KEY],
    seconds: SECONDS,
    ...(language === undefined ? {} : { language }),
  }));
  const ran = await shell.run(scripts);
  return ran.map((one, at) => {
    if (one === null || one.more.length !== (chains[at]?.texts.length ?? 0) - 1)
      throw new Error(`chain ${at} didn't end`);
    return [one, ...one.more];
  });
}
