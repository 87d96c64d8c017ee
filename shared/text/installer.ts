/** What the installer of a package says. A `\n` is a line break. */
export interface InstallerTexts {
  /** For which Windows each build is. */
  readonly windows: { readonly current: string; readonly legacy: string };
  /** `windows` is one of the above. */
  readonly wrongWindows: (windows: string) => string;
  /** `architecture` is the name of a kind of processor: `64-bit (x64)`, `32-bit`, `Arm64`. */
  readonly wrongProcessor: (architecture: string) => string;
  readonly inUse: string;
  readonly keepJournal: string;
  /** A change stopped halfway. */
  readonly halfDone: string;
  /** A change is to be undone automatically. */
  readonly awaited: string;
}
