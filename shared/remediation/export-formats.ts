/** How a format gets to what it writes, which decides how exact it and its undo can be. ADR 7. */
export type FormatKind =
  /** What was planned for the one PC that it is made from: its earlier values are known. */
  | 'plan'
  /** Looks at each PC first: leaves what serves alone, and keeps the earlier state there for its undo. */
  | 'looks-first'
  /** Says what a PC is to hold, whatever it holds now; its undo removes. */
  | 'fixed-state';

/**
 * The formats by the names of the command line, in the order in which they are shown. What makes the files of one is
 * `shared/artefacts/<id>/files.ts`, which the window doesn't load.
 */
export const FORMAT_KINDS = {
  reg: 'plan',
  cmd: 'plan',
  gpp: 'fixed-state',
  admx: 'fixed-state',
  intune: 'looks-first',
  configmgr: 'looks-first',
  dsc: 'fixed-state',
  ansible: 'looks-first',
} as const satisfies Readonly<Record<string, FormatKind>>;

export type FormatId = keyof typeof FORMAT_KINDS;

/**
 * The formats that can say what is planned for one PC as well, whose earlier values are known: the difference, and not the whole
 * target.
 */
const THIS_PC_IDS = ['reg', 'cmd'] as const satisfies readonly FormatId[];

export type ThisPcId = (typeof THIS_PC_IDS)[number];

export const isForThisPc = (id: ExportId): id is ThisPcId => THIS_PC_IDS.some((one) => one === id);

/**
 * Exports that are the same files for every PC, whatever was chosen. What makes the files of one is
 * `shared/artefacts/<id>/files.ts` as well. ADR 7.
 */
export const READY_MADE_IDS = ['iis-logging', 'collector'] as const;

export type ReadyMadeId = (typeof READY_MADE_IDS)[number];

export const isReadyMade = (id: ExportId): id is ReadyMadeId => READY_MADE_IDS.some((one) => one === id);

/** All that the command line exports. */
export type ExportId = FormatId | ReadyMadeId;

export const FORMAT_IDS = Object.keys(FORMAT_KINDS) as readonly FormatId[] as readonly [FormatId, ...FormatId[]];

export const EXPORT_IDS: readonly [ExportId, ...ExportId[]] = [...FORMAT_IDS, ...READY_MADE_IDS];
