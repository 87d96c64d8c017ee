/** A file of the page; only the legacy engine says its path itself. */
export interface Dropped {
  readonly path?: string;
}

/** Returns how an engine says the path of a file: the current one by a function, which the legacy one lacks. */
export function pathIn(
  utils: { readonly getPathForFile: (file: never) => string } | undefined,
): (dropped: Dropped) => string {
  return (dropped) => utils?.getPathForFile(dropped as never) ?? dropped.path ?? '';
}

/** What is used of the page's window; the types of the page aren't those of the main process. */
export interface DropTarget<File> {
  addEventListener(type: 'drop', listener: (event: DropEvent<File>) => void, isFirst: true): void;
}

export interface DropEvent<File> {
  /** False for one that a script made. */
  readonly isTrusted: boolean;
  readonly dataTransfer: { readonly files: ArrayLike<File> } | null;
}

/**
 * SECURITY: hands on the paths of what the user drops. The page has no part in it: it can't make an event that is
 * trusted, nor give a file a path, and gets none. What it may ask for later is “what was dropped”.
 */
export function takeDrops<File>(
  page: DropTarget<File>,
  pathOf: (dropped: File) => string,
  handOn: (paths: readonly string[]) => void,
): void {
  page.addEventListener(
    'drop',
    ({ isTrusted, dataTransfer }) => {
      if (!isTrusted) return;
      handOn([]); // so that what was dropped earlier is never read in the place of what can’t be handed on
      const paths = Array.from(dataTransfer?.files ?? [], pathOf);
      if (paths.length > 0 && !paths.includes('')) handOn(paths);
    },
    true, // before the page’s own listeners, so that what they ask for is there
  );
}
