import type { Shell, ShellOptions } from './fixtures.ts';

/** A state of a screen to check: its picture, axe, and whether everything fits, in each look, language and size. */
interface ScreenRow {
  readonly name: string;
  /** Goes to the state, in any language. */
  readonly open: (shell: Shell) => Promise<void>;
  /** True if it goes on from the state of the row before, and not from Home right after the page was loaded. */
  readonly goesOn: boolean;
}

export const fresh = (name: string, open: ScreenRow['open']): ScreenRow => ({ name, open, goesOn: false });

/** For a state that the row before doesn't change: a fresh page takes longer than most looks. */
export const next = (name: string, open: ScreenRow['open']): ScreenRow => ({ name, open, goesOn: true });

/** Screens on one sample PC. They are opened in order on the same PC, so rows that change it come last. */
export interface ScreenGroup extends Partial<
  Pick<ShellOptions, 'prepare' | 'asksPermission' | 'elevation' | 'folder' | 'logs'>
> {
  readonly sample: string;
  /** Distinguishes it from another group on the same sample. */
  readonly name?: string;
  readonly rows: readonly ScreenRow[];
}
