/** The formats by the names of the command line, in the order in which they are shown. */
export const FORMAT_IDS = ['reg', 'cmd', 'gpp', 'admx', 'intune', 'configmgr', 'dsc', 'ansible'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** How a format gets to what it writes, which decides how exact it and its undo can be. ADR 7. */
export type FormatKind =
  /** What was planned for the one PC that it is made from: its earlier values are known. */
  | 'plan'
  /** Looks at each PC first: leaves what serves alone, and keeps the earlier state there for its undo. */
  | 'looks-first'
  /** Says what a PC is to hold, whatever it holds now; its undo removes. */
  | 'fixed-state';

/** The window knows a format by this row alone; what makes its files is in `index.ts`. */
export const FORMAT_KINDS = {
  reg: 'plan',
  cmd: 'plan',
  gpp: 'fixed-state',
  admx: 'fixed-state',
  intune: 'looks-first',
  configmgr: 'looks-first',
  dsc: 'fixed-state',
  ansible: 'looks-first',
} as const satisfies Readonly<Record<FormatId, FormatKind>>;
