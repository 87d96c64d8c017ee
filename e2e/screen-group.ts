import type { Shell, ShellOptions } from './fixtures.ts';

/** A state of a screen to check: its picture, axe, and whether everything fits, in each look, language and size. */
interface ScreenRow {
  readonly name: string;
  /** Goes from Home, right after the page was loaded, to the state; in any language. With `goesOn`, from the state of the row before. */
  readonly open: (shell: Shell) => Promise<void>;
  /** True if that state changes nothing that is shown here: a fresh page takes longer than most looks. */
  readonly goesOn?: boolean;
}

/** Screens on one sample PC. They are opened in order on the same PC, so rows that change it come last. */
export interface ScreenGroup extends Partial<
  Pick<ShellOptions, 'prepare' | 'asksPermission' | 'elevation' | 'folder' | 'logs'>
> {
  readonly sample: string;
  /** Distinguishes it from another group on the same sample. */
  readonly name?: string;
  readonly rows: readonly ScreenRow[];
}
