import type { Target } from '../../shared/remediation/scopes/target.ts';
import type { RegistryState, SamplePc } from './registry-state.ts';

/** The files of an export, used on a PC. */
export interface Use {
  readonly files: ReadonlyMap<string, { readonly text: string }>;
  readonly purpose: 'apply' | 'undo';
  readonly pc: SamplePc;
  readonly targets: readonly Target[];
}

/** How a format is read back, by other means than ours. */
export interface Reader {
  /** What the registry is after the files were used. */
  readonly after: (use: Use, state: RegistryState) => RegistryState | Promise<RegistryState>;
  /** False if there is no such tool for the PC's Windows, so that nothing can be compared there. */
  readonly isFor?: (pc: SamplePc) => boolean;
  readonly undo:
    | 'brings-back' // what was there before
    | 'deletes-what-was-written'
    | 'deletes-what-it-finds-as-written'
    | 'deletes-all' // that it is about, written or not
    | 'in-wine'; // what was kept on the PC by the script itself, which Wine runs
}

export function textOf(files: Use['files'], name: string): string {
  const file = files.get(name);
  if (file === undefined) throw new Error(`${name} is missing`);
  return file.text;
}
